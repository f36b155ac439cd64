import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '../../build/page-policy.ts'

const hash = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const policyOf = (html: string, scripts: readonly string[] = []): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(withPolicy(html, scripts))?.[1] ?? ''

test('a page allows its own files, the scripts in it and those of its frames, and no text as code', () => {
  const policy = policyOf(
    '<html><head><script>a()</script><script type="module" src="./x.js"></script></head></html>',
    ["'sha256-frame'"],
  )
  expect(policy).toContain(`script-src 'self' 'sha256-frame' ${hash('a()')};`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-eval')
  expect(policy.match(/unsafe-inline/g)).toEqual(['unsafe-inline'])
  expect(policy).toContain("style-src 'self' 'unsafe-inline'")
})

test('the policy stands before everything it is about', () => {
  const html = withPolicy('<html><head><meta charset="utf-8"><script>a()</script></head></html>', [])
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'))
})
