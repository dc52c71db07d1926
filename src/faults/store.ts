/** Refusals of a store. Nothing of a refused change is kept. */
export const STORE_FAULTS = {
  conflict: {
    retry: true,
    en: 'Another writer changed {what} first; nothing was stored. Read again and repeat.',
    fr: 'Un autre programme a modifié {what} entre-temps ; rien n’a été enregistré. Relisez et recommencez.',
  },
  locked: {
    retry: true,
    en: 'The store is locked by another program: {reason}. Nothing was stored; try again, or stop the other program.',
    fr: 'Le stockage est verrouillé par un autre programme : {reason}. Rien n’a été enregistré ; réessayez ou arrêtez l’autre programme.',
  },
  corrupt: {
    en: 'The store cannot be read: {reason}. Restore the file from its backup; do not delete it, it may hold undelivered messages.',
    fr: 'Le stockage est illisible : {reason}. Restaurez le fichier depuis sa sauvegarde ; ne le supprimez pas, il peut contenir des messages non remis.',
  },
  closed: {
    en: 'The store is closed. Open it again before using it.',
    fr: 'Le stockage est fermé. Rouvrez-le avant de l’utiliser.',
  },
  full: {
    retry: true,
    en: 'The store has no room left: {reason}. Nothing was stored; free space on its disk.',
    fr: 'Le stockage n’a plus de place : {reason}. Rien n’a été enregistré ; libérez de l’espace sur son disque.',
  },
  foreign: {
    en: 'The file belongs to another program: {reason}. Give the store a file of its own; nothing was changed in this one.',
    fr: 'Le fichier appartient à un autre programme : {reason}. Donnez au stockage un fichier à lui ; rien n’a été modifié dans celui-ci.',
  },
  readOnly: {
    en: 'The store can only be read: {reason}. Nothing was stored; give this program the right to write to the file and its folder.',
    fr: 'Le stockage est en lecture seule : {reason}. Rien n’a été enregistré ; donnez à ce programme le droit d’écrire dans le fichier et son dossier.',
  },
  newer: {
    en: 'The store was written by a later release (format {found}, this one reads up to {known}). Install that release.',
    fr: 'Le stockage a été écrit par une version plus récente (format {found}, celle-ci lit jusqu’à {known}). Installez cette version.',
  },
  unavailable: {
    retry: true,
    en: 'The store did not answer: {reason}. Check its path, its rights and its server, then try again.',
    fr: 'Le stockage n’a pas répondu : {reason}. Vérifiez son chemin, ses droits et son serveur, puis réessayez.',
  },
  noDriver: {
    en: 'The package better-sqlite3 cannot be loaded: {reason}. Install it beside asycuda-transit: npm install better-sqlite3.',
    fr: 'Le paquet better-sqlite3 ne peut pas être chargé : {reason}. Installez-le à côté d’asycuda-transit : npm install better-sqlite3.',
  },
} as const;
