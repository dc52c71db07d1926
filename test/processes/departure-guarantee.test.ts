import { describe, expect, test } from '@jest/globals';
import { DEPARTURE_GUARANTEE } from '../../src/processes/departure-guarantee.ts';
import { rowId } from '../../src/processes/process.ts';
import { TABLES } from '../../src/processes/tables.ts';
import { advanceIn, openedWorld, settingOf, type Act, actCause } from './world.ts';
import { TWO, initiate, release } from './scenarios.ts';
import { amend, check, initiateAbroad, use } from './scenarios-guarantee.ts';

/** Departure's movement after its acts, which are all admissible. */
function departureAfter(...acts: readonly Act[]) {
  const setting = settingOf(TWO, [acts]);
  const movement = openedWorld(setting, acts.length).movements['TG'];
  if (movement === undefined) throw new Error('There is no departure.');
  return { setting, movement };
}

const attempt = (given: ReturnType<typeof departureAfter>, { office, step, facts }: Act) =>
  advanceIn(given.setting, given.movement, actCause('next', office, step, facts));

test('every row is about departure, and those that send are joint', () => {
  for (const { at, kind, sends } of DEPARTURE_GUARANTEE) {
    expect(at).toBe('departure');
    if (sends !== undefined) expect(kind).toBe('joint');
  }
});

test('an answer that comes late is recorded in every state of departure, and a needless booking taken back', () => {
  const states = TABLES.rows.flatMap(({ at, when }) => (at === 'departure' ? when : []));
  const later = [...new Set(states)].filter((state) => state !== 'none').sort();
  for (const row of DEPARTURE_GUARANTEE) {
    const id = rowId(row);
    if (/(recordGuaranteeCheck|recordGuaranteeUse\.(unwanted|noted))$/.test(id))
      expect([id, ...row.when.toSorted()]).toEqual([id, ...later]);
  }
});

describe('a guarantee abroad', () => {
  const given = departureAfter(initiateAbroad(TWO, 'BFOUA', 'BFOUA'));

  test('is booked before release: the refusal says to ask for it', () => {
    const refused = attempt(given, release);
    expect([refused.verdict, refused.fault?.code]).toEqual(['rejected', 'process/needs']);
    expect(refused.fault?.text.en).toContain('ask for the booking first');
    expect(refused.fault?.text.fr).toContain('demandez d’abord l’imputation');
  });

  test('is asked for at its office, with the need of the whole itinerary', () => {
    const [draft] = attempt(given, use).sends;
    expect(draft?.recipient).toEqual({ administration: 'BF', office: 'BFOUA' });
    expect(draft?.body['need']).toMatchObject({
      office: 'TGLFP',
      country: ['TG', 'BF'],
      neededUntil: '2026-03-18',
      guarantee: [{ reference: '26TGFGC0000004125', amount: '17062500', currency: 'XOF' }],
    });
  });

  test('is asked for once, until it is amended; a check may be asked for again', () => {
    const asked = departureAfter(initiateAbroad(TWO, 'BFOUA', 'BFOUA'), check, use);
    expect(attempt(asked, use).fault?.code).toBe('process/needs');
    expect(attempt(asked, check).verdict).toBe('applied');
    const amended = departureAfter(initiateAbroad(TWO, 'BFOUA', 'BFOUA'), use, amend(TWO, 'BFOUA'));
    expect(attempt(amended, use).verdict).toBe('applied');
  });

  test('does not leave unanswered what was asked: a release with another guarantee is refused until it is amended', () => {
    const asked = departureAfter(initiateAbroad(TWO, 'BFOUA', 'BFOUA'), use);
    const home = { ...release, facts: initiate(TWO, 'BFOUA').facts };
    expect(attempt(asked, home).fault?.code).toBe('process/needs');
    expect(attempt(departureAfter(initiateAbroad(TWO, 'BFOUA', 'BFOUA'), use, amend(TWO)), release).verdict).toBe(
      'applied',
    );
  });
});

describe('a guarantee at home', () => {
  test.each([undefined, 'TGLFP'])('held by %s is booked at release, and nobody is asked', (office) => {
    const given = departureAfter({
      ...initiateAbroad(TWO, 'BFOUA', office ?? ''),
      facts: office === undefined ? initiate(TWO, 'BFOUA').facts : initiateAbroad(TWO, 'BFOUA', office).facts,
    });
    expect(attempt(given, use).fault?.code).toBe('process/needs');
    const released = attempt(given, release);
    expect(released.movement.facts.guarantee).toBe('booked');
    expect(released.sends.filter(({ sent }) => sent.name.startsWith('Guarantee'))).toEqual([]);
  });

  test('an office that the corridor does not know is neither: release waits for another guarantee', () => {
    const given = departureAfter(initiateAbroad(TWO, 'BFOUA', 'XXXXX'));
    for (const each of [use, release]) expect(attempt(given, each).fault?.code).toBe('process/needs');
    expect(attempt(given, amend(TWO)).verdict).toBe('applied');
  });
});
