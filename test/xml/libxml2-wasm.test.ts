import { expect, test } from '@jest/globals';
import { MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { libxml2Wasm } from '../../src/xml/libxml2-wasm.ts';

test('every schema is compiled, and a root without content is refused by each', async () => {
  const engine = (await libxml2Wasm())._unsafeUnwrap();
  expect(engine.name).toBe('libxml2-wasm');
  for (const name of MESSAGE_NAMES) {
    const text = `<${name} xmlns="urn:asycuda-transit:v1"\n></${name}> `;
    expect(engine.validate(name, text)._unsafeUnwrap()).toEqual([{ element: 0, kind: 'incomplete' }]);
  }
});

test('the places of remarks hold beyond 65,535 lines', async () => {
  const engine = (await libxml2Wasm())._unsafeUnwrap();
  const error =
    '<error\n> <pointer\n>/</pointer><code\n>13</code><reasonEn\n>a</reasonEn><reasonFr\n>b</reasonFr></error>';
  const errors = Array.from({ length: 14_000 }, () => error);
  errors.push('<error\n></error> ', '<error\n> <pointer\n>1</pointer><code\n>1</code></error>');
  const text = `<XmlRejection xmlns="urn:asycuda-transit:v1"\n> <header\n></header> ${errors.join('')}</XmlRejection>`;
  const remarks = engine.validate('XmlRejection', text)._unsafeUnwrap();
  const last = 2 + 5 * 14_000;
  expect(remarks).toEqual([
    { element: 1, kind: 'incomplete' },
    { element: last, kind: 'incomplete' },
    { element: last + 3, kind: '51' },
    { element: last + 1, kind: 'incomplete' },
  ]);
});
