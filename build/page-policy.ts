import { scriptHash } from './script-hash.ts'

/**
 * Gives a page its content security policy: nothing from elsewhere, no text becomes code. `scripts` are the
 * hashes of scripts that its frames run (a frame without an address of its own inherits the page's policy);
 * those of the page's own inline scripts are added. Monaco writes style elements, hence the one exception.
 */
export function withPolicy(html: string, scripts: readonly string[]): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map(([, text = '']) => text)
    .filter((text) => text !== '')
    .map(scriptHash)
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set([...scripts, ...inline])].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html.replace(
    '<head>',
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}
