// French of the sources of rules; the tables have them in English.
import { missing } from './words.mjs';

const FRENCH = {
  ours: 'propre au projet',
  'Revised Kyoto Convention, Annex E1': 'Convention de Kyoto révisée, annexe E1',
  'Revised Kyoto Convention, Annex E1: identification of the goods':
    'Convention de Kyoto révisée, annexe E1 : identification des marchandises',
  'Revised Kyoto Convention, General Annex 3.4 and 3.5: juxtaposed customs offices':
    'Convention de Kyoto révisée, annexe générale 3.4 et 3.5 : bureaux de douane juxtaposés',
  'Revised Kyoto Convention, General Annex 5: security': 'Convention de Kyoto révisée, annexe générale 5 : garantie',
  'ISRT convention and its guarantee fund': 'Convention TRIE et son fonds de garantie',
  'ISRT convention: one guarantee for the whole operation':
    'Convention TRIE : une seule garantie pour toute l’opération',
  'ISRT convention: a guarantor in each country': 'Convention TRIE : une caution dans chaque pays',
  'published aims of the Burkina Faso – Togo interconnection':
    'objectifs publiés de l’interconnexion Burkina Faso – Togo',
  'NCTS list of customs offices': 'liste des bureaux de douane du NSTI',
  'NCTS list of customs offices, role GUA': 'liste des bureaux de douane du NSTI, rôle GUA',
  'NCTS list of customs offices, roles DEP, TRA and DES': 'liste des bureaux de douane du NSTI, rôles DEP, TRA et DES',
  'NCTS structure of the MRN': 'structure du MRN du NSTI',
  'UN/EDIFACT 1001': 'UN/EDIFACT 1001',
  'NCTS code lists of document types': 'listes de codes du NSTI, types de documents',
  'UN/ECE Recommendation 21': 'Recommandation 21 de la CEE-ONU',
  'NCTS code list of kinds of packages': 'liste de codes du NSTI, types de colis',
  'NCTS messages 010 and 045': 'messages 010 et 045 du NSTI',
  'NCTS C0839, limit date': 'NSTI C0839, date limite',
  'NCTS messages 114 and 118 at an office that was not declared': 'messages 114 et 118 du NSTI à un bureau non déclaré',
  'NCTS messages 001, 003, 050 and 115': 'messages 001, 003, 050 et 115 du NSTI',
  'NCTS message 018, control result': 'message 018 du NSTI, résultat du contrôle',
  'NCTS message 018, control result and its remarks': 'message 018 du NSTI, résultat du contrôle et observations',
  'NCTS message 006 without 118': 'message 006 du NSTI sans 118',
  'NCTS message 001: sent at release': 'message 001 du NSTI : envoyé à la mainlevée',
  'NCTS code list of functional error codes': 'liste de codes du NSTI, erreurs fonctionnelles',
  'NCTS code list of declaration types': 'liste de codes du NSTI, types de déclaration',
  'NCTS code list of control results: A1 and A2': 'liste de codes du NSTI, résultats du contrôle : A1 et A2',
  'NCTS code list of XML error codes': 'liste de codes du NSTI, erreurs XML',
  'NCTS R0983, R0994, there as at least': 'NSTI R0983, R0994, où c’est un minimum',
  'NCTS R0900, code list of guarantee types': 'NSTI R0900, liste de codes des types de garantie',
  'ours for facing offices': 'propre au projet pour les bureaux qui se font face',
  'NCTS C0670, there from the container to its goods': 'NSTI C0670, où le lien va du conteneur aux marchandises',
  'ISO 17712: seal numbers are unique': 'ISO 17712 : les numéros de scellement sont uniques',
  'NCTS message 180, place of the incident': 'message 180 du NSTI, lieu de l’incident',
  'NCTS message 180: after release': 'message 180 du NSTI : après la mainlevée',
  'UN/ECE Recommendation 16': 'Recommandation 16 de la CEE-ONU',
  'Revised Kyoto Convention, Annex E1: goods destroyed or lost':
    'Convention de Kyoto révisée, annexe E1 : marchandises détruites ou perdues',
  'NCTS state machines of the offices of departure, transit and destination':
    'machines d’états du NSTI pour les bureaux de départ, de passage et de destination',
  'NCTS G0125, there exactly 28 or 40 days': 'NSTI G0125, où ce sont exactement 28 ou 40 jours',
  'NCTS messages 144 and 145, contact': 'messages 144 et 145 du NSTI, contact',
  'NCTS R0002, there by code': 'NSTI R0002, où c’est par code',
  'NCTS message 150: to the authority of the country where the debt arose':
    'message 150 du NSTI : à l’autorité du pays où la dette est née',
  'NCTS message 205': 'message 205 du NSTI',
  'ISO 6346': 'ISO 6346',
  'Harmonized System Convention: no chapter 00, chapter 77 reserved':
    'Convention du Système harmonisé : pas de chapitre 00, chapitre 77 réservé',
};

/** Numbers of NCTS rules and conditions alone read the same but for the name of the system. */
const NUMBERS = /^NCTS ((?:[A-Z]\d{4})(?:, [A-Z]\d{4})*)$/;

export function sourceText(source) {
  const parts = source.split('; ').map((part) => {
    const french = FRENCH[part] ?? (NUMBERS.test(part) ? part.replace('NCTS', 'NSTI') : undefined);
    if (french === undefined) missing.add(`FRENCH of scripts/docs/sources.mjs lacks the source ${part}`);
    return { en: part === 'ours' ? 'of this project' : part, fr: french ?? part };
  });
  return { en: parts.map(({ en }) => en).join('; '), fr: parts.map(({ fr }) => fr).join(' ; ') };
}
