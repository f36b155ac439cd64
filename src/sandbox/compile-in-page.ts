import type { Compiled } from './compile.ts'
import type { CompileReply, CompileRequest } from './compile-request.ts'
import CompilerWorker from './compiler.worker.ts?worker'

let worker: Worker | null = null

/** The one compiler of the page: it compiles for runs, and it is the editor's language service. */
export const compilerWorker = (): Worker => (worker ??= new CompilerWorker({ name: 'typescript' }))

/** Compiles a program in the compiler's worker, which is started where it isn't there yet. */
export function compileInPage(source: string): Promise<Compiled> {
  const compiler = compilerWorker()
  const { port1, port2 } = new MessageChannel()
  const request: CompileRequest = { compile: source }
  return new Promise<Compiled>((resolve, reject) => {
    const failed = ({ message }: ErrorEvent): void => {
      worker = null
      reject(new Error(`The compiler could not be loaded. ${message}`.trim()))
    }
    compiler.addEventListener('error', failed, { once: true })
    port1.onmessage = ({ data }: MessageEvent<CompileReply>) => {
      compiler.removeEventListener('error', failed)
      port1.close()
      if ('compiled' in data) resolve(data.compiled)
      else reject(new Error(data.error))
    }
    compiler.postMessage(request, [port2])
  })
}
