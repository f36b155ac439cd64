import type { Report, ReportedCall } from '../simulation/report.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3).padStart(8)} s`

const list = (ids: readonly string[]): string =>
  ids.length === 0 ? 'empty' : `${ids.length}: ${ids.join(', ')}`

function callLine({ line, at, depth, object, method, hr, hrName }: ReportedCall): string {
  const where = line === null ? '    ' : String(line).padStart(4)
  const name = object === null ? method : `${object}::${method}`
  return `${seconds(at)}  ${where}  ${'  '.repeat(depth)}${name.padEnd(36 - 2 * depth)} ${hr === null ? 'never returned' : (hrName ?? '')}`
}

/** A report for people: calls with results, where each message went, what was left unreleased. */
export function account(report: Report): string {
  const { world, ledger, error } = report
  const sections = [
    ['Calls (virtual time, line, result)', ...report.calls.map(callLine)],
    report.console.length > 0 && ['Console', ...report.console.map((text) => `  ${text}`)],
    report.lints.length > 0 && [
      'Remarks',
      ...report.lints.map(({ line, message }) => `  ${line === null ? '' : `line ${line}: `}${message}`),
    ],
    [
      'Mail',
      `  Outbox      ${list(world.outbox)}`,
      `  Sent Items  ${list(world.sent)}`,
      `  Inbox       ${list(world.inbox)}`,
      ...world.transports.map(
        ({ name, outgoing, incoming }) =>
          `  ${name}: to send ${list(outgoing)}; at its far end ${list(incoming)}`,
      ),
    ],
    [
      'Left unreleased',
      ...(ledger.outstanding.length === 0
        ? ['  nothing']
        : ledger.outstanding.map(
            ({ kind, line }) => `  ${kind}${line === null ? '' : ` from line ${line}`}`,
          )),
    ],
    ledger.faults.length > 0 && [
      'Misuse',
      ...ledger.faults.map(({ kind, line }) => `  ${kind}${line === null ? '' : ` at line ${line}`}`),
    ],
    [
      `${report.outcome}, ${(report.virtualMs / 1000).toFixed(3)} s of virtual time, ${report.events} events`,
      ...(error === null
        ? []
        : [`  ${error.name}${error.line === null ? '' : ` at line ${error.line}`}: ${error.message}`]),
    ],
  ].filter((section) => section !== false)
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`
}
