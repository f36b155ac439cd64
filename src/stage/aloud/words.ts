import { words } from '../../language/language.svelte.ts'

const en = {
  log: 'What happens',
  returned: (method: string, result: string, summary: string | null) =>
    summary === null ? `${method}: ${result}` : `${method}: ${result}, ${summary}`,
  called: (method: string, line: number | null) =>
    line === null ? `${method} called` : `line ${String(line)}: ${method}`,
  message: (subject: string, event: string, place: string) => `${subject}: ${event}, ${place}`,
  messages: (n: number) => `${String(n)} ${n === 1 ? 'move' : 'moves'} of messages`,
  dialog: (owner: string, open: boolean) => (open ? `${owner} shows a dialog` : `dialog of ${owner} closed`),
  state: (machine: string, state: string) => `${machine}: ${state}`,
  jumped: (clock: string, line: number | null) => (line === null ? clock : `${clock}, line ${String(line)}`),
  ended: 'The recording is over.',
  more: (n: number) => `and ${String(n)} more`,
}

const fr: typeof en = {
  log: 'Ce qui se passe',
  returned: (method, result, summary) =>
    summary === null ? `${method} : ${result}` : `${method} : ${result}, ${summary}`,
  called: (method, line) => (line === null ? `${method} appelée` : `ligne ${String(line)} : ${method}`),
  message: (subject, event, place) => `${subject} : ${event}, ${place}`,
  messages: (n) => `${String(n)} ${n < 2 ? 'mouvement' : 'mouvements'} de messages`,
  dialog: (owner, open) => (open ? `${owner} montre un dialogue` : `dialogue de ${owner} fermé`),
  state: (machine, state) => `${machine} : ${state}`,
  jumped: (clock, line) => (line === null ? clock : `${clock}, ligne ${String(line)}`),
  ended: 'L’enregistrement est terminé.',
  more: (n) => `et ${String(n)} de plus`,
}

export type AloudWords = typeof en

export const aloudWords = (): AloudWords => words({ en, fr })
