import { words } from '../../language/language.svelte.ts'

const en = {
  none: 'No dialog is open.',
  desktop: 'Simulated desktop',
  kinds: {
    connect: (owner: string) => `${owner} wants to dial. Connect now?`,
  } as Readonly<Record<string, (owner: string) => string>>,
  other: (owner: string, kind: string) => `${owner} asks: ${kind}.`,
  despite:
    'The call said FLUSH_NO_UI. This transport shows its dialog all the same, as the documentation warns.',
  waits: 'The call waits until somebody answers.',
  ok: 'OK',
  cancel: 'Cancel',
  nobody: 'In this recording it is answered by the scenario, or by nobody.',
  again: 'An answer here runs the program once more, with that answer at this moment.',
  past: 'Dialogs so far',
  answered: (answer: string): string => (answer === 'ok' ? 'answered OK' : 'cancelled'),
  open: 'open',
  noUi: 'despite FLUSH_NO_UI',
}

const fr: typeof en = {
  none: 'Aucun dialogue n’est ouvert.',
  desktop: 'Bureau simulé',
  kinds: {
    connect: (owner) => `${owner} veut composer le numéro. Se connecter maintenant ?`,
  },
  other: (owner, kind) => `${owner} demande : ${kind}.`,
  despite:
    'L’appel disait FLUSH_NO_UI. Ce transport montre tout de même son dialogue, comme la documentation en avertit.',
  waits: 'L’appel attend que quelqu’un réponde.',
  ok: 'OK',
  cancel: 'Annuler',
  nobody: 'Dans cet enregistrement, c’est le scénario qui répond, ou personne.',
  again: 'Répondre ici relance le programme, avec cette réponse à cet instant.',
  past: 'Dialogues jusqu’ici',
  answered: (answer) => (answer === 'ok' ? 'accepté' : 'annulé'),
  open: 'ouvert',
  noUi: 'malgré FLUSH_NO_UI',
}

export const desktopWords = (): typeof en => words({ en, fr })
