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
  close(): Promise<void>
}

export interface WatchedPage {
  readonly page: Page
  /** What went wrong in the page: errors of scripts, of the console, requests to elsewhere. */
  readonly complaints: string[]
  /** Paths asked for since the last look. */
  readonly requests: string[]
}

/** The whole hub as a user starts it, with a small sample in memory, and a browser before it. */
export async function openBrowserHub(people: number): Promise<BrowserHub> {
  const hub = spawn(
    process.execPath,
    [join(root, 'gateway/src/main.ts'), '--ephemeral', '--quiet', '--port', '0', '--people', String(people)],
    { cwd: root, env: { ...process.env, NODE_ENV: 'development', APOLLO_TELEMETRY_DISABLED: 'true' } },
  )
  const address = await addressOf(hub)
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
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
    async close() {
      await browser.close()
      hub.kill('SIGTERM')
      await new Promise((resolve) => (hub.exitCode === null ? hub.once('exit', resolve) : resolve(null)))
    },
  }
}

function addressOf(hub: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)
      // What the views show is there when the hub says so, a little after it answers.
      if (found !== null && printed.includes('up to date')) resolve(found[0])
    }
    hub.stdout!.on('data', read)
    hub.stderr!.on('data', read)
    hub.once('exit', (code) => reject(new Error(`the hub ended with ${code}: ${printed}`)))
  })
}
