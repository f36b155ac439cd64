import { words } from '../../language/language.svelte.ts'
import type { Action } from './keys.ts'
import type { Loudness } from './preferences.svelte.ts'

const enActions: Record<Action, string> = {
  toggle: 'Play or pause',
  stepForward: 'One step forward',
  stepBack: 'One step back',
  callForward: 'To the next call',
  callBack: 'To the call before',
  lineForward: 'To the next line',
  lineBack: 'To the line before',
  toStart: 'To the start',
  toEnd: 'To the end',
  slower: 'Slower',
  faster: 'Faster',
  skipQuiet: 'Skip quiet stretches, or not',
  sheet: 'This sheet',
}

const enLoud: Record<Loudness, string> = {
  nothing: 'nothing',
  calls: 'calls and their results',
  mail: 'calls and mail',
  everything: 'everything',
}

const en = {
  open: 'Keys',
  title: 'Keys and habits',
  actions: enActions,
  where:
    'They work anywhere on the page but in fields and in the editor. In the views, Tab goes from one thing to the next; Escape restores a maximised view.',
  on: 'These keys do something',
  aloud: 'A screen reader is told',
  loud: enLoud,
  copy: 'Copy a link to this moment',
  copied: 'Copied.',
  notCopied: (address: string) => `Copy it from here: ${address}`,
  close: 'Close',
}

const fr: typeof en = {
  open: 'Touches',
  title: 'Touches et habitudes',
  actions: {
    toggle: 'Lire ou mettre en pause',
    stepForward: 'Un pas en avant',
    stepBack: 'Un pas en arrière',
    callForward: 'À l’appel suivant',
    callBack: 'À l’appel précédent',
    lineForward: 'À la ligne suivante',
    lineBack: 'À la ligne précédente',
    toStart: 'Au début',
    toEnd: 'À la fin',
    slower: 'Plus lentement',
    faster: 'Plus vite',
    skipQuiet: 'Abréger les attentes, ou non',
    sheet: 'Cette fiche',
  },
  where:
    'Elles agissent partout sur la page, sauf dans les champs et dans l’éditeur. Dans les vues, Tab passe d’un élément au suivant ; Échap réduit une vue agrandie.',
  on: 'Ces touches agissent',
  aloud: 'Un lecteur d’écran entend',
  loud: {
    nothing: 'rien',
    calls: 'les appels et leurs résultats',
    mail: 'les appels et le courrier',
    everything: 'tout',
  },
  copy: 'Copier un lien vers ce moment',
  copied: 'Copié.',
  notCopied: (address) => `À copier d’ici : ${address}`,
  close: 'Fermer',
}

export const keyWords = (): typeof en => words({ en, fr })
