// npm run icons: draws the icons and the social pictures of the site into public/.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { en } from '../src/app/words/en.ts'
import { fr } from '../src/app/words/fr.ts'
import { requireBrowser } from './browser.mjs'

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))
const dataUrl = (name: string, type: string): string =>
  `data:${type};base64,${readFileSync(path(name)).toString('base64')}`

const icon = readFileSync(path('public/icon.svg'), 'utf8')
const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

/** A round mask leaves four fifths of a maskable icon: its ground fills all, and the drawing shrinks. */
const maskable = icon
  .replace(/rx="7" fill/, 'rx="0" fill')
  .replace(/(<rect x="4\.5"[\s\S]*)<\/svg>/, '<g transform="translate(5 5) scale(0.6875)">$1</g></svg>')

const iconPage = (svg: string, size: number): string =>
  `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`

const socialPage = ({ name, contents }: typeof en): string => `
<style>
  @font-face { font-family: Next; src: url(${dataUrl(FONT, 'font/woff2')}); font-weight: 200 800 }
  body { position: relative; width: 1200px; height: 630px; margin: 0; overflow: hidden; background: #fbfaf7; color: #1c2127; font-family: Next }
  .words { position: absolute; inset: 0 auto 0 64px; width: 470px; display: flex; flex-direction: column; justify-content: center }
  .brand { display: flex; align-items: center; gap: 16px; font-size: 30px; font-weight: 700 }
  .brand svg { width: 60px }
  h1 { margin: 34px 0 26px; font-size: 50px; line-height: 1.13; letter-spacing: -0.02em; text-wrap: balance }
  .ways { display: flex; gap: 14px; font: 700 23px Next; white-space: nowrap }
  .ways span { padding: 4px 14px; border-radius: 9px }
  .out { background: #fbe9e0; color: #b3401a } .in { background: #e2eef8; color: #1a63a3 }
  img { position: absolute; left: 590px; top: 66px; height: 560px; border: 1px solid #8b8f94; border-radius: 14px; box-shadow: 0 18px 60px #1c212733 }
</style>
<div class="words">
  <div class="brand">${icon}<span>${name}</span></div>
  <h1>${contents.heading}</h1>
  <div class="ways"><span class="out">▲ FLUSH_UPLOAD</span><span class="in">▼ FLUSH_DOWNLOAD</span></div>
</div>
<img src="${dataUrl('docs/screenshot-light.png', 'image/png')}">`

const browser = await chromium.launch({ executablePath: requireBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage()
const draw = async (html: string, file: string, width: number, height: number): Promise<void> => {
  await page.setViewportSize({ width, height })
  await page.setContent(html)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: path(`public/${file}`), omitBackground: true })
  console.log(`public/${file}`)
}
for (const size of [192, 512]) await draw(iconPage(icon, size), `icon-${size}.png`, size, size)
await draw(iconPage(maskable, 512), 'icon-maskable-512.png', 512, 512)
for (const [language, words] of Object.entries({ en, fr }))
  await draw(socialPage(words), `social-${language}.png`, 1200, 630)
await browser.close()
