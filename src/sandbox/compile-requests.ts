// Must be loaded before Monaco's part of the worker, so that it sees the requests first.
import { typescript } from 'monaco-editor/languages/features/typescript/lib/typescriptServices.js'
import { compile } from './compile.ts'
import { isCompileRequest, type CompileReply } from './compile-request.ts'

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data, ports } = event
  if (!isCompileRequest(data)) return
  event.stopImmediatePropagation()
  const answer = (reply: CompileReply): void => ports[0]?.postMessage(reply)
  try {
    answer({ compiled: compile(typescript, data.compile) })
  } catch (error) {
    answer({ error: String(error) })
  }
})
