import type { AsycudaProfile } from './profile.ts';

const modes = ['1', '2', '3', '4', '5', '7', '8', '9'] as const;

const generic: AsycudaProfile = {
  name: 'generic',
  illustrative: false,
  yearPivot: 70,
  nullText: 'null',
  nullValue: 'emptyTag',
  numberForm: 'java',
  layout: 'classic',
  padding: { itemTax: 14, globalTax: 8, taxLine: 8, supplementaryUnit: 3, attachedDocument: 0 },
  transitModel: ['IM', 'EX', 'TR'],
  transitProcedure: '8',
  summaryType: '705',
  mode: modes
    .flatMap((mode) => [mode, `${mode}0`].map((written) => ({ written, mode })))
    .concat([
      { written: '31', mode: '3' },
      { written: '32', mode: '3' },
    ]),
  incoterm: [
    { written: 'C&F', incoterm: 'CFR' },
    { written: 'CAF', incoterm: 'CIF' },
  ],
  fullness: [
    { written: 'FCL', fullness: 'full' },
    { written: 'LCL', fullness: 'full' },
    { written: '1/1', fullness: 'full' },
    { written: 'MTY', fullness: 'empty' },
    { written: '0/0', fullness: 'empty' },
  ],
};

const unionState = {
  ...generic,
  illustrative: true,
  officeWidth: 5,
  currency: 'XOF',
  released: 'assessment',
  releasedWhen: ['registration.number', 'assessment.number', 'assessment.date'],
  referenceField: 'declarant.reference',
  startModel: 'IM',
  startProcedure: '4',
  startExtendedProcedure: '4000',
  transitDocument: ['T1', 'TIR'],
  transitCitation: ['821'],
  guaranteeKind: 'F',
} as const;

/** The profiles that ship: a generic one, and illustrative ones of three administrations. */
export const PROFILES = {
  generic,
  tg: { ...unionState, name: 'tg', administration: 'TG', dateOrder: 'MDY' },
  bf: { ...unionState, name: 'bf', administration: 'BF', dateOrder: 'DMY', previousType: '821' },
  ne: { ...unionState, name: 'ne', administration: 'NE', dateOrder: 'DMY', previousType: '821' },
} as const satisfies Readonly<Record<string, AsycudaProfile>>;
