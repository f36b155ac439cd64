import type { ScenarioFile } from './scenario.ts'

/**
 * The profile that the course uses where a lesson says nothing else: a transport of every kind. Relay and
 * Field move mail only when somebody insists, so they have none, and a plain flush leaves nothing behind;
 * what is written to House never waits, since its store delivers it.
 */
export const standingProfile: ScenarioFile = {
  seed: 1,
  profile: 'Outlook',
  transports: [
    {
      name: 'Post',
      kind: 'lan',
      outgoing: [
        { subject: 'Quarterly figures', to: ['SMTP:ada@example.com'] },
        { subject: 'Re: Lunch', to: ['SMTP:grace@example.com'] },
        { subject: 'Invitation', to: ['SMTP:edsger@example.com', 'SMTP:barbara@example.com'] },
      ],
      incoming: [{ subject: 'Newsletter' }, { subject: 'Re: Quarterly figures' }],
    },
    {
      name: 'House',
      kind: 'coupled',
      incoming: [{ subject: 'Canteen closed' }, { subject: 'Minutes, corrected' }],
    },
    {
      name: 'Pager',
      kind: 'no-flush',
      outgoing: [{ subject: 'Call me', to: ['PAGER:555-0199'] }],
      incoming: [{ subject: 'Called back' }],
    },
    {
      name: 'Fax',
      kind: 'modem',
      outgoing: [{ subject: 'Order 4711', to: ['FAX:+33 1 99 00 12 34'] }],
      incoming: [{ subject: 'Order confirmed' }],
    },
    { name: 'Relay', kind: 'async' },
    { name: 'Field', kind: 'remote' },
  ],
  user: [{ answer: 'ok', afterMs: 2_000 }],
}
