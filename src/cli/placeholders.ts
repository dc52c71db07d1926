/** What stands for a value in the help, and the same in French. */
const FRENCH: Readonly<Record<string, string>> = {
  language: 'langue',
  file: 'fichier',
  folder: 'dossier',
  name: 'nom',
  number: 'numéro',
  url: 'adresse',
  profile: 'profil',
  step: 'étape',
  time: 'heure',
  id: 'identifiant',
  state: 'état',
  mark: 'marque',
  count: 'nombre',
  grouping: 'regroupement',
  list: 'liste',
  part: 'partie',
  text: 'texte',
  reference: 'référence',
  command: 'commande',
  queue: 'file',
  'queue=code': 'file=code',
  'code=queue': 'code=file',
  milliseconds: 'millisecondes',
};

const PLACE = /([<[])([a-z=]+)(\.\.\.)?([>\]])/g;

/** The values in `--option <file>`, `[number]` and the like, in French; a word that is the same in both languages stays. */
export function frenchPlaces(text: string): string {
  return text.replace(PLACE, (_, open: string, word: string, more = '', close: string) => {
    return `${open}${frenchPlace(word)}${more}${close}`;
  });
}

/** One such word alone, as in the list of arguments. */
export function frenchPlace(word: string): string {
  return Object.hasOwn(FRENCH, word) ? (FRENCH[word] ?? word) : word;
}
