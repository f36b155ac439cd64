import { readExamples } from '../../build/reference/examples.ts'
import type { ExampleFile, Expectation } from '../../build/reference/examples.ts'
import { calledWith } from '../../build/reference/words.ts'
import { worldNamed } from '../../src/simulation/gallery/index.ts'
import { play } from '../support/play.ts'
import type { Played } from '../support/play.ts'

export const examples: readonly ExampleFile[] = readExamples('reference/examples')

export const playExample = ({ name, world, source }: ExampleFile): Promise<Played> => {
  const found = worldNamed(world)
  if (!found) throw new Error(`${name}: the gallery has no world "${world}"`)
  return play(source, { scenario: found.scenario })
}

const fullName = ({ object, method }: Played['calls'][number]): string =>
  object === null ? method : `${object}::${method}`

const resultsOf = (played: Played, call: string): string =>
  played.calls
    .filter((one) => fullName(one) === call && one.depth === 0)
    .map(({ hrName }) => hrName ?? 'nothing')
    .join(', ')

/** What a run really gave, in the words of an example's header. */
export const actual = (played: Played, kind: Expectation, value: string): string => {
  const { console: printed, error, ledger, world, dialogs, lints } = played
  const kinds: Record<Expectation, () => string> = {
    Prints: () => printed.join(' · '),
    Returns: () => {
      const call = calledWith(value)[0].replaceAll('`', '')
      return `${call} ${resultsOf(played, call)}`
    },
    Ends: () => error?.name ?? 'completed',
    Faults: () => ledger.faults.map((fault) => fault.kind).join(', '),
    Leaves: () => ledger.outstanding.map((left) => left.kind).join(', '),
    Sent: () => String(world.sent.length),
    Received: () => String(world.inbox.length),
    Waiting: () =>
      world.transports
        .filter(({ outgoing }) => outgoing.length > 0)
        .map(({ name, outgoing }) => `${name} ${String(outgoing.length)}`)
        .join(', '),
    Asks: () => String(dialogs.length),
    Remarks: () => [...new Set(lints.map(({ code }) => code))].join(', '),
  }
  return kinds[kind]()
}
