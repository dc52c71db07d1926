import { type Result, type ResultAsync, err, ok } from 'neverthrow';
import {
  type ActName,
  type Announcement,
  type Fault,
  type FactsOf,
  type Gateway,
  type LoadingAct,
  type LoadingStatement,
  fault,
  findOffice,
  writeXml,
} from '../index.ts';
import { type Journey, type JourneyStep, forgedMessage } from './journey.ts';
import { unacknowledged } from './journey-time.ts';
import type { Stage } from './play-journey.ts';

/** What a step did, where it is no difference in itself that it was refused. */
export interface Taken {
  readonly refused?: Fault;
}

type Of<D extends JourneyStep['do']> = Extract<JourneyStep, { do: D }>;

/** Does what a step says, once the clock stands at its time. */
export async function takeJourneyStep(
  journey: Journey,
  stage: Stage,
  step: JourneyStep,
): Promise<Result<Taken, Fault>> {
  switch (step.do) {
    case 'act':
      return performStep(journey, stage, step);
    case 'time':
      return ok({});
    case 'line':
      changeLine(stage, step);
      return ok({});
    case 'wire':
      return changeWire(stage, step);
    case 'forge':
      return forge(stage, step);
    case 'ask':
    case 'announce':
    case 'reconcile':
      return speakOfLine(stage, step);
  }
}

async function performStep(
  journey: Journey,
  { ends, corridor }: Stage,
  step: Of<'act'>,
): Promise<Result<Taken, Fault>> {
  const { act, office, officer, actAt, fallback, facts = {} } = step;
  const reference = step.reference ?? journey.movement[0]?.reference ?? '';
  const administration = findOffice(corridor, office)?.administration;
  const end = ends.list.find((each) => each.administration === administration);
  if (end === undefined) return err(fault('process/not-yours', { office, step: act, expected: reference }));
  const actId = step.actId ?? `${office}:${step.loading ?? reference}:${act}:${actAt}`;
  const statement = { actId, office, officer, actAt, ...(fallback === undefined ? {} : { fallback }) };
  if (step.loading !== undefined) return performForAll(end.gateway, step, { ...statement, loading: step.loading });
  const done = await end.gateway.perform(act, facts as unknown as FactsOf<ActName>, { ...statement, reference });
  return done.isOk() ? ok({}) : takenOf(done.error);
}

/** One act for all movements of a loading; the first of them that is refused stands for the act. */
async function performForAll(
  gateway: Gateway,
  { act, facts }: Of<'act'>,
  statement: LoadingStatement,
): Promise<Result<Taken, Fault>> {
  const done = await gateway.performLoading(act as LoadingAct, facts as unknown as FactsOf<LoadingAct>, statement);
  if (done.isErr()) return takenOf(done.error);
  const refused = done.value.flatMap((each) => ('refused' in each ? [each.refused] : []));
  return refused[0] === undefined ? ok({}) : takenOf(refused[0]);
}

/** A refusal of the process or of a rule is found, one of store, transport or gateway ends the journey. */
function takenOf(refused: Fault): Result<Taken, Fault> {
  return refused.stage === 'process' || refused.stage === 'rule' ? ok({ refused }) : err(refused);
}

/** Longest pause of a gateway between two tries of one message, in milliseconds. */
const LONGEST_PAUSE = 60_000;

/** What waited is sent within the longest pause after the line is up: the clock goes on by as much. */
function changeLine({ wire, clock }: Stage, { is, administration, neighbour, at }: Of<'line'>): void {
  if (is === 'down') {
    wire.cut(administration, neighbour);
    return;
  }
  wire.mend(administration, neighbour);
  clock.goTo(new Date(Date.parse(at) + LONGEST_PAUSE).toISOString());
}

async function changeWire(
  { wire }: Stage,
  { fate, from, to, code, order = 'sent' }: Of<'wire'>,
): Promise<Result<Taken, Fault>> {
  if (fate === 'deliver') await wire.deliver(order);
  else wire.apply({ fate, from, to, code });
  return ok({});
}

async function forge({ wire }: Stage, step: Of<'forge'>): Promise<Result<Taken, Fault>> {
  const message = forgedMessage(step);
  const written = message === undefined ? ok(new TextEncoder().encode(step.text)) : writeXml(message);
  if (written.isErr()) return err(written.error);
  const { messageId, sender, code, schemaVersion } = message?.header ?? {};
  await wire.put(step.through, {
    id: messageId ?? `${step.through}-${step.at}`,
    sender: sender?.administration ?? step.through,
    recipient: step.to,
    ...(message?.reference === undefined ? {} : { movement: message.reference }),
    headers: { 'message-code': code ?? 'TR000', 'schema-version': schemaVersion ?? '1' },
    body: written.value,
  });
  return ok({});
}

async function speakOfLine(
  stage: Stage,
  step: Of<'ask'> | Of<'announce'> | Of<'reconcile'>,
): Promise<Result<Taken, Fault>> {
  const { administration } = step;
  const gateway = stage.ends.list.find((end) => end.administration === administration)?.gateway;
  if (gateway === undefined)
    return err(fault('gateway/journey-place', { place: 'administration', type: administration }));
  const sent = await unacknowledged(stage, stage.clock.now().getTime());
  if (sent.isErr()) return err(sent.error);
  const done = await speak(gateway, step);
  if (step.do === 'reconcile') stage.wire.expect(sent.value);
  return done.map(() => ({}));
}

function speak(gateway: Gateway, step: Of<'ask'> | Of<'announce'> | Of<'reconcile'>): ResultAsync<unknown, Fault> {
  switch (step.do) {
    case 'ask':
      return gateway.askAvailability(step.neighbour);
    case 'announce':
      return gateway.announceUnavailability(step.notice as unknown as Announcement);
    case 'reconcile': {
      const { neighbour, officer, downFrom, downTo } = step;
      const outage = { ...(downFrom === undefined ? {} : { downFrom }), ...(downTo === undefined ? {} : { downTo }) };
      return gateway.reconcile(neighbour, { officer, ...outage });
    }
  }
}
