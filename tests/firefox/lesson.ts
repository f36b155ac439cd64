import type { Browser, BrowserContext, Page } from 'puppeteer-core'
import { overhearRuns } from '../attacks/overhear.ts'

const WAIT = { timeout: 80_000 }

/** A lesson in a narrow window, where the program is written in a plain text area. */
export class LessonInFirefox {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {}

  static async open(browser: Browser, address: string): Promise<LessonInFirefox> {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    await page.evaluateOnNewDocument(overhearRuns)
    await page.goto(address)
    return new LessonInFirefox(context, page)
  }

  /** Writes a program as typing does: the text area is told of its input. */
  async write(program: string): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const tab = [...document.querySelectorAll('nav button')].find(
          (one) => one.textContent.trim() === 'Code',
        )
        if (tab instanceof HTMLElement) tab.click()
        const area = document.querySelector('textarea')
        return area !== null && area.offsetParent !== null
      },
      { ...WAIT, polling: 200 },
    )
    await this.page.evaluate((text) => {
      const area = document.querySelector('textarea')
      if (!area) throw new Error('There is nowhere to write.')
      area.value = text
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }, program)
  }

  text(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('textarea')?.value ?? null)
  }

  async run(): Promise<void> {
    await this.press('Run')
  }

  /** Waits until the page has said something. */
  async shows(pattern: RegExp): Promise<void> {
    const shown = this.page.waitForFunction(
      (source, flags) => new RegExp(source, flags).test(document.body.textContent),
      { ...WAIT, polling: 200 },
      pattern.source,
      pattern.flags,
    )
    await shown.catch(async () => {
      const outcome = await this.page.evaluate(() => document.querySelector('main')?.innerText ?? '')
      throw new Error(`nothing like ${String(pattern)} in: ${outcome.slice(-600)}`)
    })
  }

  /** Waits until no program runs, and Run can be pressed again. */
  async ended(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelector('iframe') === null &&
        [...document.querySelectorAll('button')].some((one) => /^\W*Run/.test(one.textContent.trim())),
      { ...WAIT, polling: 200 },
    )
  }

  /** What a run has written to its console, once it has written anything like this. */
  async heard(last: string): Promise<string[]> {
    const said = await this.page.waitForFunction(
      (begin) => {
        const { said } = globalThis as unknown as { said: string[] }
        return said.some((line) => line.startsWith(begin)) ? said : null
      },
      { ...WAIT, polling: 200 },
      last,
    )
    return (await said.jsonValue()) ?? []
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  private async press(name: string): Promise<void> {
    const pressed = await this.page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.offsetParent !== null && one.textContent.trim().replace(/^\W+/, '').startsWith(wanted),
      )
      button?.click()
      return button !== undefined
    }, name)
    if (!pressed) throw new Error(`There is no button "${name}".`)
  }
}
