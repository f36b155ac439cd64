import type { Browser, BrowserContext, KeyInput, Page } from 'puppeteer-core'
import { keepRuns, lastRun } from '../support/keep-runs.ts'

const WAIT = { timeout: 80_000, polling: 200 }

/** Somebody with a fresh profile in a narrow window, in whichever browser. */
export class Visitor {
  private constructor(
    private readonly context: BrowserContext,
    private readonly page: Page,
  ) {}

  static async at(browser: Browser, address: string): Promise<Visitor> {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    await page.setViewport({ width: 390, height: 844 })
    await page.evaluateOnNewDocument(keepRuns)
    await page.goto(address)
    await page.waitForFunction(() => 'answers' in document.documentElement.dataset, WAIT)
    return new Visitor(context, page)
  }

  /** Presses what can be seen and begins with these words, as soon as it is there. */
  async press(name: string): Promise<void> {
    const pressed = this.page.waitForFunction(
      (wanted) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) =>
            one.offsetParent !== null &&
            !one.disabled &&
            one.textContent.trim().replace(/^\W+/, '').startsWith(wanted),
        )
        button?.click()
        return button !== undefined
      },
      WAIT,
      name,
    )
    await pressed.catch(() => {
      throw new Error(`There is no button "${name}".`)
    })
  }

  /** What can be read on the page once it says something like this. */
  async reads(pattern: RegExp): Promise<void> {
    const shown = this.page.waitForFunction(
      (source) => new RegExp(source).test(document.body.innerText),
      WAIT,
      pattern.source,
    )
    await shown.catch(async () => {
      const found = await this.page.evaluate(() => document.querySelector('main')?.innerText ?? '')
      throw new Error(`nothing like ${String(pattern)} in: ${found.slice(-600)}`)
    })
  }

  /** Every record of the last run that said something, once it is over. */
  async recorded(): Promise<string> {
    const found = await this.page.waitForFunction(lastRun, WAIT)
    return (await found.jsonValue()) ?? ''
  }

  /** Whether anything has been recorded at all. */
  hasRun(): Promise<boolean> {
    return this.page.evaluate(lastRun).then((run) => run !== null)
  }

  /** The virtual time at which the playhead stands, of the whole, as it says itself. */
  async moment(): Promise<string> {
    const found = await this.page.waitForFunction(
      () => document.querySelector('[role=slider]')?.getAttribute('aria-valuetext'),
      WAIT,
    )
    return /^[^,]*/.exec(String(await found.jsonValue()))?.[0] ?? ''
  }

  /** Moves the playhead by its keys. */
  async moveBy(...keys: readonly KeyInput[]): Promise<void> {
    await this.press('Time line')
    await this.page.waitForSelector('[role=slider]', { ...WAIT, visible: true })
    await this.page.focus('[role=slider]')
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** The link that the Share dialog makes of what is on the screen now. */
  async link(): Promise<string> {
    await this.press('Code')
    await this.press('Share')
    const found = await this.page.waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLTextAreaElement>('dialog textarea[aria-busy=false]')]
          .map(({ value }) => value)
          .find((value) => value.includes('#v1.')),
      WAIT,
    )
    return String(await found.jsonValue())
  }

  close(): Promise<void> {
    return this.context.close()
  }
}
