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
  'not-csv': {
    en: 'The file is no CSV at line {line} ({reason}). Save it as CSV in UTF-8: every row with as many cells as the first one, and every quote closed.',
    fr: 'Le fichier n’est pas du CSV à la ligne {line} ({reason}). Enregistrez-le en CSV et en UTF-8 : chaque ligne avec autant de cellules que la première, et chaque guillemet fermé.',
  },
  'csv-columns': {
    en: 'The columns of the loading lists are not usable ({count} remark(s)). Correct the cells named in the remarks.',
    fr: 'Les colonnes des listes de chargement ne sont pas utilisables ({count} remarque(s)). Corrigez les cellules citées dans les remarques.',
  },
  'unknown-document': {
    en: 'The root element {name} is neither an act nor a document of ASYCUDA World. Hand in one of those.',
    fr: 'L’élément racine {name} n’est ni un acte ni un document de SYDONIA World. Remettez l’un de ceux-là.',
  },
  'not-transit': {
    en: 'The declaration {declaration} of type {type} is no transit declaration by the profile {profile}. Hand in transit declarations only.',
    fr: 'La déclaration {declaration} de type {type} n’est pas une déclaration de transit selon le profil {profile}. Ne remettez que des déclarations de transit.',
  },
  'not-released': {
    en: 'The goods of the declaration {declaration} are not released: by the profile {profile}, {fields} must be filled. Export the declaration again after its release.',
    fr: 'Les marchandises de la déclaration {declaration} n’ont pas obtenu la mainlevée : selon le profil {profile}, {fields} doit être rempli. Exportez de nouveau la déclaration après la mainlevée.',
  },
  layout: {
    en: 'The layout of the folder is not usable ({count} remark(s)). Correct the places named in the remarks.',
    fr: 'La disposition du dossier n’est pas utilisable ({count} remarque(s)). Corrigez les endroits cités dans les remarques.',
  },
  'layout-name': {
    en: 'The name {name} is not usable: it must hold the placeholder "position", and no others than {allowed}. Correct it.',
    fr: 'Le nom {name} n’est pas utilisable : il doit contenir la variable « position », et aucune autre que {allowed}. Corrigez-le.',
  },
  'layout-folders': {
    en: 'Two folders are both called {name}. Give each folder a name of its own.',
    fr: 'Deux dossiers s’appellent {name}. Donnez à chaque dossier un nom distinct.',
  },
  position: {
    en: 'The file {file} is no position in the feed of this store: {reason}. Put back the store or the file that belong together, or remove the file to have everything written again.',
    fr: 'Le fichier {file} n’est pas une position dans le flux de ce stockage : {reason}. Remettez le stockage ou le fichier qui vont ensemble, ou supprimez le fichier pour que tout soit écrit de nouveau.',
    retry: true,
  },
} as const;
