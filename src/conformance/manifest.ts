import * as t from 'io-ts';

const strict = <P extends t.Props>(name: string, props: P) => t.readonly(t.exact(t.type(props)), name);

/** One fault that a fixture must give: our code, the code of the wire, the element, and its place in the file. */
export const FixtureFault = strict('FixtureFault', {
  code: t.string,
  wire: t.string,
  pointer: t.string,
  line: t.number,
  column: t.number,
});
export interface FixtureFault extends t.TypeOf<typeof FixtureFault> {}

/** A document that must be read, and the JSON of the typed message that it reads as. */
export const ValidFixture = strict('ValidFixture', {
  file: t.string,
  gives: t.literal('valid'),
  reads: t.string,
});
export interface ValidFixture extends t.TypeOf<typeof ValidFixture> {}

/** A document that must be refused: at which stage, and with exactly which faults, in their order. */
export const RefusedFixture = strict('RefusedFixture', {
  file: t.string,
  gives: t.literal('refused'),
  stage: t.keyof({ xml: null, schema: null }),
  faults: t.readonlyArray(FixtureFault),
});
export interface RefusedFixture extends t.TypeOf<typeof RefusedFixture> {}

/**
 * A declaration of ASYCUDA World and what it must show: values of the typed view (`sad.`), of its summary (`summary.`) and of the profile that it shows
 * (`profile.`), `null` for an absent one. A `.cjs` file generates the declaration.
 */
export const SadFixture = strict('SadFixture', {
  file: t.string,
  gives: t.literal('sad'),
  shows: t.readonly(t.record(t.string, t.unknown)),
});
export interface SadFixture extends t.TypeOf<typeof SadFixture> {}

/** A manifest of ASYCUDA World and what it must show: values of the typed view (`manifest.`), and the references of its bills in transit (`transit`). */
export const CargoManifestFixture = strict('CargoManifestFixture', {
  file: t.string,
  gives: t.literal('cargoManifest'),
  shows: t.readonly(t.record(t.string, t.unknown)),
});
export interface CargoManifestFixture extends t.TypeOf<typeof CargoManifestFixture> {}

/** `fixtures/manifest.json`: every document under `fixtures/messages` and `fixtures/asycuda/shapes`, the manifests of `fixtures/asycuda`, and what it must give. The files are named from `fixtures`. */
export const Manifest = t.readonlyArray(
  t.union([ValidFixture, RefusedFixture, SadFixture, CargoManifestFixture]),
  'Manifest',
);
export type Manifest = t.TypeOf<typeof Manifest>;
