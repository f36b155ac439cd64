import type { PackedLesson } from '../../../src/course/packed/packed-schema.ts'

/** A small lesson as somebody might hand it out. */
export const aGuest: PackedLesson = {
  format: 'mapi-on-demand/lesson',
  version: 1,
  slug: 'our-own',
  lesson: {
    title: { en: 'Our own lesson', fr: 'Notre propre leçon' },
    description: { en: 'It sends.', fr: 'Elle envoie.' },
    minutes: 5,
    views: ['messages'],
    steps: [
      {
        id: 'flush',
        text: { en: 'Flush it with `FLUSH_UPLOAD`', fr: 'Vider avec `FLUSH_UPLOAD`' },
        hints: [
          { en: 'On which object?', fr: 'Sur quel objet ?' },
          { en: 'The spooler’s.', fr: 'Celui du spouleur.' },
        ],
      },
    ],
    pages: ['imapistatus-flushqueues'],
    worlds: {
      shown: { en: 'Two to send', fr: 'Deux à envoyer' },
      hidden: [{ id: 'none', title: { en: 'Nothing', fr: 'Rien' } }],
    },
  },
  prose: {
    en: 'Two messages wait.\n\n---\n\nThat is all.',
    fr: 'Deux messages attendent.\n\n---\n\nC’est tout.',
  },
  start: { en: '// 1  Begin\nbegin()\n', fr: '// 1  Commencer\nbegin()\n' },
  solution: { en: '// 1  Begin\nsolve()\n', fr: '// 1  Commencer\nsolve()\n' },
  rules: {
    steps: { flush: ['called', ['FlushQueues']] },
    checks: [
      {
        id: 'sent',
        claim: ['called', ['FlushQueues'], 'on', [['spooler']], 'with', [2]],
        sentence: { en: 'It is sent', fr: 'C’est envoyé' },
      },
    ],
    mistakes: [
      {
        id: 'swapped',
        sign: ['called', ['FlushQueues'], 'with', [4], 'without', [2]],
        message: { en: 'That was the other direction.', fr: 'C’était l’autre sens.' },
      },
    ],
  },
  worlds: {
    shown: { transports: [{ name: 'Post', kind: 'lan', outgoing: 2 }] },
    hidden: { none: { transports: [] } },
  },
}
