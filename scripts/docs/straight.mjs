// The straight movement: the acts of the demonstration, taken through the real tables.
import { CATALOGUE, TABLES, advance, demoActs, planDemo, rowId, unknownMovement } from './tables.mjs';

/**
 * What each cause did, in order: `{cause, administration, outcomes, sends}`. Messages are delivered in the order in which they were sent, each act waits until all
 * are; timers do not fire.
 */
export function travel(corridorName) {
  const planned = planDemo({ corridor: corridorName });
  if (planned.isErr()) throw new Error(planned.error.fault.text.en);
  const { corridor, made } = planned.value;
  const { reference, record } = made;
  const movements = new Map(corridor.administration.map(({ code }) => [code, unknownMovement(reference, code)]));
  const administrationOf = (office) => corridor.office.find(({ code }) => code === office).administration;
  const steps = [];
  let ids = 0;
  const run = (administration, cause, at) => {
    const context = { at, corridor, newId: () => `m${++ids}` };
    const done = advance(TABLES, movements.get(administration), cause, context);
    if (done.verdict !== 'applied')
      throw new Error(`${cause.step ?? cause.message.name}: ${done.fault?.text.en ?? done.verdict}`);
    movements.set(administration, done.movement);
    const outcomes = done.entries
      .flatMap((entry) => entry.outcomes)
      .map((outcome) => ({ ...outcome, ...tableRow(outcome) }));
    steps.push({ administration, cause, outcomes, sends: done.sends });
    return done.sends.map((draft) => ({
      administration,
      at,
      message: messageOf(draft, administration, corridor, done.movement, at),
    }));
  };
  for (const [n, act] of demoActs(reference, record, corridor).acts.entries()) {
    const wire = run(administrationOf(act.office), { kind: 'act', actId: `a${n}`, ...act }, act.actAt);
    for (let sent = wire.shift(); sent !== undefined; sent = wire.shift()) {
      const to = sent.message.header.recipient.administration;
      wire.push(...run(to, { kind: 'message', sender: sent.administration, message: sent.message }, sent.at));
    }
  }
  return { corridor, record, steps };
}

const tableRow = ({ row: id }) => ({ row: TABLES.rows.find((row) => rowId(row) === id) });

function messageOf(draft, administration, corridor, movement, at) {
  const { name, messageId, recipient, sequence } = draft.sent;
  const header = {
    messageId,
    correlationId: draft.correlationId,
    code: CATALOGUE[name].code,
    schemaVersion: '1',
    corridor: corridor.id,
    corridorRevision: corridor.revision,
    sender: { administration, office: draft.office },
    recipient: draft.recipient,
    preparedAt: at,
    sequence,
    seen: movement.seen[recipient] ?? 0,
    recordVersion: draft.recordVersion,
  };
  return { name, header, reference: movement.reference, ...draft.body };
}
