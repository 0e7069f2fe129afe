import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserHub, hasBrowser, openBrowserHub, type WatchedPage } from './browser-hub.ts'

const MONTH = '2026-05'
const PROVINCE = '140000000000'

describe.skipIf(!hasBrowser)('the dashboard in a browser', () => {
  let hub: BrowserHub
  let leader: WatchedPage
  const at = (view: string, more = '') => `${hub.address}/?view=${view}&division=${PROVINCE}&month=${MONTH}${more}`

  beforeAll(async () => {
    hub = await openBrowserHub(1_500)
    leader = await hub.signIn('province-leader')
  }, 600_000)
  afterAll(() => hub?.close())

  test('a leader sees the province first: headline figures of the domains, with units and a map of eleven prefectures', async () => {
    const { page, complaints } = leader
    await page.goto(at('overview'))
    await page.getByRole('heading', { level: 1, name: '山西省' }).waitFor()
    await page.getByRole('heading', { name: '社会救助' }).waitFor()
    const tiles = page.locator('.tile')
    expect(await tiles.count()).toBeGreaterThan(20)
    await page.locator('.below tbody tr').first().waitFor()
    expect(await page.locator('.map a').count()).toBe(11)
    await page.getByText('无审图号').waitFor()
    expect(await page.locator('.below tbody tr').count()).toBe(11)
    // The map and the table say the same.
    const [first] = await page.locator('.below tbody tr').all()
    expect(await first!.locator('th').innerText()).toBe('太原市')
    expect(complaints).toEqual([])
  })

  test('a click leads from the province to a county, the address keeps the way, and the browser goes back', async () => {
    const { page } = leader
    await page.goto(at('overview'))
    await page.locator('.below').getByRole('button', { name: '晋城市' }).click()
    await page.getByRole('heading', { level: 1, name: '晋城市' }).waitFor()
    await page.locator('.below').getByRole('button', { name: '泽州县' }).click()
    await page.getByRole('heading', { level: 1, name: '泽州县' }).waitFor()
    expect(new URL(page.url()).searchParams.get('division')).toBe('140525000000')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '泽州县' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '晋城市' }).waitFor()
    await page
      .getByRole('navigation', { name: /行政区划/ })
      .getByRole('button', { name: '山西省' })
      .click()
    await page.getByRole('heading', { level: 1, name: '山西省' }).waitFor()
  })

  test('a figure opens to its series and to why it moved: the causes add up to the difference', async () => {
    const { page, complaints } = leader
    await page.goto(at('overview'))
    await page.locator('.tile', { hasText: '低保对象人数' }).first().click()
    await page.getByRole('heading', { level: 2, name: '低保对象人数' }).waitFor()
    await page.locator('.chart-box svg').first().waitFor()
    await page.getByRole('heading', { name: '为什么' }).waitFor()
    const causes = page.locator('section[aria-labelledby=why] table').first().locator('tr')
    const amounts = await Promise.all(
      (await causes.all()).map(async (row) => Number((await row.locator('td').innerText()).replaceAll(',', ''))),
    )
    expect(amounts.length).toBeGreaterThan(1)
    expect(amounts.at(-1)).toBeCloseTo(
      amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0),
      6,
    )
    expect(complaints).toEqual([])
  })

  test('numbers are exported as a workbook that opens again and says what the page says', async () => {
    const { page } = leader
    await page.goto(at('compare', '&more=I-01,I-80'))
    await page.locator('table tbody tr').first().waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出数据' }).click(),
    ])
    const book = await readXlsx(new Uint8Array(readFileSync(await saved.path())))
    const rows = book.sheets[0]!.rows
    const shown = await page.locator('table tbody tr').count()
    expect(rows.length).toBe(shown + 1)
    expect(rows[1]![1]).toBe(await page.locator('table tbody tr').first().locator('th').innerText())
  })

  test('an officer of one county begins with that county', async () => {
    const { page } = await hub.signIn('county-officer')
    await page.getByRole('heading', { level: 1, name: '小店区' }).waitFor()
    await page.locator('.tile').first().waitFor()
    expect(new URL(page.url()).searchParams.get('division')).toBe('140105000000')
  })

  test('every view can be reached and used with the keyboard alone', async () => {
    const { page } = leader
    await page.goto(at('overview'))
    await page.locator('.tile').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('跳到主要内容')
    const tile = page.locator('.tile').first()
    const name = await tile.locator('.tile-name').innerText()
    await tile.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name }).waitFor()
  })

  test('no view has a serious barrier for people who cannot see it, in light and in dark', async () => {
    const { page } = leader
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const [view, more] of [
        ['overview', ''],
        ['indicator', '&id=I-01'],
        ['compare', '&more=I-01'],
        ['person', ''],
      ] as const) {
        await page.goto(at(view, more))
        await page.locator('h1, form').first().waitFor()
        await page.waitForLoadState('networkidle')
        // The policy of the page lets no script in but its own, so the checker is handed over by the browser itself.
        await page.evaluate(axe.source)
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] }),
        )
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(serious.map(({ id, nodes }) => [view, colorScheme, id, nodes[0]?.html])).toEqual([])
      }
    }
    await page.emulateMedia({ colorScheme: 'light' })
  })

  test('a view costs few requests, and figures never wait for the chart library', async () => {
    const { page, requests } = leader
    await page.goto(at('overview'))
    await page.locator('.tile').first().waitFor()
    requests.length = 0
    await page.reload()
    await page.locator('.below tbody tr').first().waitFor()
    expect(requests.filter((path) => path === '/graphql').length).toBeLessThanOrEqual(2)
    expect(requests.filter((path) => path.includes('echarts'))).toEqual([])
  })

  test('a phone shows all of it without scrolling sideways', async () => {
    const phone = await hub.signIn('province-leader', { width: 390, height: 844 })
    await phone.page.goto(at('overview'))
    await phone.page.locator('.tile').first().waitFor()
    const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
