import type { Corridor } from '../corridor/corridor.ts';
import type { FaultValues, Text } from '../fault.ts';
import type { MessageName, MessageOf, TransitMessage } from '../messages/catalogue.ts';
import type { Movement, Sightings } from '../movement.ts';

/** What a rule may know beside the message; a rule never reads a clock, a store or a file. */
export interface RuleContext {
  readonly corridor: Corridor;
  /** With offset. */
  readonly now: string;
  /** Ours. */
  readonly administration: string;
  readonly direction: 'in' | 'out';
  /** Administration that the signature or the transport has verified. */
  readonly signedAs?: string;
  /** Without it the rules about movements do not run. */
  readonly movement?: Movement;
  /** What the store knows of the same container, vehicle or seal in other movements. */
  readonly sightings: Sightings;
}

/** One place that breaks a rule. */
export interface Finding {
  /** Path below the root element: `record/item[2]/grossMass`; empty for the message as a whole. */
  readonly at: string;
  /** The value found; the texts name it `{value}`. */
  readonly value?: string;
  /** Further names of the texts. */
  readonly values?: FaultValues;
}

export type RuleCode = `${'R' | 'W' | 'F'}-${string}`;
/** `R-` refuses, `W-` warns, `F-` signals a possible fraud; the last two are recorded and never reject. */
export type Severity = 'refuse' | 'warn' | 'fraud';

interface RuleRow<N extends MessageName> {
  /** Permanent; never used again for something else. */
  readonly code: RuleCode;
  readonly on: readonly N[] | 'all';
  /** Error code of the wire; 14, a rule, where it is not said. */
  readonly wire?: string;
  /** What holds, in a few words. */
  readonly title: Text;
  /** What is wrong and what to do about it. */
  readonly texts: Text;
  /** Where the rule comes from: the NCTS rule that it corresponds to, a convention or a standard; `ours` where it is ours alone. */
  readonly source: string;
  /** Whether the corridor's terms for check digits apply to it. */
  readonly isCheckDigit?: true;
}

export interface MessageRule<N extends MessageName> extends RuleRow<N> {
  readonly check: (message: MessageOf<N>, context: RuleContext) => readonly Finding[];
}

export interface MovementRule<N extends MessageName> extends RuleRow<N> {
  readonly check: (message: MessageOf<N>, movement: Movement, context: RuleContext) => readonly Finding[];
}

/** A rule of any kind: `message` rules run once, at receipt; `movement` rules each time that the message is about to advance its movement. */
export interface Rule extends RuleRow<MessageName> {
  readonly about: 'message' | 'movement';
  readonly run: (message: TransitMessage, context: RuleContext) => readonly Finding[];
}

export function messageRule<const N extends MessageName>({ check, ...row }: MessageRule<N>): Rule {
  return { ...row, about: 'message', run: (message, context) => check(message as MessageOf<N>, context) };
}

export function movementRule<const N extends MessageName>({ check, ...row }: MovementRule<N>): Rule {
  const run: Rule['run'] = (message, context) =>
    context.movement === undefined ? [] : check(message as MessageOf<N>, context.movement, context);
  return { ...row, about: 'movement', run };
}

/** The one finding of a place, where the condition holds. */
export function findingIf(
  isBroken: boolean,
  at: string,
  value?: string | number,
  values?: FaultValues,
): readonly Finding[] {
  if (!isBroken) return [];
  return [
    { at, ...(value === undefined ? {} : { value: String(value) }), ...(values === undefined ? {} : { values }) },
  ];
}

/** The path of one element of a list; the position (from 1) stands where the name repeats. */
export function nth(name: string, list: readonly unknown[], index: number): string {
  return list.length > 1 ? `${name}[${index + 1}]` : name;
}

/** What a check finds in each of a list, below the path of its element. */
export function eachOf<T>(
  name: string,
  list: readonly T[],
  check: (one: T, index: number) => readonly Finding[],
): readonly Finding[] {
  return list.flatMap((one, index) => below(nth(name, list, index), check(one, index)));
}

/** The same findings below a further element. */
export function below(parent: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, at: finding.at === '' ? parent : `${parent}/${finding.at}` }));
}
