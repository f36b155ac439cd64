import { words } from '../../../language/language.svelte.ts'

const en = {
  title: 'A status table from MFCMAPI',
  how: 'In MFCMAPI open Session, Status table. Then either mark all rows and press Ctrl+C, or choose “Export table” and copy the file’s text. A table with headings from a spreadsheet (CSV) does too.',
  label: 'The table',
  read: 'Read it',
  troubles: {
    nothing: 'Paste the table first.',
    'no table': 'There is XML, but no row in it. Was it “Export table” of the status table?',
    'no columns':
      'No column of a status table was found. Headings such as PR_DISPLAY_NAME or “Display Name” must be there.',
    'bad xml': 'The XML breaks off or is damaged. Copy the whole file.',
    'no transports': 'There are rows, but none of a transport (PR_RESOURCE_TYPE is MAPI_TRANSPORT_PROVIDER).',
  },
  found: (count: number) =>
    count === 1 ? 'One transport was found.' : `${String(count)} transports were found.`,
  asks: 'What a status table does not say: how a transport behaves, what it carries, and what waits. The first is guessed from names and flags; mend what is wrong.',
  kind: 'Behaves as',
  addressType: 'Address type',
  outgoing: 'To send',
  incoming: 'To fetch',
  failed:
    'It has STATUS_FAILURE; why, the table does not say. Its network or far end can be set on the form.',
  also: (stores: number) =>
    stores === 1 ? 'One message store comes along.' : `${String(stores)} message stores come along.`,
  leftOut: (names: string) => `Left out, for the model has nothing like it: ${names}.`,
  make: 'Make a world of it',
  cancel: 'Cancel',
}

export type MfcmapiWords = typeof en

const fr: MfcmapiWords = {
  title: 'Une table d’état de MFCMAPI',
  how: 'Dans MFCMAPI, ouvrez «\u00a0Session\u00a0», «\u00a0Status table\u00a0». Sélectionnez toutes les lignes et faites Ctrl+C, ou choisissez «\u00a0Export table\u00a0» et copiez le texte du fichier. Une table avec en-têtes venue d’un tableur (CSV) convient aussi.',
  label: 'La table',
  read: 'Lire',
  troubles: {
    nothing: 'Collez d’abord la table.',
    'no table':
      'C’est du XML, mais sans aucune ligne. Était-ce bien «\u00a0Export table\u00a0» de la table d’état\u202f?',
    'no columns':
      'Aucune colonne d’une table d’état n’a été trouvée. Il faut des en-têtes comme PR_DISPLAY_NAME ou «\u00a0Display Name\u00a0».',
    'bad xml': 'Le XML est coupé ou abîmé. Copiez le fichier entier.',
    'no transports':
      'Il y a des lignes, mais aucune de transport (PR_RESOURCE_TYPE égal à MAPI_TRANSPORT_PROVIDER).',
  },
  found: (count) => (count === 1 ? 'Un transport trouvé.' : `${String(count)} transports trouvés.`),
  asks: 'Ce qu’une table d’état ne dit pas\u00a0: comment un transport se comporte, ce qu’il achemine et ce qui attend. Le comportement est deviné d’après les noms et les indicateurs\u00a0; corrigez ce qui est faux.',
  kind: 'Se comporte comme',
  addressType: 'Type d’adresse',
  outgoing: 'À envoyer',
  incoming: 'À relever',
  failed:
    'Il porte STATUS_FAILURE\u00a0; la table ne dit pas pourquoi. Son réseau et son bout distant se règlent dans le formulaire.',
  also: (stores) => `Avec ${String(stores)} banque${stores > 1 ? 's' : ''} de messages.`,
  leftOut: (names) => `Laissé de côté, faute d’équivalent dans le modèle\u00a0: ${names}.`,
  make: 'En faire un monde',
  cancel: 'Annuler',
}

export const mfcmapiCatalogues = { en, fr }

export const mfcmapiWords = (): MfcmapiWords => words(mfcmapiCatalogues)
