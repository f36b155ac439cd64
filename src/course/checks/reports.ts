import type { Account } from '../account/account.ts'
import type { Call } from '../account/calls.ts'
import type { Printed } from '../account/console.ts'
import type { StatusRow } from '../account/status.ts'
import { flushesThroughTheSpooler, ownFlushes } from './attempts.ts'
import type { Claim } from './claim.ts'
import { claim } from './claim.ts'
import { resultName, spellingsOf } from './names.ts'
import { says } from './printed.ts'
import { anyTransport } from './subjects.ts'

/** The last flush of one transport: by its own object, or through the spooler's with it as the target. */
const flushOf = (row: StatusRow, account: Account): Call | undefined =>
  [...ownFlushes(row, account), ...flushesThroughTheSpooler(row, account)]
    .toSorted((a, b) => a.begun.seq - b.begun.seq)
    .at(-1)

const tells = (line: Printed, row: StatusRow, hr: number): boolean =>
  says(line, row.name) && spellingsOf(hr).some((spelling) => says(line, spelling))

/** For each transport the console has a line with its name and what its own flush returned. */
export const eachTransportIsReported = (): Claim =>
  claim(
    {
      en: 'the console has a line for each transport: its name, and what its flush returned',
      fr: 'la console a une ligne par transport : son nom, et ce que son vidage a rendu',
    },
    (account) => {
      for (const row of account.rows.filter((each) => anyTransport.matches(each))) {
        const flush = flushOf(row, account)
        if (!flush || flush.hr === null)
          return {
            holds: false,
            at: flush?.begun ?? account.end,
            actual: { en: `${row.name} was never flushed`, fr: `${row.name} n’a jamais été vidé` },
          }
        const { hr, begun } = flush
        const lines = account.console.filter(({ at }) => at.seq > begun.seq)
        if (lines.some((line) => tells(line, row, hr))) continue
        const said = lines.find((line) => says(line, row.name))
        return {
          holds: false,
          at: said?.at ?? begun,
          actual: said
            ? {
                en: `for ${row.name}, which returned \`${resultName(hr)}\`, it says “${said.text}”`,
                fr: `pour ${row.name}, qui a rendu \`${resultName(hr)}\`, elle dit « ${said.text} »`,
              }
            : {
                en: `${row.name} is missing, which returned \`${resultName(hr)}\``,
                fr: `il manque ${row.name}, qui a rendu \`${resultName(hr)}\``,
              },
        }
      }
      return { holds: true, at: account.console.at(-1)?.at ?? account.end }
    },
  )
