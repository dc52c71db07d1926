import { type Result, err } from 'neverthrow';
import { isTransitDeclaration } from '../asycuda/declaration-type.ts';
import { type AsycudaProfile, profileFor } from '../asycuda/profile.ts';
import { missingForRelease } from '../asycuda/released.ts';
import { type Sad, viewSad } from '../asycuda/sad.ts';
import type { TransitStatement } from '../asycuda/statement.ts';
import { type RecordFromSad, recordFromSad } from '../asycuda/to-record.ts';
import type { Corridor } from '../corridor/corridor.ts';
import { type Fault, fault } from '../fault.ts';
import type { Gateway } from '../gateway.ts';
import type { Performed } from '../gateway/perform.ts';
import { actIdOf } from './act-file.ts';
import { answerPerformed } from './answer-file.ts';
import { type Taker, answerFile, refuse } from './desk.ts';
import type { Dropped, Taken } from './drop-folder.ts';

/** How the declarations of a server become acts. */
export interface AsycudaTakerOptions {
  readonly corridor: Corridor;
  /** How the server writes and what in its declarations means released; without it the shipped profile of the administration of the office of lodgement. */
  readonly profile?: AsycudaProfile;
  /** What all declarations of this server lack, stated once. */
  readonly transit?: TransitStatement;
  /** Who acts where a declaration names no officer. */
  readonly officer?: string;
  /** Writes the lines of the conversion beside each answer, as `x.report.json`. */
  readonly report?: boolean;
  readonly now?: () => Date;
}

/**
 * Takes the declarations that ASYCUDA World exports: a registered and released transit becomes `initiateTransit` and `release` at its office of departure.
 *
 * The ids of the acts are made of office, reference and step, so that a document that comes twice, or again after a crash between the two acts, does what is
 * missing and nothing twice. Refuses with a fault file what is no transit (`extension/not-transit`), what is not released (`extension/not-released`, and
 * `asycuda/release-unknown` where the profile does not say what released means), and what `recordFromSad` or the gateway refuses.
 */
export function asycudaTaker(gateway: Pick<Gateway, 'perform'>, options: AsycudaTakerOptions): Taker {
  const { officer = 'ASYCUDA World', now = () => new Date() } = options;
  return async (document, source) => {
    if (source.root.name.toLowerCase() !== 'asycuda') return undefined;
    const sad = viewSad(source);
    if (sad.isErr()) return refuse(document, sad.error, now());
    const made = transitOf(sad.value, options);
    if (made.isErr()) return refuse(document, made.error, now());
    const done = await releaseTransit(gateway, made.value, sad.value.transit.officer ?? officer);
    if (done.isErr()) return refusal(document, done.error, made.value.reference, now());
    return {
      outcome: 'done',
      reference: made.value.reference,
      files: [
        ...answerFile(document, 'answer', answerPerformed(done.value, releaseIdOf(made.value), now().toISOString())),
        ...(options.report === true ? [reportFile(document, made.value)] : []),
      ],
    };
  };
}

/** What a declaration says for a transit, where it is a released one. */
function transitOf(
  sad: Sad,
  { corridor, profile: chosen, transit }: AsycudaTakerOptions,
): Result<RecordFromSad, Fault> {
  const profile = chosen ?? profileFor(sad, corridor);
  const { identification, registration } = sad;
  const declaration = [identification.office, registration.serial, registration.number]
    .filter((part) => part !== undefined)
    .join(' ');
  if (!isTransitDeclaration(sad, profile)) {
    const type = `${identification.model ?? ''}${identification.procedure ?? ''}`;
    return err(fault('extension/not-transit', { declaration, type, profile: profile.name }));
  }
  return missingForRelease(sad, profile).andThen((missing): Result<RecordFromSad, Fault> => {
    if (missing.length === 0) return recordFromSad(sad, { corridor, profile, transit });
    const fields = missing.map(({ path }) => path).join(', ');
    return err(fault('extension/not-released', { declaration, profile: profile.name, fields }));
  });
}

/** Both acts, whichever of them was done before; the result is that of the release. */
async function releaseTransit(
  gateway: Pick<Gateway, 'perform'>,
  made: RecordFromSad,
  officer: string,
): Promise<Result<Performed, Fault>> {
  const { reference, record } = made;
  const { officeOfDeparture: office, releasedAt: actAt } = record;
  const statement = { reference, office, officer: officer.slice(0, 70), actAt };
  const initiated = await gateway.perform(
    'initiateTransit',
    { record },
    { ...statement, actId: actIdOf(office, reference, 'initiateTransit') },
  );
  if (initiated.isErr()) return err(initiated.error);
  return gateway.perform('release', {}, { ...statement, actId: releaseIdOf(made) });
}

function releaseIdOf({ reference, record }: RecordFromSad): string {
  return actIdOf(record.officeOfDeparture, reference, 'release');
}

function refusal(document: Dropped, why: Fault, reference: string, at: Date): Taken {
  return why.retry ? { outcome: 'later', files: [], fault: why, reference } : refuse(document, why, at, { reference });
}

function reportFile({ name }: Dropped, { reference, declaration, report }: RecordFromSad) {
  const text = `${JSON.stringify({ reference, declaration, report }, null, 2)}\n`;
  return { name: `${name.replace(/\.xml$/i, '')}.report.json`, bytes: Buffer.from(text) };
}
