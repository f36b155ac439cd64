// npm run bench: what the engine promises about its speed, as ratios, so that any machine can judge.
import { flushFindings } from './flushes.ts'
import { restrictionFindings } from './restrictions.ts'

const findings = [...restrictionFindings(), ...(await flushFindings())]
for (const { promise, measured, kept } of findings)
  console.log(`${kept ? 'pass' : 'FAIL'}  ${promise}\n      ${measured}`)
const broken = findings.filter(({ kept }) => !kept).length
console.log(`\n${findings.length - broken} kept, ${broken} broken`)
process.exitCode = broken > 0 ? 1 : 0
