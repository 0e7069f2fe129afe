/**
 * `npm run screenshots`: every view at three sizes as docs/screenshots/*.webp, and in docs/leaders.md how long its first
 * meaningful figure takes on a cold start and after a navigation, and how many requests it costs. To be looked at.
 * `npm run screenshots -- quality wall` takes those views alone, and measures nothing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type BrowserHub, openBrowserHub } from './browser-hub.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'docs/screenshots')
/** Where the same pictures go as PNG for a closer look; not kept. */
const also = process.env.SCREENSHOTS_PNG
const only = process.argv.slice(2)
const PEOPLE = 1_500
const PROVINCE = '140000000000'
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 7)
/** The last month whose payments the sample holds whole. */
const MONTH = '2026-05'

const SIZES = {
  wall: { width: 3840, height: 2160 },
  laptop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const

interface Shot {
  readonly name: string
  readonly title: string
  readonly account: string
  readonly query: Record<string, string>
  /** What must be there before the view says anything. */
  readonly meaningful: string
  /** Further away on the page: brought up before the picture. */
  readonly scrollTo?: string
}

const cohort = {
  kind: 'PERSON',
  root: {
    op: 'all',
    parts: [
      { facet: 'registry.birthDate', ageFrom: 60 },
      {
        op: 'any',
        parts: [
          { facet: 'registry.sex', in: ['FEMALE'] },
          { facet: 'registry.maritalStatus', in: ['WIDOWED'] },
        ],
      },
    ],
  },
}
const layout = {
  seconds: 20,
  scenes: [{ view: 'domain', division: PROVINCE, id: '45', more: null }],
}

const shotsOf = (person: string): Shot[] => [
  { name: 'overview', title: '总览', account: 'province-leader', query: { view: 'overview' }, meaningful: '.tile' },
  {
    name: 'map',
    title: '下级区划',
    account: 'province-leader',
    query: { view: 'overview' },
    meaningful: '.map',
    scrollTo: '#below',
  },
  {
    name: 'domain',
    title: '业务领域',
    account: 'province-leader',
    query: { view: 'domain', id: '45' },
    meaningful: '.tile',
  },
  {
    name: 'indicator',
    title: '指标',
    account: 'province-leader',
    query: { view: 'indicator', id: 'I-01' },
    meaningful: '.headline',
  },
  {
    name: 'why',
    title: '为什么',
    account: 'province-leader',
    query: { view: 'indicator', id: 'I-01' },
    meaningful: '#why',
    scrollTo: '#why',
  },
  {
    name: 'findings',
    title: '线索列表',
    account: 'province-leader',
    query: { view: 'findings', month: today },
    meaningful: 'tbody tr',
  },
  {
    name: 'board',
    title: '线索看板',
    account: 'province-leader',
    query: { view: 'findings', month: today, more: 'mode=board' },
    meaningful: '.card',
  },
  {
    name: 'cohort',
    title: '人群分析',
    account: 'province-leader',
    query: { view: 'cohort', more: JSON.stringify(cohort) },
    meaningful: '.headline',
  },
  {
    name: 'compare',
    title: '对比',
    account: 'province-leader',
    query: { view: 'compare', more: 'I-01,I-35,I-46,I-52,I-69,I-80' },
    meaningful: 'tbody tr',
  },
  {
    name: 'person',
    title: '个人全景',
    account: 'county-officer',
    query: { view: 'person', id: person },
    meaningful: '.facts',
  },
  {
    name: 'quality',
    title: '数据质量',
    account: 'province-leader',
    query: { view: 'quality' },
    meaningful: 'tbody tr',
  },
  {
    name: 'wall',
    title: '大屏',
    account: 'province-leader',
    query: { view: 'wall', more: JSON.stringify(layout) },
    meaningful: '.tile',
  },
]

const hub = await openBrowserHub(PEOPLE)
try {
  const shots = [...shotsOf(hub.examplePerson), await findingShot(hub), await householdShot(hub)].filter(
    ({ name }) => only.length === 0 || only.includes(name),
  )
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const [size, viewport] of Object.entries(SIZES))
    for (const [account, ones] of Map.groupBy(shots, (shot) => shot.account)) {
      const { page } = await hub.signIn(account, viewport)
      for (const shot of ones) {
        await page.goto(addressOf(hub, shot))
        await page.locator(`main ${shot.meaningful}`).first().waitFor()
        await page.waitForLoadState('networkidle')
        if (shot.scrollTo) await page.locator(shot.scrollTo).evaluate((element) => element.scrollIntoView())
        const png = await page.screenshot({ animations: 'disabled' })
        if (also) writeFileSync(join(also, `${shot.name}-${size}.png`), png)
        const webp = await asWebp(page, png)
        bytes += webp.length
        writeFileSync(join(folder, `${shot.name}-${size}.webp`), webp)
      }
      await page.context().close()
    }
  console.log(`${shots.length * 3} pictures, ${(bytes / 1e6).toFixed(1)} MB`)
  if (only.length === 0) {
    const whole = shots.filter(({ scrollTo }) => scrollTo === undefined)
    writeTable(await measure(hub, whole))
  }
} finally {
  await hub.close()
}

function addressOf({ address }: BrowserHub, { query, account }: Shot): string {
  const division = account === 'county-officer' ? '140105000000' : PROVINCE
  return `${address}/?${new URLSearchParams({ division, month: MONTH, ...query })}`
}

/** The first finding of the county that is open. */
async function findingShot(hub: BrowserHub): Promise<Shot> {
  const { page } = await hub.signIn('county-officer')
  await page.goto(`${hub.address}/?view=findings&division=140105000000&month=${today}&more=state%3DRAISED`)
  await page.locator('main tbody th button').first().click()
  await page.locator('main .facts').waitFor()
  const id = new URL(page.url()).searchParams.get('id')!
  await page.context().close()
  return {
    name: 'finding',
    title: '线索',
    account: 'county-officer',
    query: { view: 'findings', id },
    meaningful: '.facts',
  }
}

/** The household that the example person belongs to. */
async function householdShot(hub: BrowserHub): Promise<Shot> {
  const { page } = await hub.signIn('county-officer')
  await page.goto(`${hub.address}/?view=person&division=140105000000&id=${hub.examplePerson}`)
  await page.locator('section[aria-labelledby=households] h3 button').first().click()
  await page.locator('main section[aria-labelledby=household-members]').waitFor()
  const id = new URL(page.url()).searchParams.get('id')!
  await page.context().close()
  return {
    name: 'household',
    title: '家庭全景',
    account: 'county-officer',
    query: { view: 'household', id },
    meaningful: '.facts',
  }
}

/** The browser itself packs the picture: a tenth of the PNG. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const packed = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = `data:image/png;base64,${source}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')!.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.7).split(',')[1]!
  }, png.toString('base64'))
  return Buffer.from(packed, 'base64')
}

interface Measured {
  title: string
  cold: number
  first: number
  again: number
  requests: number
}

/** Medians of three: an empty browser at the view's address; from another view for the first time; and once more. */
async function measure(hub: BrowserHub, shots: readonly Shot[]): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const shot of shots) {
    const rounds: Omit<Measured, 'title'>[] = []
    const { page } = await hub.signIn(shot.account)
    const cookies = await page.context().cookies()
    await page.context().close()
    for (let round = 0; round < 3; round++) rounds.push(await measureOnce(hub, shot, cookies))
    const of = (figure: keyof Omit<Measured, 'title'>) => median(rounds.map((one) => one[figure]))
    measured.push({
      title: shot.title,
      cold: of('cold'),
      first: of('first'),
      again: of('again'),
      requests: of('requests'),
    })
  }
  return measured
}

type Cookies = Parameters<ReturnType<Page['context']>['addCookies']>[0]

async function measureOnce(hub: BrowserHub, shot: Shot, cookies: Cookies): Promise<Omit<Measured, 'title'>> {
  const context = await hub.browser.newContext({
    viewport: SIZES.laptop,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  try {
    await context.addCookies(cookies)
    const page = await context.newPage()
    let requests = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) requests++
    })
    const selector = `main ${shot.meaningful}`
    const target = addressOf(hub, shot)
    const elsewhere = `/?view=${shot.name === 'quality' ? 'cohort' : 'quality'}&division=140105000000`
    await page.addInitScript(watchFor, selector)
    await page.goto(target)
    const cold = await page.evaluate(() => (window as unknown as Watched).seen)
    await page.waitForLoadState('networkidle')
    const asked = requests
    // Another view in a page that has not shown this one yet, and then there and back.
    await page.goto(hub.address + elsewhere)
    await page.locator('main h1, main h2').first().waitFor()
    await page.waitForLoadState('networkidle')
    const first = await page.evaluate(goTo, [new URL(target).search, selector] as const)
    await page.waitForLoadState('networkidle')
    await page.evaluate(goTo, [elsewhere.slice(1), 'main h1, main h2'] as const)
    await page.waitForLoadState('networkidle')
    const again = await page.evaluate(goTo, [new URL(target).search, selector] as const)
    return { cold, first, again, requests: asked }
  } finally {
    await context.close()
  }
}

interface Watched {
  seen: Promise<number>
}

function watchFor(selector: string) {
  const seen = new Promise<number>((resolve) => {
    const look = () => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look)
      else resolve(performance.now())
    }
    look()
  })
  Object.assign(window, { seen })
}

/** Goes there within the page; milliseconds until what says something is new there. */
async function goTo([address, selector]: readonly [string, string]): Promise<number> {
  const before = new Set(document.querySelectorAll(selector))
  const began = performance.now()
  window.history.pushState(null, '', address)
  window.dispatchEvent(new PopStateEvent('popstate'))
  while ([...document.querySelectorAll(selector)].every((element) => before.has(element))) {
    if (performance.now() - began > 60_000) throw new Error(`${selector} does not come`)
    await new Promise(requestAnimationFrame)
  }
  return performance.now() - began
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

function writeTable(measured: readonly Measured[]): void {
  const file = join(root, 'docs/leaders.md')
  const text = readFileSync(file, 'utf8')
  const [before, rest] = text.split('<!-- measured -->\n') as [string, string]
  const after = rest.slice(rest.indexOf('<!-- /measured -->'))
  const rows = measured.map(
    ({ title, cold, first, again, requests }) =>
      `| ${title} | ${Math.round(cold)} | ${Math.round(first)} | ${Math.round(again)} | ${requests} |`,
  )
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`
  const lines = [
    `Measured on ${new Date().toLocaleDateString('sv')} with ${PEOPLE.toLocaleString('en')} people on ${processor}, embedded, medians of three.`,
    '',
    '| view | empty browser, ms | from another view, ms | seen before, ms | GraphQL requests |',
    '|---|---:|---:|---:|---:|',
    ...rows,
  ]
  writeFileSync(file, `${before}<!-- measured -->\n${lines.join('\n')}\n${after}`)
}
