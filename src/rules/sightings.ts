import { type TransitRecord, declarationPart } from '../messages/record.ts';
import type { Sighting } from '../movement.ts';
import { recordRule } from './record-rule.ts';
import { type Named, sealsOf } from './seals.ts';
import { type Finding, type Rule, type RuleContext, nth } from './shape.ts';

const containersOf = ({ container = [] }: TransitRecord): Named =>
  container.map(({ number }, n) => ({ at: `${nth('container', container, n)}/number`, value: number }));

const vehiclesOf = ({ transport: { identity, trailer } }: TransitRecord): Named => [
  { at: 'transport/identity', value: identity },
  ...(trailer === undefined ? [] : [{ at: 'transport/trailer', value: trailer }]),
];

/** The movements that the record goes on from or leads to carry the same goods. */
const linkedOf = (reference: string, { predecessor, successor }: TransitRecord) => [reference, predecessor, successor];

function seenElsewhere(
  named: Named,
  kind: Sighting['kind'],
  linked: readonly (string | undefined)[],
  { sightings }: RuleContext,
  isStrange: (sighting: Sighting) => boolean,
): readonly Finding[] {
  return named.flatMap(({ at, value }) =>
    sightings
      .filter(
        (each) => each.kind === kind && each.value === value && !linked.includes(each.reference) && isStrange(each),
      )
      .map(({ reference: other }) => ({ at, value, values: { other } })),
  );
}

/** Whether the other movement is under way and not declared to share the vehicle. */
const isApart =
  ({ loading }: TransitRecord) =>
  (sighting: Sighting) =>
    sighting.open && (loading === undefined || sighting.loading !== loading);

/** Signals that need what the store knows of other movements. */
export const SIGHTING_RULES: readonly Rule[] = [
  recordRule({
    code: 'F-1301',
    title: { en: 'A container travels in one movement', fr: 'Un conteneur voyage dans un seul mouvement' },
    texts: {
      en: 'The container {value} is already under way in the movement {other} and the two share no loading. See where it is.',
      fr: 'Le conteneur {value} est déjà en route dans le mouvement {other} et les deux ne partagent aucun chargement. Vérifiez où il se trouve.',
    },
    source: 'published aims of the Burkina Faso – Togo interconnection',
    check: (record, context, { reference }) =>
      seenElsewhere(containersOf(record), 'container', linkedOf(reference, record), context, isApart(record)),
  }),
  recordRule({
    code: 'F-1302',
    title: { en: 'A vehicle is in one place', fr: 'Un véhicule est à un seul endroit' },
    texts: {
      en: 'The vehicle {value} is already under way in the movement {other} and the two share no loading. See where it is.',
      fr: 'Le véhicule {value} est déjà en route dans le mouvement {other} et les deux ne partagent aucun chargement. Vérifiez où il se trouve.',
    },
    source: 'published aims of the Burkina Faso – Togo interconnection',
    check: (record, context, { reference }) =>
      seenElsewhere(vehiclesOf(record), 'vehicle', linkedOf(reference, record), context, isApart(record)),
  }),
  recordRule({
    code: 'F-1303',
    title: { en: 'A seal serves once', fr: 'Un scellement ne sert qu’une fois' },
    texts: {
      en: 'The seal {value} was seen before in the movement {other}. Look into the seal.',
      fr: 'Le scellement {value} a déjà été vu dans le mouvement {other}. Examinez le scellement.',
    },
    source: 'ISO 17712: seal numbers are unique',
    check: (record, context, { reference }) =>
      seenElsewhere(sealsOf(record.seal, record.container), 'seal', linkedOf(reference, record), context, () => true),
  }),
  recordRule({
    code: 'F-1304',
    title: { en: 'Goods are declared once', fr: 'Une marchandise est déclarée une fois' },
    texts: {
      en: 'The part {value} of a declaration was put under transit before, in the movement {other}. See whether the same goods travel twice.',
      fr: 'La partie {value} d’une déclaration a déjà été placée en transit, dans le mouvement {other}. Vérifiez si la même marchandise voyage deux fois.',
    },
    source: 'published aims of the Burkina Faso – Togo interconnection',
    check: (record, context, { reference }) =>
      seenElsewhere(
        record.declaration === undefined ? [] : [{ at: 'declaration', value: declarationPart(record.declaration) }],
        'declaration',
        linkedOf(reference, record),
        context,
        () => true,
      ),
  }),
];
