import { words } from '../../language/language.svelte.ts'
import type { MessageEvent } from '../../subsystem/facts.ts'

type Events = Record<MessageEvent, string>

const en = {
  follow: 'Follow a message',
  journey: 'Its journey',
  close: 'Close the journey',
  previous: 'Previous message',
  next: 'Next message',
  to: (recipients: string) => `to ${recipients}`,
  events: {
    submitted: 'submitted',
    saved: 'saved, not submitted',
    preprocessed: 'preprocessed',
    cancelled: 'taken back',
    locked: 'locked by the spooler',
    offered: 'offered to the transport',
    transferred: 'transferred',
    postponed: 'put back, to be tried again later',
    deferred: 'kept by the transport for later',
    announced: 'announced again by the transport',
    due: 'due again',
    unlocked: 'unlocked, for the next transport',
    finished: 'finished',
    arrived: 'arrived at the far end',
    started: 'being brought in',
    returned: 'back at the far end',
    delivered: 'delivered',
    reported: 'reported to the sender',
    copied: 'a copy, left at the far end',
    removed: 'deleted at the far end',
    lost: 'lost on the way',
    refused: 'refused',
  } satisfies Events,
  places: {
    outbox: 'Outbox',
    spooler: 'Spooler',
    sent: 'Sent Items',
    inbox: 'Inbox',
    deleted: 'deleted',
  } as Readonly<Record<string, string>>,
  far: (transport: string) => `far end of ${transport}`,
}

const fr: typeof en = {
  follow: 'Suivre un message',
  journey: 'Son trajet',
  close: 'Fermer le trajet',
  previous: 'Message précédent',
  next: 'Message suivant',
  to: (recipients) => `à ${recipients}`,
  events: {
    submitted: 'soumis',
    saved: 'enregistré, pas soumis',
    preprocessed: 'prétraité',
    cancelled: 'repris',
    locked: 'verrouillé par le spouleur',
    offered: 'proposé au transport',
    transferred: 'transféré',
    postponed: 'remis à plus tard',
    deferred: 'gardé par le transport pour plus tard',
    announced: 'annoncé à nouveau par le transport',
    due: 'à nouveau à l’heure',
    unlocked: 'déverrouillé, pour le transport suivant',
    finished: 'terminé',
    arrived: 'arrivé à l’autre bout',
    started: 'en cours de relève',
    returned: 'revenu à l’autre bout',
    delivered: 'remis',
    reported: 'signalé à l’expéditeur',
    copied: 'copie laissée à l’autre bout',
    removed: 'supprimé à l’autre bout',
    lost: 'perdu en route',
    refused: 'refusé',
  },
  places: {
    outbox: 'Boîte d’envoi',
    spooler: 'Spouleur',
    sent: 'Éléments envoyés',
    inbox: 'Boîte de réception',
    deleted: 'supprimé',
  },
  far: (transport) => `autre bout de ${transport}`,
}

export type JourneyWords = typeof en

export const journeyWords = (): JourneyWords => words({ en, fr })

/** What has happened to a message. */
export const eventName = (event: string, { events }: JourneyWords): string =>
  Object.entries(events).find(([name]) => name === event)?.[1] ?? event

export const placeName = (place: string, text: JourneyWords): string => {
  if (place.startsWith('transport:')) return place.slice('transport:'.length)
  if (place.startsWith('far:')) return text.far(place.slice('far:'.length))
  return text.places[place] ?? place
}
