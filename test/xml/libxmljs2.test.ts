import { expect, test } from '@jest/globals';
import { MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { libxmljs2Engine } from '../../src/xml/libxmljs2.ts';

test('every schema is compiled, and a root without content is refused by each', () => {
  const engine = libxmljs2Engine()._unsafeUnwrap();
  expect(engine.name).toBe('libxmljs2');
  for (const name of MESSAGE_NAMES) {
    const text = `<${name} xmlns="urn:asycuda-transit:v1"\n></${name}> `;
    expect(engine.validate(name, text)._unsafeUnwrap()).toEqual([{ element: 0, kind: 'incomplete' }]);
  }
});

test('the places of remarks hold beyond 65,535 lines', () => {
  const engine = libxmljs2Engine()._unsafeUnwrap();
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
