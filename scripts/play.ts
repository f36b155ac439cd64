import { main } from '../src/terminal/main.ts'

process.exitCode = await main(process.argv.slice(2))
