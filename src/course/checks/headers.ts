import type { Account } from '../account/account.ts'
import type { Mail } from '../account/mail.ts'
import type { Sentence } from '../sentence.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'

/** What became of a message that waited at the far end of a remote transport. */
type Fate = 'moved' | 'copied' | 'left' | 'deleted' | 'under-way'

const isCopyOf = (id: string, copy: Mail): boolean => copy.id.startsWith(`${id}-copy`)

const fateOf = ({ id, place }: Mail, { mail }: Account): Fate => {
  if (place === 'inbox') return mail.some((other) => isCopyOf(id, other)) ? 'copied' : 'moved'
  if (place === 'deleted') return 'deleted'
  return place.startsWith('far:') ? 'left' : 'under-way'
}

const FATES: Readonly<Record<Fate, Sentence>> = {
  moved: {
    en: 'is in the Inbox, and no longer at the far end',
    fr: 'est dans la boîte de réception, et n’est plus au loin',
  },
  copied: {
    en: 'is in the Inbox, and still at the far end',
    fr: 'est dans la boîte de réception, et toujours au loin',
  },
  left: { en: 'is still at the far end, and only there', fr: 'est toujours au loin, et là seulement' },
  deleted: { en: 'was deleted at the far end', fr: 'a été supprimé au loin' },
  'under-way': { en: 'is still under way', fr: 'est encore en chemin' },
}

/** `headers('small').are('moved')`: of the messages at far ends, those whose names begin so. */
export const headers = (...names: readonly string[]) => ({
  are: (fate: Exclude<Fate, 'under-way'>): Claim =>
    claim(
      {
        en: `each of them ${FATES[fate].en}`,
        fr: `chacun d’eux ${FATES[fate].fr}`,
      },
      (account) => {
        const ours = account.mail.filter(
          ({ id, direction }) =>
            direction === 'in' && names.some((name) => id.startsWith(name)) && !id.includes('-copy'),
        )
        const other = ours.find((mail) => fateOf(mail, account) !== fate)
        if (!other) return { holds: true, at: account.end }
        const instead = FATES[fateOf(other, account)]
        return {
          holds: false,
          at: other.moved ?? account.end,
          actual: {
            en: `“${other.subject}” ${instead.en}`,
            fr: `« ${other.subject} » ${instead.fr}`,
          },
        }
      },
    ),
})
