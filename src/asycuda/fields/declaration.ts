import { type SadField, extra, field } from './field.ts';

/** Fields about the declaration itself: its form, office, model and registration. */
export const DECLARATION_FIELDS = {
  exit: {
    /** Date: date on which the goods left. */
    date: extra('Export_release/Date_of_exit', '', 'date', 'date of exit', 'date de sortie'),
    /** Time: time at which the goods left. */
    time: extra('Export_release/Time_of_exit', '', 'time', 'time of exit', 'heure de sortie'),
    /** Code: office by which the goods really left; 5 characters. */
    office: extra('Export_release/Actual_office_of_exit_code', '', 'code', 'office of exit', 'bureau de sortie'),
    /** Text: its name; 35 characters. */
    officeName: extra(
      'Export_release/Actual_office_of_exit_name',
      '',
      'text',
      'name of the office of exit',
      'nom du bureau de sortie',
    ),
    /** Text: reference of the exit; 35 characters. */
    reference: extra('Export_release/Exit_reference', '', 'text', 'reference of the exit', 'référence de la sortie'),
    /** Text: remarks; 35 characters. */
    comments: extra('Export_release/Comments', '', 'text', 'comments on the exit', 'observations sur la sortie'),
  },
  property: {
    /** Code: `I` for import, `E` for export. */
    flow: extra('Property/Sad_flow', '', 'code', 'flow', 'flux'),
    /** Box 3. Integer: number of this form among those of the declaration. */
    form: extra('Property/Forms/Number_of_the_form', '3', 'integer', 'number of the form', 'numéro du formulaire'),
    /** Box 3. Integer: how many forms the declaration has. */
    forms: extra(
      'Property/Forms/Total_number_of_forms',
      '3',
      'integer',
      'total of forms',
      'nombre total de formulaires',
    ),
    /** Box 4. Integer: how many loading lists belong to it. */
    loadingLists: field(
      'Property/Nbers/Number_of_loading_lists',
      '4',
      'integer',
      'loading lists',
      'listes de chargement',
    ),
    /** Box 5. Integer: how many items the declarant counts; `items` has those that are there. */
    items: field('Property/Nbers/Total_number_of_items', '5', 'integer', 'total of items', 'nombre total d’articles'),
    /** Box 6. Integer: how many packages the declarant counts. */
    packages: field(
      'Property/Nbers/Total_number_of_packages',
      '6',
      'integer',
      'total of packages',
      'nombre total de colis',
    ),
    /** Box 54. Text: place of the declaration; 35 characters. */
    place: extra('Property/Place_of_declaration', '54', 'text', 'place of declaration', 'lieu de déclaration'),
    /** Box 54. Date: date of the declaration. */
    date: extra('Property/Date_of_declaration', '54', 'date', 'date of declaration', 'date de déclaration'),
  },
  identification: {
    /** Box A. Code: office where it is lodged, the office of departure of a transit; 4, 5 or 8 characters, from which no country can be derived. */
    office: field(
      'Identification/Office_segment/Customs_clearance_office_code',
      'A',
      'code',
      'office of lodgement',
      'bureau d’enregistrement',
    ),
    /** Box A. Text: its name; 35 characters. */
    officeName: extra(
      'Identification/Office_segment/Customs_Clearance_office_name',
      'A',
      'text',
      'name of the office of lodgement',
      'nom du bureau d’enregistrement',
    ),
    /** Box 1. Code: model, as `IM`, `EX` or `TR`; 3 characters. */
    model: field(
      'Identification/Type/Type_of_declaration',
      '1',
      'code',
      'model of declaration',
      'modèle de déclaration',
    ),
    /** Box 1. Code: general procedure; 8 is transit. */
    procedure: field(
      'Identification/Type/Declaration_gen_procedure_code',
      '1',
      'code',
      'general procedure',
      'régime général',
    ),
    /** Box 1. Code: third part of the box, as `T1` or `TIR`; 5 characters. The newer layout may lack it. */
    transitDocument: field(
      'Identification/Type/Type_of_transit_document',
      '1',
      'code',
      'type of transit document',
      'type de document de transit',
    ),
    /** Text: manifest, as `2026 214`; 28 characters. */
    manifest: field('Identification/Manifest_reference_number', '', 'text', 'manifest', 'manifeste'),
  },
  registration: {
    /** Box A. Code: serial letter of the registration. */
    serial: field(
      'Identification/Registration/Serial_number',
      'A',
      'code',
      'serial letter of registration',
      'lettre de série de l’enregistrement',
    ),
    /** Box A. Digits: number of the registration in the year of its date; digits, 50 characters. */
    number: field('Identification/Registration/Number', 'A', 'count', 'registration number', 'numéro d’enregistrement'),
    /** Box A. Date: date of the registration, in the order of the server. */
    date: field('Identification/Registration/Date', 'A', 'date', 'date of registration', 'date d’enregistrement'),
  },
  assessment: {
    /** Box B. Code: serial letter of the assessment. */
    serial: extra(
      'Identification/Assessment/Serial_number',
      'B',
      'code',
      'serial letter of assessment',
      'lettre de série de la liquidation',
    ),
    /** Box B. Digits: number of the assessment in the year of its date; digits, 50 characters. */
    number: extra('Identification/Assessment/Number', 'B', 'count', 'assessment number', 'numéro de liquidation'),
    /** Box B. Date: date of the assessment, in the order of the server. */
    date: field('Identification/Assessment/Date', 'B', 'date', 'date of assessment', 'date de liquidation'),
  },
  receipt: {
    /** Box B. Code: serial letter of the receipt. */
    serial: extra(
      'Identification/receipt/Serial_number',
      'B',
      'code',
      'serial letter of the receipt',
      'lettre de série de la quittance',
    ),
    /** Box B. Digits: number of the receipt in the year of its date; digits, 50 characters. */
    number: extra('Identification/receipt/Number', 'B', 'count', 'number of the receipt', 'numéro de la quittance'),
    /** Box B. Date: date of the receipt, in the order of the server. */
    date: field('Identification/receipt/Date', 'B', 'date', 'date of the receipt', 'date de la quittance'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, SadField>>>>;
