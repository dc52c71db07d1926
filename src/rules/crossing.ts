import { compareInstants } from '../corridor/calendar.ts';
import { administrationOf, areFacing, findOffice } from '../corridor/offices.ts';
import { actOf } from './act.ts';
import { type Rule, findingIf, messageRule, movementRule, nth } from './shape.ts';

/** Passages and refusals of passage at the border. */
export const CROSSING_RULES: readonly Rule[] = [
  messageRule({
    code: 'R-0901',
    on: ['FrontierCrossing'],
    title: { en: 'The paired office is across the border', fr: 'Le bureau jumelé est de l’autre côté de la frontière' },
    texts: {
      en: 'The office {value} does not face {office}. Name the office across the border, or none.',
      fr: 'Le bureau {value} ne fait pas face à {office}. Citez le bureau d’en face, ou aucun.',
    },
    source: 'Revised Kyoto Convention, General Annex 3.4 and 3.5: juxtaposed customs offices',
    check: ({ crossing: { office, pairedOffice } }, { corridor }) =>
      findingIf(
        pairedOffice !== undefined && !areFacing(corridor, office, pairedOffice),
        'crossing/pairedOffice',
        pairedOffice,
        { office },
      ),
  }),
  messageRule({
    code: 'R-0902',
    on: ['FrontierCrossing'],
    title: {
      en: 'Replaced seals are named, others are not',
      fr: 'Les scellements remplacés sont cités, les autres non',
    },
    texts: {
      en: 'The seals are {value}. Name the new seals if and only if seals were replaced.',
      fr: 'Les scellements sont à l’état {value}. Citez les nouveaux scellements si et seulement si des scellements ont été remplacés.',
    },
    source: 'NCTS C0569',
    check: ({ crossing: { seals, replacedBy } }) =>
      findingIf((seals === 'replaced') !== (replacedBy !== undefined), 'crossing/replacedBy', seals),
  }),
  messageRule({
    code: 'R-0903',
    on: ['FrontierCrossing'],
    wire: '13',
    title: { en: 'Broken seals are explained', fr: 'Des scellements rompus sont expliqués' },
    texts: {
      en: 'The seals are broken and no remark says why the goods passed. Add the remark.',
      fr: 'Les scellements sont rompus et aucune remarque ne dit pourquoi les marchandises ont passé. Ajoutez la remarque.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: ({ crossing: { seals, remark } }) =>
      findingIf(seals === 'broken' && remark === undefined, 'crossing/remark'),
  }),
  messageRule({
    code: 'R-0904',
    on: ['FrontierCrossing'],
    title: { en: 'Each new seal stands once', fr: 'Chaque nouveau scellement figure une fois' },
    texts: {
      en: 'The new seal {value} stands twice. Read the marks again from the seals.',
      fr: 'Le nouveau scellement {value} figure deux fois. Relisez les marques sur les scellements.',
    },
    source: 'NCTS R0107',
    check: ({ crossing: { replacedBy = [] } }) => {
      const marks = replacedBy.map(({ mark }) => mark);
      return marks.flatMap((mark, n) =>
        findingIf(marks.indexOf(mark) < n, `crossing/${nth('replacedBy', replacedBy, n)}/mark`, mark),
      );
    },
  }),
  messageRule({
    code: 'R-0905',
    on: ['FrontierCrossing'],
    title: { en: 'The goods are presented before they pass', fr: 'Les marchandises sont présentées avant de passer' },
    texts: {
      en: 'The goods were presented at {value}, after they passed ({passedAt}). Correct one of the two.',
      fr: 'Les marchandises ont été présentées à {value}, après leur passage ({passedAt}). Corrigez l’un des deux.',
    },
    source: 'ours',
    check: ({ crossing: { presentedAt, passedAt } }) =>
      findingIf(
        presentedAt !== undefined && compareInstants(presentedAt, passedAt) > 0,
        'crossing/presentedAt',
        presentedAt,
        { passedAt },
      ),
  }),
  messageRule({
    code: 'R-0906',
    on: ['FrontierCrossing'],
    title: { en: 'An office gives its own receipts', fr: 'Un bureau donne ses propres quittances' },
    texts: {
      en: 'The receipt is of {value} and the passage of {office}. Tell only what the office itself collected.',
      fr: 'La quittance est de {value} et le passage de {office}. N’annoncez que ce que le bureau lui-même a perçu.',
    },
    source: 'ours',
    check: ({ crossing: { office, fundReceipt } }) =>
      findingIf(
        fundReceipt !== undefined && fundReceipt.office !== office,
        'crossing/fundReceipt/office',
        fundReceipt?.office,
        { office },
      ),
  }),
  messageRule({
    code: 'R-0907',
    on: ['CrossingRefusal'],
    wire: '13',
    title: { en: 'Another reason is put into words', fr: 'Un autre motif est énoncé' },
    texts: {
      en: 'The passage was refused for another reason than those of the list. Say which in the remark.',
      fr: 'Le passage a été refusé pour un motif hors liste. Énoncez-le dans la remarque.',
    },
    source: 'ours',
    check: ({ refusal: { reason, remark } }) =>
      findingIf(reason === 'other' && remark === undefined, 'refusal/remark', reason),
  }),
  movementRule({
    code: 'R-0908',
    on: ['FrontierCrossing', 'CrossingRefusal'],
    title: { en: 'The border comes after release', fr: 'La frontière vient après la mainlevée' },
    texts: {
      en: 'The goods were at the border at {value}, before they were released at departure ({releasedAt}). Correct the time.',
      fr: 'Les marchandises étaient à la frontière à {value}, avant la mainlevée au départ ({releasedAt}). Corrigez l’heure.',
    },
    source: 'Revised Kyoto Convention, Annex E1',
    check: (message, { facts: { record } }) => {
      const { part, time, at } = actOf(message);
      const isBefore = record !== undefined && compareInstants(at, record.releasedAt) < 0;
      return findingIf(isBefore, `${part}/${time}`, at, { releasedAt: record?.releasedAt ?? '' });
    },
  }),
  movementRule({
    code: 'R-0909',
    on: ['FrontierCrossing'],
    wire: '13',
    title: { en: 'A diversion is explained', fr: 'Un détournement est expliqué' },
    texts: {
      en: 'The office {value} is not on the itinerary and no remark explains it. Add the remark.',
      fr: 'Le bureau {value} n’est pas sur l’itinéraire et aucune remarque ne l’explique. Ajoutez la remarque.',
    },
    source: 'NCTS messages 114 and 118 at an office that was not declared',
    // The offices beyond the border are those of the itinerary as it was before the movement was ended there.
    check: ({ crossing: { office, remark } }, { facts: { record, former } }) => {
      const itinerary = [...(record?.itinerary ?? []), ...(former?.record.itinerary ?? [])];
      const isDeclared = record === undefined || itinerary.some((each) => each.office === office);
      return findingIf(!isDeclared && remark === undefined, 'crossing/office', office);
    },
  }),
  movementRule({
    code: 'W-0910',
    on: ['FrontierCrossing'],
    title: { en: 'The side fits the itinerary', fr: 'Le côté s’accorde à l’itinéraire' },
    texts: {
      en: 'The office {value} recorded the side {side}, which its place on the itinerary does not have. See which is right.',
      fr: 'Le bureau {value} a enregistré le côté {side}, que sa place sur l’itinéraire n’a pas. Vérifiez lequel est juste.',
    },
    source: 'ours',
    check: ({ crossing: { office, side } }, { facts: { record } }, { corridor }) => {
      const offices = record?.itinerary.map((each) => each.office) ?? [];
      const at = offices.indexOf(office);
      const other = offices[side === 'exit' ? at + 1 : at - 1];
      const isInside = other !== undefined && administrationOf(corridor, other) === administrationOf(corridor, office);
      const isBorder = findOffice(corridor, office)?.facing !== undefined;
      return findingIf(at >= 0 && isBorder && isInside, 'crossing/side', office, { side });
    },
  }),
  movementRule({
    code: 'W-0911',
    on: ['FrontierCrossing'],
    title: { en: 'Nothing passes beyond the end', fr: 'Rien ne passe au-delà de la fin' },
    texts: {
      en: 'The goods passed {value}, but departure ended the movement at {end}. See under which document they travel.',
      fr: 'Les marchandises ont passé {value}, alors que le départ a arrêté le mouvement à {end}. Vérifiez sous quel document elles circulent.',
    },
    source: 'ours',
    check: ({ crossing: { office } }, { facts: { record, former } }) => {
      const isOf = (itinerary = record?.itinerary) => itinerary?.some((each) => each.office === office) === true;
      const isBeyond = record?.movementKind === 'national' && !isOf() && isOf(former?.record.itinerary ?? []);
      return findingIf(isBeyond, 'crossing/office', office, { end: record?.officeOfDestination ?? '' });
    },
  }),
];
