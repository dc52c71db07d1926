import { addDuration } from '../corridor/calendar.ts';
import { administrationOf, aliasOf } from '../corridor/offices.ts';
import { checkMrn, readMrn } from '../reference.ts';
import { SPEAKING } from './header.ts';
import { RECORDS, recordRule } from './record-rule.ts';
import { type Rule, findingIf, messageRule } from './shape.ts';

/** The reference of the movement. Those that others make in their own way are accepted as they are, if form and check digit are right. */
export const REFERENCE_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0201',
    on: SPEAKING,
    wire: '93',
    title: { en: 'The check digit of the reference is right', fr: 'Le chiffre de contrôle de la référence est juste' },
    texts: {
      en: 'The check digit of {value} is wrong. Copy the reference again from the transit document.',
      fr: 'Le chiffre de contrôle de {value} est faux. Recopiez la référence du document de transit.',
    },
    source: 'ISO 6346; NCTS structure of the MRN',
    isCheckDigit: true,
    check: ({ reference }) => findingIf(reference !== undefined && !checkMrn(reference), 'reference', reference),
  }),
  messageRule({
    code: 'R-0202',
    on: SPEAKING,
    wire: '93',
    title: { en: 'The reference is not of a coming year', fr: 'La référence n’est pas d’une année à venir' },
    texts: {
      en: 'The reference {value} is of the year 20{year}, which has not begun. Copy it again from the transit document.',
      fr: 'La référence {value} est de l’année 20{year}, qui n’a pas commencé. Recopiez-la du document de transit.',
    },
    source: 'NCTS structure of the MRN',
    // A day more, since the year begins earlier in the east.
    check: ({ reference = '00' }, { now }) => {
      const year = reference.slice(0, 2);
      return findingIf(`20${year}` > addDuration(now, 'P1D').slice(0, 4), 'reference', reference, { year });
    },
  }),
  messageRule({
    code: 'R-0203',
    on: RECORDS,
    wire: '93',
    title: { en: 'The reference is of the country of departure', fr: 'La référence est du pays de départ' },
    texts: {
      en: 'The reference {value} names another country than {country}, to which the office of departure belongs. Correct one of the two.',
      fr: 'La référence {value} cite un autre pays que {country}, dont relève le bureau de départ. Corrigez l’un des deux.',
    },
    source: 'NCTS structure of the MRN',
    check: ({ reference, record }, { corridor }) => {
      const country = record && administrationOf(corridor, record.officeOfDeparture);
      return findingIf(country !== undefined && reference.slice(2, 4) !== country, 'reference', reference, {
        country: country ?? '',
      });
    },
  }),
  messageRule({
    code: 'W-0204',
    on: RECORDS,
    wire: '93',
    title: { en: 'The reference names the office of departure', fr: 'La référence cite le bureau de départ' },
    texts: {
      en: 'The reference {value} was registered at {office}, and the record names {departure} as office of departure. See which is right.',
      fr: 'La référence {value} a été enregistrée à {office}, et les données citent {departure} comme bureau de départ. Voyez lequel est juste.',
    },
    source: 'ours',
    check: ({ reference, record }, { corridor }) => {
      const office = readMrn(reference)?.office;
      const alias = record && aliasOf(corridor, record.officeOfDeparture);
      return findingIf(office !== undefined && alias !== undefined && office !== alias, 'reference', reference, {
        office: office ?? '',
        departure: record?.officeOfDeparture ?? '',
      });
    },
  }),
  recordRule({
    code: 'R-0205',
    title: { en: 'A part is one of the parts', fr: 'Une partie figure parmi les parties' },
    texts: {
      en: 'The movement is part {value} of {parts} of its declaration. Correct one of the two.',
      fr: 'Le mouvement est la partie {value} sur {parts} de sa déclaration. Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ declaration }) =>
      findingIf(
        declaration !== undefined && declaration.part > declaration.parts,
        'declaration/part',
        declaration?.part,
        { parts: declaration?.parts ?? 0 },
      ),
  }),
];
