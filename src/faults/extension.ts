/** Refusals of what stands beside ASYCUDA: files that are handed in and given back, and the folders that they lie in. */
export const EXTENSION_FAULTS = {
  'no-folder': {
    en: 'The folder {folder} cannot be used: {reason}. Create it, or give the gateway the right to read and write it.',
    fr: 'Le dossier {folder} est inutilisable : {reason}. Créez-le, ou donnez à la passerelle le droit de le lire et d’y écrire.',
    retry: true,
  },
  'not-read': {
    en: 'The file {file} cannot be read: {reason}. It stays where it is; check its rights.',
    fr: 'Le fichier {file} est illisible : {reason}. Il reste en place ; vérifiez ses droits.',
    retry: true,
  },
  'not-written': {
    en: '{file} cannot be written: {reason}. What it answers stays where it is and is taken again; check the rights and the room of the folder.',
    fr: 'Impossible d’écrire {file} : {reason}. Ce à quoi il répond reste en place et sera repris ; vérifiez les droits et la place du dossier.',
    retry: true,
  },
  'not-moved': {
    en: 'The file {file} cannot be moved to {folder}: {reason}. It was dealt with, stays where it is, and does nothing when it is taken again; check the rights of the folders.',
    fr: 'Le fichier {file} ne peut être déplacé vers {folder} : {reason}. Il a été traité, reste en place et ne fera rien s’il est repris ; vérifiez les droits des dossiers.',
    retry: true,
  },
  'unknown-document': {
    en: 'The root element {name} is neither an act nor a document of ASYCUDA World. Hand in one of those.',
    fr: 'L’élément racine {name} n’est ni un acte ni un document d’ASYCUDA World. Remettez l’un de ceux-là.',
  },
} as const;
