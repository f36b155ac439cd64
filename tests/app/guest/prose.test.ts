import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlineProse, prose } from '../../../src/course/prose.ts'

const ELEMENTS = new Set(
  'p strong em code pre del br hr ul ol li a aside span table thead tbody tr th td'.split(' '),
)
const ATTRIBUTES = new Set(['class', 'href', 'rel', 'target', 'aria-hidden', 'start', 'align'])

/** Some HTML as elements, which do nothing yet. */
const fragment = (html: string): DocumentFragment => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** What of some HTML is not what prose may become. */
const strangersIn = (html: string): string[] => {
  const elements = [...fragment(html).querySelectorAll('*')]
  return elements.flatMap((element) => [
    ...(ELEMENTS.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      ATTRIBUTES.has(name) && (name !== 'href' || value.startsWith('https://')) ? [] : [`${name}=${value}`],
    ),
  ])
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  'a <b onclick="x()">b</b> <style>*{}</style> <base href="//evil.example/">',
  '<iframe srcdoc="<script>parent.x()</script>"></iframe>',
  '![pixel](https://evil.example/p.png "t")',
  '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](\u0001javascript:alert(1)) [d](data:text/html,x)',
  '[e](java&#115;cript:alert(1)) [f](vbscript:x) [g](//evil.example) [h](../../) [i](page:../../x)',
  '[j](page:a"onmouseover="x) [k](https://a.example/"onmouseover="x) <javascript:alert(1)>',
  '[l]: javascript:alert(1)\n[l]',
  '`<img src=x>` ```\n<script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '> <svg/onload=alert(1)>\n\n- [ ] <math>\n\n# <h1 id=content>\n\n|a|<td onload=x>|\n|-|-|\n|<b>|c|',
  '<<script><a href=//evil.example>b</a> <pre><img src=x onerror=x> <style><b>',
  '&lt;script&gt; &#60;script&#62; <!-- --><!doctype x><?php ?><![CDATA[<x>]]>',
]

test.each(ATTACKS)('whoever wrote %j, nothing but prose comes of it', (text) => {
  expect(strangersIn(prose(text, 'en'))).toEqual([])
  expect(strangersIn(inlineProse(text, 'fr'))).toEqual([])
})

test('HTML in the text is text, a picture its words, and a link that leads nowhere its words too', () => {
  expect(fragment(prose('a <b>c</b>', 'en')).textContent).toBe('a <b>c</b>')
  expect(prose('![a picture](https://evil.example/)', 'en')).toBe('<p>a picture</p>')
  expect(prose('[here](javascript:x)', 'en')).toBe('<p>here</p>')
  expect(prose('[there](https://example.org/a?b&c)', 'en')).toBe(
    '<p><a href="https://example.org/a?b&amp;c" rel="noopener" target="_blank">there</a></p>',
  )
  expect(prose('[FlushQueues](page:imapistatus-flushqueues)', 'fr')).toContain('/fr-fr/')
})

test('whatever is put together of the pieces of attacks', () => {
  const piece = fc.constantFrom(
    ...'< > " \' ` [ ] ( ) ! & # - | * _ ~ \n \\ : / = script img onerror javascript: https:// page: x &#x3c; <a'.split(
      ' ',
    ),
    ' ',
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(strangersIn(prose(pieces.join(''), 'en'))).toEqual([])
      expect(strangersIn(inlineProse(pieces.join(''), 'fr'))).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})
