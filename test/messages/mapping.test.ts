import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, MESSAGE_NAMES } from '../../src/messages/catalogue.ts';
import { MAPPING, WCO_FUNCTIONS, isSequenced } from '../../src/messages/mapping.ts';
import { messageFixture } from '../fixture-files.ts';

describe.each(MESSAGE_NAMES)('%s', (name) => {
  const { code, job, type } = CATALOGUE[name];
  const { ncts, etir = [], wco, sequenced } = MAPPING[name];

  test('has the number of its NCTS message, if NCTS has one', () => {
    expect(ncts?.ie ?? 'none').toBe(['TR119', 'TR182'].includes(code) ? 'none' : code.replace('TR', 'IE'));
    expect(ncts?.job ?? 'None (E_NON_ONE)').toMatch(/^[A-Z][A-Za-z -]+ \([CE]_[A-Z]{3}_[A-Z]{3}\)$/);
  });

  test('names pairs of eTIR, a request and the response that follows it', () => {
    const numbers = etir.map((pair) => pair.split('/').map((each) => Number(each.slice(1))));
    expect(numbers.filter(([asked = 0, answered]) => asked % 2 !== 1 || asked > 19 || answered !== asked + 1)).toEqual(
      [],
    );
  });

  test('is a declaration or a response of the WCO Data Model, unless it is about the line', () => {
    expect(wco === undefined).toBe(type.about === 'absent');
    expect(wco === undefined || wco.function in WCO_FUNCTIONS).toBe(true);
    if (job === 'request' && wco !== undefined) expect(wco).toEqual({ document: 'declaration', function: '13' });
    if (job === 'response' && wco !== undefined) expect(wco).toEqual({ document: 'response', function: '11' });
  });

  test('is sequenced as its fixture is', () => {
    expect(sequenced).toBe(isSequenced(name));
    expect(messageFixture(name, 'full').header.sequence !== undefined).toBe(sequenced);
  });
});

test('answers and messages about the line are not sequenced', () => {
  const free = MESSAGE_NAMES.filter((name) => !MAPPING[name].sequenced).map((name) => CATALOGUE[name].code);
  expect(free.sort()).toEqual(['TR070', 'TR903', 'TR906', 'TR917', 'TR928', 'TR974', 'TR975']);
});

test('every message of the catalogue is mapped, and nothing else', () => {
  expect(Object.keys(MAPPING)).toEqual(MESSAGE_NAMES);
  expect(MESSAGE_NAMES.length).toBe(43);
});
