import { findTable, isInTable, toCommon } from '../corridor/code-tables.ts';
import { administrationOf } from '../corridor/offices.ts';
import { TableCode } from '../messages/parts.ts';
import type { Conversion } from './conversion.ts';
import { HEADER_FIELDS } from './fields.ts';
import type { AsycudaProfile } from './profile.ts';
import { spotOf } from './report.ts';
import type { Sad } from './sad.ts';

const { identification } = HEADER_FIELDS;

/** Whether the declaration says that it is a transit: its model and general procedure are those of the profile (`IM8`, `EX8`). */
export function isTransitDeclaration({ identification: { model, procedure } }: Sad, profile: AsycudaProfile): boolean {
  return model !== undefined && profile.transitModel.includes(model) && procedure === profile.transitProcedure;
}

export function isTransit({ sad, profile }: Conversion): boolean {
  return isTransitDeclaration(sad, profile);
}

/** The type of the transit: as stated, as box 1 names its transit document, or as the corridor translates model and procedure. Refuses what is no transit. */
export function declarationTypeOf(c: Conversion): string | undefined {
  const { model, procedure, transitDocument } = c.sad.identification;
  const national = model === undefined && procedure === undefined ? undefined : `${model ?? ''}${procedure ?? ''}`;
  const spot = spotOf(identification.model);
  const stated = c.transit.declarationType;
  if (stated !== undefined) {
    c.stated(spot, isTransit(c) ? (transitDocument ?? national) : national, stated);
    const isKnown = isInTable(c.corridor, 'declarationType', stated);
    return isKnown ? stated : c.refuse('unknown-code', spot, { field: 'declarationType', value: stated });
  }
  if (national === undefined) return c.refuse('missing', spot, { field: 'declarationType' });
  if (!isTransit(c)) return c.refuse('not-transit', spot, { field: 'declarationType', value: national });
  const written = transitDocument ?? national;
  const code = known(c, written);
  if (code === undefined) return c.refuse('unknown-code', spot, { field: 'declarationType', value: written });
  if (code !== written) c.note('converted', spot, { from: written, to: code });
  return code;
}

function known(c: Conversion, written: string): string | undefined {
  if (findTable(c.corridor, 'declarationType') === undefined) return TableCode.is(written) ? written : undefined;
  const office = c.sad.identification.office;
  const lodgedWith = office === undefined ? undefined : administrationOf(c.corridor, office);
  return toCommon(c.corridor, 'declarationType', lodgedWith ?? c.profile.administration ?? '', written);
}
