import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '../..')
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Journeys in a browser run where Debian's Chromium is; CI always has it, so there its absence is a failure. */
export const hasBrowser = existsSync(CHROMIUM) || process.env.CI === 'true'

export interface BrowserHub {
  readonly address: string
  readonly browser: Browser
  /** A page of a person who has signed in with a demo account; nothing may reach another origin or fail in the console. */
  signIn(account: string, size?: { width: number; height: number }): Promise<WatchedPage>
  /** Somebody of whom several domains know something. */
  readonly examplePerson: string
  /** Puts one subgraph out of reach; null brings it back. */
  takeAway(subgraph: string | null): void
  close(): Promise<void>
}

export interface WatchedPage {
  readonly page: Page
  /** What went wrong in the page: errors of scripts, of the console, requests to elsewhere. */
  readonly complaints: string[]
  /** Paths asked for since the last look. */
  readonly requests: string[]
}

/** The whole hub with a small sample in memory, and a browser before it. */
export async function openBrowserHub(people: number): Promise<BrowserHub> {
  const hub = spawn(process.execPath, [join(import.meta.dirname, 'switchable-hub.ts'), String(people)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'development', APOLLO_TELEMETRY_DISABLED: 'true' },
  })
  const { address, examplePersonId: examplePerson } = await announced(hub)
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    // In a locale without Chinese characters a file that is saved loses its name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    address,
    browser,
    examplePerson,
    async signIn(account, viewport = { width: 1440, height: 900 }) {
      const context = await browser.newContext({
        viewport,
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        acceptDownloads: true,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      const requests: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol === 'http:' && url.origin !== address) complaints.push(`asked ${url.origin}`)
        requests.push(url.pathname)
      })
      await page.goto(`${address}/`)
      await page.getByRole('button', { name: account }).click()
      await page.getByRole('banner').waitFor()
      return { page, complaints, requests }
    },
    takeAway(subgraph) {
      hub.send(subgraph as never)
    },
    async close() {
      await browser.close()
      hub.kill('SIGTERM')
      await new Promise((resolve) => (hub.exitCode === null ? hub.once('exit', resolve) : resolve(null)))
    },
  }
}

/** What the hub says of itself once it is up. */
function announced(hub: ChildProcess): Promise<{ address: string; examplePersonId: string }> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const found = /^\{"address".*\}$/m.exec(printed)
      if (found !== null) resolve(JSON.parse(found[0]))
    }
    hub.stdout!.on('data', read)
    hub.stderr!.on('data', read)
    hub.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${printed}`)))
  })
}
