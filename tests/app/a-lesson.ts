import type { Engine, RunResult } from '../../src/app/workplace/engine.ts'
import type { Rules } from '../../src/course/checks/claim.ts'
import { called, check, mistake } from '../../src/course/checks/language.ts'
import type { Lesson } from '../../src/course/lesson.ts'
import type { Sentence } from '../../src/course/sentence.ts'
import { FLUSH_DOWNLOAD, FLUSH_UPLOAD } from '../../src/mapi/api/constants.ts'
import type { Trace } from '../../src/simulation/trace.ts'
import { ARun } from '../course/a-run.ts'

const scenario = { seed: 1, profile: 'Outlook', transports: [] } as unknown as Lesson['world']['scenario']
const flush = called('FlushQueues')

const rules: Rules = {
  steps: { open: called('OpenEntry'), flush },
  checks: [check('flushed', flush.with(FLUSH_UPLOAD), { en: 'It is sent', fr: 'C’est envoyé' })],
  mistakes: [
    mistake('swapped', flush.with(FLUSH_DOWNLOAD), {
      en: 'That was the other direction.',
      fr: 'C’était l’autre sens.',
    }),
  ],
}

/** A lesson of two steps, with one check and one known mistake. */
export const aLesson: Lesson & Record<'solution' | 'cpp', Sentence> = {
  slug: 'send-everything',
  title: { en: 'Send it', fr: 'Envoyer' },
  description: { en: 'Sends.', fr: 'Envoie.' },
  minutes: 5,
  views: ['messages'],
  steps: [
    {
      id: 'open',
      html: { en: 'Open it', fr: 'Ouvrir' },
      hints: [
        { en: 'A question', fr: 'Une question' },
        { en: 'The line', fr: 'La ligne' },
      ],
    },
    { id: 'flush', html: { en: 'Flush it', fr: 'Vider' }, hints: [{ en: 'Push', fr: 'Poussez' }] },
  ],
  prediction: {
    question: { en: 'What moves?', fr: 'Qu’est-ce qui bouge ?' },
    options: [
      { id: 'out', text: { en: 'The outgoing', fr: 'Le sortant' } },
      { id: 'in', text: { en: 'The incoming', fr: 'L’entrant' } },
    ],
    answer: 'out',
    afterwards: { en: 'It was the outgoing.', fr: 'C’était le sortant.' },
  },
  pages: ['imapistatus-flushqueues'],
  intro: { en: '<p>Five messages wait.</p>', fr: '<p>Cinq messages attendent.</p>' },
  remarks: { en: '<p>That is all.</p>', fr: '<p>C’est tout.</p>' },
  start: { en: '// 1  Begin\nstart()\n', fr: '// 1  Commencer\nstart()\n' },
  solution: {
    en: 'before()\n\n// 1  Begin\nsolution()\n\n// 2  End\nend()\n',
    fr: 'before()\n\n// 1  Commencer\nsolution()\n\n// 2  Finir\nend()\n',
  },
  cpp: {
    en: '#include <mapix.h>\n\n// 1  Begin\nSolution();\nCheck();\n\n// 2  End\nEnd();\n',
    fr: '#include <mapix.h>\n\n// 1  Commencer\nSolution();\nCheck();\n\n// 2  Finir\nEnd();\n',
  },
  world: { id: 'shown', title: { en: 'Five to send', fr: 'Cinq à envoyer' }, scenario },
  hidden: [{ id: 'other', title: { en: 'Another order', fr: 'Un autre ordre' }, scenario }],
  atRest: [],
  checks: [{ id: 'flushed', sentence: { en: 'It is sent', fr: 'C’est envoyé' } }],
  fewestCalls: null,
  loadRules: () => Promise.resolve(rules),
}

const base = (): ARun => new ARun().profile().opens('MAPI Spooler', 7).line(4)

export const sent: Trace = base().flushes(7, FLUSH_UPLOAD).ends().trace
export const swapped: Trace = base().flushes(7, FLUSH_DOWNLOAD).ends().trace
export const nothingDone: Trace = new ARun().profile().ends().trace

/** An engine that has its recordings ready; it notes which programs it was given. */
export const anEngine = (...traces: readonly Trace[]) => {
  const programs: string[] = []
  const engine: Engine = {
    start: (source) => {
      const trace = traces[Math.min(programs.length, traces.length - 1)] ?? []
      programs.push(source)
      const finished: RunResult = { trace, ended: 'completed', trouble: null, tookMs: 1 }
      return Promise.resolve({ run: { finished: Promise.resolve(finished), stop: () => undefined } })
    },
  }
  return { programs, load: () => Promise.resolve(engine) }
}
