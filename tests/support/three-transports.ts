import type { ScenarioFile } from '../../src/simulation/scenario.ts'

/** Three transports with mail in both directions, one of which cannot be flushed by itself. */
export const threeTransports: ScenarioFile = {
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
      kind: 'lan',
      addressType: 'EX',
      outgoing: [
        { subject: 'Minutes', to: ['EX:/o=Works/cn=Board'] },
        { subject: 'Holiday plan', to: ['EX:/o=Works/cn=Desk'] },
      ],
      incoming: [{ subject: 'Canteen closed' }, { subject: 'Minutes, corrected' }],
    },
    {
      name: 'Pager',
      kind: 'no-flush',
      outgoing: [{ subject: 'Call me', to: ['PAGER:555-0199'] }],
      incoming: [{ subject: 'Called back' }],
    },
  ],
}
