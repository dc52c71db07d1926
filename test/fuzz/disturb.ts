import { officesOf } from '../../src/corridor/offices.ts';
import { CATALOGUE, type TransitMessage } from '../../src/messages/catalogue.ts';
import { decode } from '../../src/messages/decode.ts';
import type { MessageName } from '../../src/messages/catalogue.ts';
import { isMessageName } from '../../src/gateway/unread.ts';
import type { Cause, Movement, Unread } from '../../src/movement.ts';
import type { ActName } from '../../src/processes/acts.ts';
import type { Table } from '../../src/processes/process.ts';
import type { Element } from '../../src/tree.ts';
import { peekHeader } from '../../src/xml/peek.ts';
import { readXml } from '../../src/xml/read.ts';
import { writeXml } from '../../src/xml/write.ts';
import { SAYS } from '../processes/forge.ts';
import { FACTS } from '../processes/row-cases.ts';
import {
  type Letter,
  NOW,
  REFERENCE,
  type Setting,
  type World,
  actCause,
  letter,
  received,
} from '../processes/world.ts';
import type { Chance } from './chance.ts';
import type { Step } from './step.ts';

/** What a disturbance is made from. */
export interface Scene {
  readonly setting: Setting;
  readonly world: World;
  /** What came before, disturbances included. */
  readonly before: readonly Step[];
  readonly table: Table;
  readonly chance: Chance;
  /** Of this disturbance in its sequence. */
  readonly number: number;
}

/** A step that nobody meant, or the codes of the refusals of a document that is no message, with what the log gets of it. */
export type Disturbance = Step | { readonly refused: readonly string[]; readonly unread?: Step };

type Maker = (scene: Scene) => Disturbance | undefined;

/** The kinds of disturbance and how often each is chosen. */
const MAKERS: readonly (readonly [weight: number, make: Maker])[] = [
  [5, again],
  [4, headerAltered],
  [2, fieldAltered],
  [2, bytesDamaged],
  [3, strayMessage],
  [3, strayAct],
  [1, strayTimer],
  [1, otherAnswer],
];
const WEIGHTS = MAKERS.reduce((all, [weight]) => all + weight, 0);

export function disturb(scene: Scene): Disturbance | undefined {
  let left = scene.chance.below(WEIGHTS);
  for (const [weight, make] of MAKERS) {
    left -= weight;
    if (left < 0) return make(scene);
  }
  return undefined;
}

/** Something that came before comes once more: the same bytes under the same id. */
function again({ before, chance }: Scene): Step | undefined {
  const step = chance.someOf(before);
  return step === undefined ? undefined : { ...step, label: `again ${step.label.replace(/^(again )+/, '')}` };
}

const ELSEWHERE = ['TG', 'BF', 'NE', 'ZZ'] as const;
const CLOCKS = [NOW, NOW, '2026-03-10T00:00:00+00:00', '2026-05-01T00:00:00+00:00'] as const;

/** A letter, delivered already or on its way, with a new id and something else in its header. */
function headerAltered(scene: Scene): Step | undefined {
  const { chance, setting } = scene;
  const of = someLetter(scene);
  if (of === undefined) return undefined;
  const { header } = of.message;
  const office = chance.oneOf([...codes(setting), 'XXXXX']);
  const administration = chance.oneOf(ELSEWHERE);
  const alter = chance.oneOf(ALTERED);
  const altered: Readonly<Record<(typeof ALTERED)[number], Readonly<Record<string, unknown>>>> = {
    nothing: {},
    sender: { sender: { ...header.sender, administration } },
    senderOffice: { sender: { ...header.sender, office } },
    recipient: { recipient: { ...header.recipient, administration } },
    recipientOffice: { recipient: { ...header.recipient, office } },
    noOffice: { recipient: { administration: header.recipient.administration } },
    stale: { sequence: 1 + chance.below(header.sequence ?? 1) },
    ahead: { sequence: (header.sequence ?? 0) + 1 + chance.below(3) },
    unnumbered: { sequence: undefined, seen: undefined },
    seen: { seen: chance.oneOf([0, 1, 9, 999_999]) },
    correlation: { correlationId: chance.someOf(scene.world.delivered)?.message.header.messageId ?? 'nothing' },
    version: { recordVersion: chance.oneOf([1, 2, 9]) },
    code: { code: chance.oneOf(['TR001', 'TR006', 'TR045', 'TR999']) },
    corridor: { corridor: 'nowhere', corridorRevision: 9 },
    prepared: { preparedAt: chance.oneOf(['2025-01-01T00:00:00+00:00', '2027-01-01T00:00:00+00:00']) },
    reference: {},
  };
  const verified = alter === 'nothing' ? administration : of.from;
  const message = withHeader(of.message, { messageId: idIn(scene), ...altered[alter] });
  const about = alter === 'reference' ? { ...message, reference: '26TGTGLFPT012346J4' } : message;
  const way = alter === 'sender' || alter === 'recipient' ? 'rules' : undefined;
  return messageStep(scene, verified, of.to, about as TransitMessage, `${alter} altered`, way);
}

const ALTERED = [
  'nothing',
  'sender',
  'senderOffice',
  'recipient',
  'recipientOffice',
  'noOffice',
  'stale',
  'ahead',
  'unnumbered',
  'seen',
  'correlation',
  'version',
  'code',
  'corridor',
  'prepared',
  'reference',
] as const;

/** A letter with another value somewhere in its body. What its codec refuses never leaves; what it takes is read by rules and tables. */
function fieldAltered(scene: Scene): Disturbance | undefined {
  const of = someLetter(scene);
  if (of === undefined) return undefined;
  const copy = structuredClone(withHeader(of.message, { messageId: idIn(scene) })) as unknown as Body;
  const { name: _name, header: _header, ...body } = copy;
  const leaf = scene.chance.someOf(leavesOf(body));
  if (leaf === undefined) return undefined;
  const { holder, key } = leaf;
  if (scene.chance.isOnce(20)) Reflect.deleteProperty(holder, key);
  else holder[key] = scene.chance.oneOf([...codes(scene.setting), ...VALUES]);
  return sentOn(scene, of, { ...copy, ...body } as unknown as TransitMessage, `${key} altered`);
}

type Body = Record<string, unknown>;
const VALUES = [true, false, 0, 1, 2, 7, 'A1', 'B1', 'yes', 'no', '', '1', '2026-03-11', NOW, 'é\u0000', '-1'] as const;

function leavesOf(holder: Body): readonly { readonly holder: Body; readonly key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leavesOf(value as Body) : [{ holder, key }],
  );
}

function sentOn(scene: Scene, of: Letter, message: TransitMessage, what: string): Disturbance {
  const written = writeXml(message);
  if (written.isErr()) return { refused: [written.error.code, ...written.error.items.map(({ code }) => code)] };
  return messageStep(scene, of.from, of.to, message, what, 'rules');
}

/** The bytes of a letter, damaged on the way. */
function bytesDamaged(scene: Scene): Disturbance | undefined {
  const of = someLetter(scene);
  const written = of === undefined ? undefined : writeXml(withHeader(of.message, { messageId: idIn(scene) }));
  if (of === undefined || written === undefined || written.isErr()) return undefined;
  const bytes = damaged(Buffer.from(written.value), scene.chance);
  const root = readXml(bytes);
  const read = root.andThen(decode);
  if (read.isErr()) {
    const unread = root.isErr() ? undefined : unreadStep(scene, of, root.value);
    const refused = [read.error.code, ...read.error.items.map(({ code }) => code)];
    return unread === undefined ? { refused } : { refused, unread };
  }
  return messageStep(scene, of.from, of.to, read.value, 'bytes damaged', 'rules');
}

/** The number of a message that cannot be read is on the log, where its header tells it and no message has it. */
function unreadStep({ world }: Scene, { from, to }: Letter, root: Element): Step | undefined {
  const { name, sequence, sender, recipient, reference } = peekHeader(root);
  const movement = world.movements[to];
  if (sequence === undefined || reference !== REFERENCE || movement === undefined || !isMessageName(name))
    return undefined;
  if (sender?.administration !== from || recipient?.administration !== to || movement.version === 0) return undefined;
  const isHere = movement.log.some(({ cause }) =>
    cause.kind === 'unread'
      ? cause.sender === from && cause.sequence === sequence
      : cause.kind === 'message' && cause.sender === from && cause.message.header.sequence === sequence,
  );
  if (isHere) return undefined;
  const cause: Unread = { kind: 'unread', sender: from, name, sequence, digest: '' };
  return { administration: to, label: `${from} > ${to}: ${name}, unread`, cause, way: 'unread' };
}

function damaged(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length);
  const kind = chance.oneOf(['flipped', 'cut', 'doubled', 'digit', 'moved', 'strange']);
  if (kind === 'strange') return Buffer.from(bytes.toString('utf8').replace(/<\/\w+>\s*$/, '<strange/>$&'));
  if (kind === 'cut') return bytes.subarray(0, at);
  if (kind === 'doubled') return Buffer.concat([bytes, bytes]);
  if (kind === 'moved') return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + chance.below(30))]);
  const copy = Buffer.from(bytes);
  if (kind === 'flipped') copy[at] = chance.below(256);
  else {
    const digits = [...copy.keys()].filter((place) => /\d/.test(String.fromCharCode(copy[place] ?? 0)));
    copy[chance.someOf(digits) ?? 0] = 0x30 + chance.below(10);
  }
  return copy;
}

const OTHER: Partial<Readonly<Record<MessageName, 'Warning' | 'XmlRejection'>>> = {
  Acknowledgement: 'Warning',
  FunctionalRejection: 'XmlRejection',
};

/** A remark in the place of a plain answer, or a refusal of the form in the place of one of the content. */
function otherAnswer(scene: Scene): Step | undefined {
  const answers = [...scene.world.wire, ...scene.world.delivered].filter(({ message }) => message.name in OTHER);
  const of = scene.chance.someOf(answers);
  const name = of === undefined ? undefined : OTHER[of.message.name];
  if (of === undefined || name === undefined) return undefined;
  const { message } = answerAs(of, name);
  return messageStep(scene, of.from, of.to, withHeader(message, { messageId: idIn(scene) }), 'another answer');
}

/** The same answer by another name. */
export function answerAs(of: Letter, name: 'Warning' | 'FunctionalRejection' | 'XmlRejection'): Letter {
  const header = { ...of.message.header, code: CATALOGUE[name].code };
  return { ...of, message: { name, header, reference: REFERENCE, ...SAYS[name] } as unknown as TransitMessage };
}

/** A message of the table from anyone to anyone, in any place of the sequence. */
function strayMessage(scene: Scene): Step | undefined {
  const { chance, setting, world, table } = scene;
  const name = chance.someOf(table.flatMap(({ by }) => ('message' in by && by.message in SAYS ? [by.message] : [])));
  if (name === undefined) return undefined;
  const to = chance.someOf(Object.keys(world.movements)) ?? '';
  const from = chance.someOf(Object.keys(world.movements).filter((code) => code !== to)) ?? '';
  const mine = world.movements[to] as Movement;
  const sequence = (mine.seen[from] ?? 0) + chance.oneOf([1, 1, 1, 2, 5, 0]);
  const sent = mine.log.flatMap(({ sends }) => sends).filter(({ recipient }) => recipient === from);
  const about = chance.isOnce(70) ? chance.someOf(sent)?.messageId : undefined;
  const own = officesOf(setting.corridor, to).map(({ code }) => code);
  const office = chance.isOnce(80) ? chance.someOf(own) : undefined;
  const spoken = chance.someOf(officesOf(setting.corridor, from).map(({ code }) => code));
  const { message } = letter(setting.corridor, from, {
    name,
    messageId: idIn(scene),
    ...(spoken === undefined ? {} : { office: spoken }),
    recipient: office === undefined ? { administration: to } : { administration: to, office },
    body: aboutOffice(SAYS[name as keyof typeof SAYS], spoken, chance),
    header: {
      ...(sequence > 0 && CATALOGUE[name].job !== 'answer' ? { sequence, seen: mine.sent[from] ?? 0 } : {}),
      ...(about === undefined ? {} : { correlationId: about }),
    },
  });
  return messageStep(scene, from, to, message, 'stray');
}

/** An act that no script has, at any office, with the facts of another one perhaps. */
function strayAct(scene: Scene): Step | undefined {
  const { chance, setting, table } = scene;
  const named = table.flatMap(({ by }) => ('act' in by ? [by.act] : []));
  const step = chance.isOnce(90)
    ? chance.someOf(named)
    : chance.someOf([...(Object.keys(FACTS) as ActName[]), 'fly' as ActName]);
  const office = chance.someOf([...codes(setting), 'XXXXX']);
  if (step === undefined || office === undefined) return undefined;
  const administration = setting.corridor.office.find(({ code }) => code === office)?.administration ?? 'TG';
  const facts = aboutOffice(FACTS[step] ?? {}, office, chance);
  const cause = actCause(`stray-${scene.number}`, office, step, facts);
  return { administration, label: `${office}: ${step}, stray`, cause, way: 'tables' };
}

/** A time limit that runs, or none that does. */
function strayTimer({ chance, world, number }: Scene): Step | undefined {
  const administration = chance.someOf(Object.keys(world.movements)) ?? '';
  const running = world.movements[administration]?.timers ?? [];
  const { id, row, round } = chance.someOf(running) ?? {
    id: `${REFERENCE} transitTime ${number}`,
    row: 'transitTime',
    round: 1,
  };
  const cause: Cause = { kind: 'timer', timer: id, row, round };
  return { administration, label: `${administration}: timer ${id}`, cause, way: 'tables' };
}

/** What is said, about the office that says it in two of three. */
function aboutOffice(body: Readonly<Record<string, unknown>>, office: string | undefined, chance: Chance): Body {
  if (office === undefined || chance.isOnce(33)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [
      key,
      isPart(value) && 'office' in value && key !== 'guarantee' ? { ...value, office } : value,
    ]),
  );
}

function isPart(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function someLetter({ world, chance }: Scene): Letter | undefined {
  return chance.someOf(chance.isOnce(50) && world.wire.length > 0 ? world.wire : world.delivered);
}

function withHeader(message: TransitMessage, header: Readonly<Record<string, unknown>>): TransitMessage {
  const whole = Object.entries({ ...message.header, ...header }).filter(([, value]) => value !== undefined);
  return { ...message, header: Object.fromEntries(whole) } as unknown as TransitMessage;
}

/** What comes from no party of the corridor comes to the tables past the rules only. */
function messageStep(
  { chance, world }: Scene,
  from: string,
  to: string,
  message: TransitMessage,
  what: string,
  by: Step['way'] = chance.isOnce(50) ? 'rules' : 'tables',
): Step {
  const way = Object.hasOwn(world.movements, from) ? by : 'rules';
  const label = `${from} > ${to}: ${message.name as MessageName}, ${what}`;
  return { administration: to, label, cause: received({ from, message }), way, now: chance.oneOf(CLOCKS) };
}

function idIn({ number }: Scene): string {
  return `stray-${number}`;
}

const CODES = new WeakMap<Setting['corridor'], readonly [string, ...string[]]>();
function codes({ corridor }: Setting): readonly [string, ...string[]] {
  const known = CODES.get(corridor) ?? (corridor.office.map(({ code }) => code) as unknown as [string, ...string[]]);
  CODES.set(corridor, known);
  return known;
}
