import type { Corridor } from '../corridor/corridor.ts';
import type { Text } from '../fault.ts';
import { AbsentSpelling } from './absent.ts';
import { DateOrder } from './dates.ts';
import { type AsycudaProfile, PROFILES, profileFor } from './profile.ts';
import type { Sad } from './sad.ts';
import { type Counts, datesOf, isJava, newerMarks, paddingOf, spellingsOf } from './traits.ts';

/** One setting of a profile that a declaration shows, and by what. */
export interface Sighting {
  readonly setting: keyof AsycudaProfile;
  readonly value: string;
  readonly why: Text;
}

/** A profile as a declaration shows it. */
export interface DetectedProfile {
  /** The shipped profile that it began from, with what was seen in its place. */
  readonly profile: AsycudaProfile;
  readonly seen: readonly Sighting[];
  /** Dates that can be read in two ways, where nothing in the document or the profile decides between them. */
  readonly ambiguous: readonly string[];
}

/**
 * The profile that a declaration was written with, as far as it shows one.
 *
 * Begins from the shipped profile of the office's administration where a corridor knows the office, else from the generic one; no country is ever derived from
 * the code of an office. A date order is taken only from dates that have one reading, and only where all of them agree.
 */
export function detectProfile(sad: Sad, corridor?: Corridor): DetectedProfile {
  const start = corridor === undefined ? PROFILES.generic : profileFor(sad, corridor);
  const { orders, ambiguous } = datesOf(sad);
  const found = [
    ...orderFound(orders),
    ...spellingFound(sad),
    ...paddingFound(sad, start),
    ...layoutFound(sad),
    ...numbersFound(sad),
    ...officeFound(sad),
  ];
  const profile: AsycudaProfile = Object.assign({ ...start }, ...found.map(({ change }) => change));
  const seen = found.map(({ sighting }) => sighting);
  return { profile, seen, ambiguous: profile.dateOrder === undefined ? ambiguous : [] };
}

interface Found {
  readonly change: Partial<AsycudaProfile>;
  readonly sighting: Sighting;
}

function see<K extends keyof AsycudaProfile>(setting: K, value: AsycudaProfile[K], en: string, fr: string): Found {
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return { change: { [setting]: value }, sighting: { setting, value: shown, why: { en, fr } } };
}

function orderFound(orders: Counts<string>): readonly Found[] {
  const [first, second] = orders;
  if (first === undefined || second !== undefined || !DateOrder.is(first[0])) return [];
  const [order, times] = first;
  return [
    see('dateOrder', order, `No other reading: ${times} of its dates.`, `Sans autre lecture : ${times} de ses dates.`),
  ];
}

function spellingFound(sad: Sad): readonly Found[] {
  const { texts, values } = spellingsOf(sad);
  return [
    ...most(texts).map(([spelling, share]) =>
      see('nullText', spelling, `${share} absent texts are spelled so.`, `${share} textes absents s’écrivent ainsi.`),
    ),
    ...most(values).map(([spelling, share]) =>
      see(
        'nullValue',
        spelling,
        `${share} absent numbers and dates are spelled so.`,
        `${share} nombres et dates absents s’écrivent ainsi.`,
      ),
    ),
  ];
}

/** The spelling that most have, with its share. */
function most(counts: Counts<string>): readonly (readonly [AbsentSpelling, string])[] {
  const all = counts.reduce((sum, [, number]) => sum + number, 0);
  return counts
    .flatMap(([spelling, number]) => (AbsentSpelling.is(spelling) ? [[spelling, `${number}/${all}`] as const] : []))
    .slice(0, 1);
}

function paddingFound(sad: Sad, start: AsycudaProfile): readonly Found[] {
  const padding = paddingOf(sad);
  if (Object.keys(padding).length === 0) return [];
  const names = Object.keys(padding).join(', ');
  return [
    see(
      'padding',
      { ...start.padding, ...padding },
      `Empty rows fill all of them up to one size: ${names}.`,
      `Des lignes vides les portent toutes à une même taille : ${names}.`,
    ),
  ];
}

function layoutFound(sad: Sad): readonly Found[] {
  const marks = newerMarks(sad).join(', ');
  return marks === '' ? [] : [see('layout', 'newer', `It has ${marks}.`, `La déclaration contient ${marks}.`)];
}

function numbersFound(sad: Sad): readonly Found[] {
  if (isJava(sad) || !sad.items.some(({ grossMass }) => grossMass !== undefined)) return [];
  return [
    see(
      'numberForm',
      'plain',
      'No number is written as a Java double.',
      'Aucun nombre n’est écrit comme un double de Java.',
    ),
  ];
}

function officeFound({ identification: { office } }: Sad): readonly Found[] {
  const width = office?.length ?? 0;
  return width < 4 || width > 8
    ? []
    : [see('officeWidth', width, `Box A names ${office}.`, `La case A indique ${office}.`)];
}
