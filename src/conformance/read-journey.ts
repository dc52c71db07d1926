import { isLeft } from 'fp-ts/Either';
import type * as t from 'io-ts';
import { type Result, err, ok } from 'neverthrow';
import {
  ACTS,
  CATALOGUE,
  type Fault,
  LOADING_ACTS,
  MESSAGE_NAMES,
  type MessageName,
  TransitRecord,
  fault,
} from '../index.ts';
import { type Journey, JourneyFile, type JourneyMovement, type JourneyStep } from './journey.ts';
import { wrongPlaces } from './strict.ts';

interface Wrong {
  readonly pointer: string;
  readonly type: string;
}

/**
 * A journey from JSON that was parsed; `records` are the records that it may name. Refuses with `gateway/journey`, one remark for each place that is wrong:
 * its own form, the records with what differs, the facts of every act, and the messages that it forges.
 */
export function readJourney(json: unknown, records: Readonly<Record<string, unknown>>): Result<Journey, Fault> {
  const read = JourneyFile.decode(json);
  if (isLeft(read)) return err(refusal(wrongPlaces(read.left)));
  const file = read.right;
  const wrong: Wrong[] = [];
  const movement = file.movement.map(({ reference, record, with: other = {} }, at): JourneyMovement => {
    const whole = { ...(records[record] as Readonly<Record<string, unknown>> | undefined), ...other };
    const kept = Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
    wrong.push(...wrongIn(TransitRecord, kept, `/movement/${at}/record`));
    return { reference, record: kept as unknown as TransitRecord };
  });
  const known = new Set(movement.map(({ reference }) => reference));
  const [first] = movement;
  if (first === undefined) wrong.push({ pointer: '/movement', type: 'JourneyMovement' });
  if (file.end.length !== movement.length) wrong.push({ pointer: '/end', type: 'JourneyEnd' });
  const step = file.step.map((one, at): JourneyStep => {
    const named = [one, ...(one.state ?? [])].flatMap((each) => ('reference' in each ? [each.reference] : []));
    if (named.some((reference) => reference !== undefined && !known.has(reference)))
      wrong.push({ pointer: `/step/${at}/reference`, type: 'Reference' });
    if (one.do === 'forge') wrong.push(...wrongForgery(one, `/step/${at}`));
    if (one.do !== 'act') return one;
    if (!hasOwnLoading(one)) wrong.push({ pointer: `/step/${at}/loading`, type: 'LoadingReference' });
    const whole = withRecord(one, movement);
    if (one.refused === undefined) wrong.push(...wrongIn(ACTS[one.act].facts, whole.facts, `/step/${at}/facts`));
    return whole;
  });
  return wrong.length === 0 ? ok({ ...file, movement, step }) : err(refusal(wrong));
}

/** A loading stands in place of a reference, and where the act is one about a vehicle. */
function hasOwnLoading({ act, loading, reference }: Extract<JourneyStep, { do: 'act' }>): boolean {
  return loading === undefined || (reference === undefined && LOADING_ACTS.some((each) => each === act));
}

const INITIATIONS: ReadonlySet<string> = new Set(['initiateTransit', 'initiateSuccessor']);

/** Facts may be left out where there are none; an initiation without a record is about that of the movement. */
function withRecord(
  step: Extract<JourneyStep, { do: 'act' }>,
  movements: readonly JourneyMovement[],
): Extract<JourneyStep, { do: 'act' }> {
  const facts = step.facts ?? {};
  if (!INITIATIONS.has(step.act) || 'record' in facts) return { ...step, facts };
  const own = movements.find(({ reference }) => reference === step.reference) ?? movements[0];
  return { ...step, facts: { ...facts, record: own?.record } };
}

/** A message or a text, one of the two. */
function wrongForgery({ says, text }: Extract<JourneyStep, { do: 'forge' }>, under: string): readonly Wrong[] {
  if ((says === undefined) === (text === undefined)) return [{ pointer: `${under}/says`, type: 'TransitMessage' }];
  return says === undefined ? [] : wrongMessage(says, `${under}/says`);
}

function wrongMessage(says: Readonly<Record<string, unknown>>, under: string): readonly Wrong[] {
  const name = MESSAGE_NAMES.find((each): each is MessageName => each === says['name']);
  return name === undefined
    ? [{ pointer: `${under}/name`, type: 'MessageName' }]
    : wrongIn(CATALOGUE[name].type as unknown as t.Mixed, says, under);
}

function wrongIn(codec: t.Mixed, value: unknown, under: string): readonly Wrong[] {
  const read = codec.decode(value);
  if (!isLeft(read)) return [];
  return wrongPlaces(read.left).map(({ pointer, type }) => ({ pointer: `${under}${pointer}`, type }));
}

function refusal(wrong: readonly Wrong[]): Fault {
  const items = wrong.map(({ pointer, type }) => ({
    code: 'gateway/journey-place',
    wire: '18',
    pointer,
    reason: fault('gateway/journey-place', { place: pointer, type }).text,
  }));
  return fault('gateway/journey', { places: wrong.map(({ pointer }) => pointer).join(', ') }, items);
}
