import { words } from '../../language/language.svelte.ts'

const en = {
  none: 'No window is open.',
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
  past: 'Windows so far',
  owner: (name: string): string => (name === 'spooler' ? 'MAPI Spooler' : name),
  progress: 'Transferring messages…',
  goes: 'It asks nothing, and goes when the flush is over. FLUSH_NO_UI keeps it away.',
  state: (type: 'dialog' | 'progress', over: boolean, answer: 'ok' | 'cancel' | null): string =>
    type === 'progress'
      ? over
        ? 'progress, gone'
        : 'progress'
      : !over
        ? 'open'
        : answer === 'ok'
          ? 'answered OK'
          : 'cancelled',
  noUi: 'despite FLUSH_NO_UI',
}

const fr: typeof en = {
  none: 'Aucune fenêtre n’est ouverte.',
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
  past: 'Fenêtres jusqu’ici',
  owner: (name) => (name === 'spooler' ? 'MAPI Spooler' : name),
  progress: 'Transfert des messages…',
  goes: 'Elle ne demande rien et part à la fin du vidage. FLUSH_NO_UI la tient à l’écart.',
  state: (type, over, answer) =>
    type === 'progress'
      ? over
        ? 'progression, fermée'
        : 'progression'
      : !over
        ? 'ouvert'
        : answer === 'ok'
          ? 'accepté'
          : 'annulé',
  noUi: 'malgré FLUSH_NO_UI',
}

export const desktopWords = (): typeof en => words({ en, fr })
