import { expect, test } from '@jest/globals';
import { printOpening } from '../../src/cli/demo-opening.ts';
import { planDemo } from '../../src/cli/demo-plan.ts';
import { plan } from './demo-support.ts';
import { CORRIDOR, REFERENCE, SAD, fixture, jsonLines, printer } from './run.ts';

test('what is about to travel', () => {
  const { print, printed } = printer();
  printOpening(print, plan(), undefined);
  expect(printed.out).toMatch(/^Lomé to Ouagadougou\nDeclaration {3}TGLFP 2026 T 12345 \(fixtures\/asycuda\/sad-/);
  expect(printed.out).toContain(`Movement      ${REFERENCE}\n`);
  expect(printed.out).toContain('TGLFP Lomé Port → TGCNK Cinkassé → BFCNK Cinkassé → BFOUA Ouagadougou\n');
});

test('the password of a broker is not printed', () => {
  const { print, printed } = printer();
  printOpening(print, plan(), 'stomp://user:secret@host:61613');
  expect(printed.out).toContain('ActiveMQ, stomp://host:61613');
  expect(printed.out).not.toContain('secret');
});

test('each value that is stated is listed', () => {
  const transit = fixture('asycuda/transit-statement.json');
  const planned = planDemo({ corridor: CORRIDOR, sad: SAD, transit })._unsafeUnwrap();
  const overrides = planned.made.report.filter(({ kind }) => kind === 'stated' || kind === 'overridden');
  expect(overrides.length).toBeGreaterThan(3);
  const { print, printed } = printer('fr');
  printOpening(print, planned, undefined);
  for (const { text, path } of overrides) expect(printed.out).toContain(`Indiqué : ${text.fr} ${path}`);
  const json = printer('en', true);
  printOpening(json.print, planned, undefined);
  expect(jsonLines(json.printed.out)[0]?.['overrides']).toEqual(overrides);
});
