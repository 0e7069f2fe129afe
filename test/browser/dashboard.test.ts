import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { readXlsx } from 'hucre/xlsx'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserHub, hasBrowser, openBrowserHub, type WatchedPage } from './browser-hub.ts'

const MONTH = '2026-05'
const PROVINCE = '140000000000'
/** The sample's findings are raised when it is filled. */
const THIS_MONTH = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }).slice(0, 7)

/** A busy machine may take a while. */
const PATIENT = { timeout: 20_000 }

async function numberIn(place: Locator): Promise<number> {
  return Number(/^[\d,]+/.exec(await place.innerText())![0].replaceAll(',', ''))
}

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
    // Ranked by the column that is asked for.
    await page.getByRole('button', { name: /社会组织总数/ }).click()
    await page.locator('th[aria-sort=descending]', { hasText: '社会组织总数' }).waitFor()
    const ranked = (await page.locator('table tbody tr td:nth-child(3)').allInnerTexts()).map(Number)
    expect(ranked).toEqual(ranked.toSorted((a, b) => b - a))
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出数据' }).click(),
    ])
    const book = await readXlsx(new Uint8Array(readFileSync(await saved.path())))
    const rows = book.sheets[0]!.rows
    const shown = await page.locator('table tbody tr').count()
    expect(rows.length).toBe(shown + 1)
    // What the figures mean goes with them.
    const about = book.sheets.at(-1)!.rows.map((row) => row.map(String))
    expect(about.filter(([id]) => id === 'I-01' || id === 'I-80').map((row) => row[3]!.length > 5)).toEqual([
      true,
      true,
    ])
    expect(about.some(([what, when]) => what === '数据截至' && /^20\d\d-/.test(when ?? ''))).toBe(true)
    expect(rows[1]![1]).toBe(await page.locator('table tbody tr').first().locator('th').innerText())
  })

  test('an officer takes a finding from raised to disposed of, and another hand must close it', async () => {
    const { page, complaints } = await hub.signIn('county-officer')
    await page.goto(`${hub.address}/?view=overview&division=140105000000&month=${THIS_MONTH}`)
    // The counts of the overview lead to those findings.
    const counts = page.locator('.severities button')
    await counts.first().waitFor()
    const raised = (await counts.locator('b').allInnerTexts()).map(Number)
    const most = raised.indexOf(Math.max(...raised))
    expect(raised[most]).toBeGreaterThan(0)
    await counts.nth(most).click()
    const rows = page.locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(raised[most])
    await page.getByRole('button', { name: '看板' }).click()
    const raisedColumn = page.locator('section[aria-labelledby=column-RAISED]')
    const card = raisedColumn.locator('.card').first()
    const rule = await card.locator('b').innerText()
    await card.click()
    await page.getByRole('heading', { level: 1, name: rule }).waitFor()
    // What it rests on, and whom it is about.
    await page.locator('section[aria-labelledby=evidence] tbody tr').first().waitFor()
    await page.locator('section[aria-labelledby=linked] li').first().waitFor()
    const state = page.locator('.facts div', { hasText: '状态' }).locator('dd')
    const act = async (name: string, next: string) => {
      await page.getByRole('button', { name: `确定 ${name}` }).click()
      await state.filter({ hasText: next }).waitFor()
    }
    await act('派发', '已派发')
    await page.getByRole('button', { name: '开始核查', exact: true }).click()
    await act('开始核查', '核查中')
    await page.getByLabel('处置结果').selectOption({ label: '属实，无需处理' })
    await page.getByLabel('说明').fill('入户核实，情况属实。')
    await act('处置', '已处置')
    expect(await page.locator('section[aria-labelledby=steps] li').count()).toBe(4)
    await page.getByRole('button', { name: '确定 办结' }).click()
    await page.getByRole('alert').filter({ hasText: '请由其他经办人办结' }).waitFor()
    // Sent back, it is checked again; the board shows it where it is now.
    await page.getByRole('button', { name: '退回重查', exact: true }).click()
    await page.getByLabel('说明').fill('补充材料。')
    await act('退回重查', '核查中')
    await page.goto(`${hub.address}/?view=findings&division=140105000000&month=${THIS_MONTH}&more=mode%3Dboard`)
    await page.locator('section[aria-labelledby=column-CHECKING] .card', { hasText: rule }).first().waitFor()
    // What was checked counts for the rule: it was right.
    await page.goto(`${hub.address}/?view=quality&division=140105000000&month=${THIS_MONTH}`)
    const judged = page.locator('section[aria-labelledby=precision] tbody tr', { hasText: rule })
    await judged.first().waitFor()
    expect(await judged.locator('td').allInnerTexts()).toEqual(['小店区', '1', '0', '100%'])
    expect(complaints).toEqual([])
  })

  test('a leader sees findings without whom they are about, and is offered no act', async () => {
    const { page } = leader
    await page.goto(at('findings', '&more=state%3DRAISED'))
    await page.locator('tbody tr').first().locator('button').click()
    await page.getByText('原因、证据和当事人须有办案权限').waitFor()
    await page.getByText('您的角色此时不能办理此线索').waitFor()
    expect(await page.locator('section[aria-labelledby=evidence]').count()).toBe(0)
  })

  test('a cohort is put together from facets, counted by area and age at once, and kept under a name', async () => {
    const { page, complaints } = leader
    await page.goto(at('cohort'))
    await page.getByLabel('添加条件', { exact: true }).selectOption({ label: '出生日期' })
    await page.getByLabel('出生日期 最低周岁').fill('60')
    await page.getByLabel('出生日期 最低周岁').blur()
    await page.locator('.headline').waitFor()
    const all = await numberIn(page.locator('.headline'))
    await page.getByLabel('添加条件', { exact: true }).selectOption({ label: '性别' })
    await page.getByLabel('女', { exact: true }).check()
    await expect.poll(() => numberIn(page.locator('.headline')), PATIENT).toBeLessThan(all)
    const women = await numberIn(page.locator('.headline'))
    const [areas, ages] = await Promise.all(
      ['下级区划', '按年龄'].map((caption) => page.locator('table.bars', { hasText: caption }).locator('tr').count()),
    )
    expect(areas).toBe(11)
    expect(ages).toBeGreaterThan(5)
    await page.getByLabel('名称').fill('六十岁以上女性')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.goto(at('cohort'))
    await page.getByRole('button', { name: '六十岁以上女性', exact: true }).click()
    await expect.poll(() => numberIn(page.locator('.headline')), PATIENT).toBe(women)
    // None of them is a man over sixty: the whole less the women are the men and those of unknown sex.
    await page.locator('legend select').selectOption({ label: '均不满足' })
    await expect.poll(() => numberIn(page.locator('.headline')), PATIENT).toBeGreaterThan(all)
    // A facet that names another subject asks what that one is.
    await page.goto(at('cohort'))
    await page.getByLabel('添加条件', { exact: true }).selectOption({ label: '所在户' })
    await page.locator('.headline').waitFor()
    await page.getByLabel('所在户', { exact: true }).selectOption({ label: '其中任一满足' })
    await page.locator('.condition').getByLabel('添加条件', { exact: true }).selectOption({ label: '户类型' })
    await page.getByLabel('常住户', { exact: true }).check()
    await expect.poll(() => new URL(page.url()).searchParams.get('more')).toContain('RESIDENT')
    await expect.poll(() => numberIn(page.locator('.headline')), PATIENT).toBeGreaterThan(women)
    // A leader works on nobody's case, so nobody is named.
    await page.getByRole('button', { name: '查看名单' }).click()
    await page.getByText('查看名单须说明用途和案件编号').waitFor()
    expect(complaints).toEqual([])
  })

  test('an officer goes from a cohort to the list of its people and to one of them, for a stated purpose', async () => {
    const { page, complaints } = await hub.signIn('county-officer')
    const draft = { kind: 'PERSON', root: { op: 'all', parts: [{ facet: 'registry.birthDate', ageFrom: 60 }] } }
    await page.goto(
      `${hub.address}/?view=cohort&division=140105000000&more=${encodeURIComponent(JSON.stringify(draft))}`,
    )
    await page.locator('summary', { hasText: '用途' }).click()
    await page.getByLabel('用途', { exact: true }).fill('FINDING_CHECK')
    await page.getByLabel('案件编号').fill('2026-0117')
    await page.getByRole('button', { name: '确定', exact: true }).click()
    const asked = page.waitForRequest((request) => request.postData()?.includes('CohortMembers') ?? false)
    await page.getByRole('button', { name: '查看名单' }).click()
    expect((await asked).headers()).toMatchObject({ 'x-hub-purpose': 'FINDING_CHECK', 'x-hub-case': '2026-0117' })
    const first = page.locator('section[aria-labelledby=members] tbody tr').first()
    await first.waitFor()
    expect(Number(await first.locator('td').first().innerText())).toBeGreaterThanOrEqual(60)
    const name = await first.locator('button').innerText()
    expect(name).not.toContain('*')
    await first.locator('button').click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(complaints).toEqual([])
  })

  test('a person is shown over all domains with the chain of what was done for them', async () => {
    const { page, complaints } = await hub.signIn('county-officer')
    await page.goto(`${hub.address}/?view=person&division=140105000000&id=${hub.examplePerson}`)
    await page.locator('section[aria-labelledby=benefits] tbody tr').first().waitFor()
    const links = page.locator('section[aria-labelledby=chain] > ol > li')
    await links.first().waitFor()
    const days = await links.locator('> time').allInnerTexts()
    const begun = days.map((day) => day.slice(0, 10))
    expect(begun).toEqual(begun.toSorted())
    expect(complaints).toEqual([])
    // That look has left a receipt, which whoever audits reads on the same page.
    const auditor = await hub.signIn('auditor')
    await auditor.page.goto(`${hub.address}/?view=person&id=${hub.examplePerson}`)
    const receipts = auditor.page.locator('section[aria-labelledby=receipts] tbody tr')
    await receipts.filter({ hasText: 'county-officer' }).filter({ hasText: 'DEMO-1' }).first().waitFor()
  })

  test('a household is opened from a person: who belongs to it and when, what was done for them, and back to each of them', async () => {
    const { page, complaints } = await hub.signIn('county-officer')
    const serious = async () => {
      await page.waitForLoadState('networkidle')
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] }),
      )
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
    }
    await page.goto(`${hub.address}/?view=person&division=140105000000&id=${hub.examplePerson}`)
    const households = page.locator('section[aria-labelledby=households]')
    await households.locator('h3 button').first().waitFor()
    const name = await page.getByRole('heading', { level: 1 }).innerText()
    const together = await households.locator('> div').first().locator('li button').allInnerTexts()
    const personChain = await page.locator('section[aria-labelledby=chain] > ol > li > b').allInnerTexts()
    const kind = await households.locator('h3 button').first().innerText()
    await households.locator('h3 button').first().click()
    await page.getByRole('heading', { level: 1, name: kind }).waitFor()
    const members = page.locator('section[aria-labelledby=household-members] tbody tr')
    await members.first().waitFor()
    // Whoever belongs to it today is there, and those who left are, too.
    const all = await members.locator('th').allInnerTexts()
    expect(all).toEqual(expect.arrayContaining(together))
    expect(await members.first().locator('td').first().innerText()).not.toBe('—')
    expect(await members.first().locator('td').nth(2).innerText()).toMatch(/^\d{4}-\d\d-\d\d/)
    // What was done for the person is part of what was done for the household, and says for whom.
    const links = page.locator('section[aria-labelledby=chain] > ol > li')
    expect(personChain.length).toBeGreaterThan(0)
    expect(await links.locator('> b').allInnerTexts()).toEqual(expect.arrayContaining([personChain.at(-1)]))
    expect(await links.getByRole('button', { name }).count()).toBeGreaterThan(0)
    expect(await serious()).toEqual([])
    // The address holds it, and a member leads back to a person.
    await page.reload()
    await members.first().waitFor()
    expect(await members.locator('th').allInnerTexts()).toEqual(all)
    await members.getByRole('button', { name, exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    // The family of the 低保 is another circle than the household: it has a page of its own.
    await page.locator('section[aria-labelledby=benefits]').getByRole('button', { name: '低保' }).first().click()
    await page.getByRole('heading', { level: 1, name: '低保家庭' }).waitFor()
    await members.getByRole('button', { name, exact: true }).first().waitFor()
    expect(await page.locator('section[aria-labelledby=benefits] tbody tr').first().innerText()).toContain('元/月')
    expect(await serious()).toEqual([])
    const address = page.url()
    expect(complaints).toEqual([])
    // A leader works on nobody's case: the page says so instead of being empty.
    await leader.page.goto(address)
    await leader.page.locator('main .notice').first().waitFor()
    expect(await leader.page.getByRole('button', { name, exact: true }).count()).toBe(0)
  })

  test('somebody who signs in for themselves sees who looked at them, for what and when, and nothing of anybody', async () => {
    const officer = await hub.signIn('county-officer')
    await officer.page.goto(`${hub.address}/?view=person&division=140105000000&id=${hub.examplePerson}`)
    await officer.page.locator('section[aria-labelledby=benefits] tbody tr').first().waitFor()
    const { page, complaints } = await hub.signIn('citizen')
    const mine = page.getByRole('heading', { level: 1, name: '谁看过我的信息' })
    await mine.waitFor()
    const looks = page.locator('main tbody tr')
    const byOfficer = looks.filter({ hasText: 'county-officer' }).filter({ hasText: 'ASSISTANCE_REVIEW' })
    await byOfficer.filter({ hasText: 'DEMO-1' }).filter({ hasText: 'Person.name' }).first().waitFor()
    // There is no way to anybody else, by menu, by link or by address.
    expect(await page.locator('main button, nav button').count()).toBe(0)
    await page.goto(`${hub.address}/?view=person&id=${hub.examplePerson}`)
    await mine.waitFor()
    expect(await page.locator('.search').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('where one subsystem is out of reach the rest is shown, and what it said before with its age', async () => {
    const { page } = await hub.signIn('county-officer')
    const address = `${hub.address}/?view=person&division=140105000000&id=${hub.examplePerson}`
    const benefits = page.locator('section[aria-labelledby=benefits] tbody tr', { hasText: '低保' })
    const note = page.locator('main .notice', { hasText: '部分子系统暂不可用' })
    await page.goto(address)
    await benefits.first().waitFor()
    await page.waitForLoadState('networkidle')
    try {
      hub.takeAway('assistance')
      await page.getByRole('button', { name: '数据质量' }).click()
      await page.locator('tbody tr').first().waitFor()
      await page.goBack()
      await note.waitFor()
      expect(await note.innerText()).toMatch(/社会救助.*显示此前数据，截至 \d\d:\d\d:\d\d（\d+ 分钟）/)
      expect(await benefits.count()).toBeGreaterThan(0)
      // A page that never had it shows what the other subsystems say, and whose part is missing.
      await page.reload()
      await note.waitFor()
      expect(await note.innerText()).toContain('社会救助')
      expect(await note.innerText()).not.toContain('显示此前数据')
      expect(await benefits.count()).toBe(0)
      expect(await page.locator('.facts').innerText()).toContain('小店区')
    } finally {
      hub.takeAway(null)
    }
    await expect
      .poll(async () => {
        if (await note.isVisible()) await note.getByRole('button', { name: '重试' }).click()
        return benefits.count()
      }, PATIENT)
      .toBeGreaterThan(0)
    await note.waitFor({ state: 'hidden' })
  })

  test('a domain has a page of its own, and a figure can be read within other boundaries', async () => {
    const { page, complaints } = leader
    await page.goto(at('overview'))
    await page.getByRole('heading', { name: '养老服务' }).getByRole('button').click()
    await page.getByRole('heading', { level: 2, name: '养老服务' }).waitFor()
    const tiles = page.locator('.tile')
    expect(await tiles.count()).toBeGreaterThan(5)
    // Of twelve months and this one there is a line where there are figures.
    await page.locator('.spark-line').first().waitFor({ state: 'attached' })
    await tiles.first().click()
    const shown = page.locator('main .headline')
    await shown.waitFor()
    await page.getByRole('button', { name: '可比口径' }).click()
    await page.getByRole('button', { name: '可比口径', pressed: true }).waitFor()
    expect(new URL(page.url()).searchParams.get('more')).toBe('COMPARABLE')
    await page.locator('.chart-box svg').first().waitFor()
    const rows = page.locator('section[aria-labelledby=by-division] tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(11)
    expect(complaints).toEqual([])
  })

  test('the view is saved as a picture with its charts, and printed without its buttons', async () => {
    const { page, complaints } = leader
    await page.goto(at('indicator', '&id=I-01'))
    await page.locator('.chart-box svg').first().waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存图片' }).click(),
    ])
    expect(saved.suggestedFilename()).toMatch(/\.png$/)
    const picture = readFileSync(await saved.path()).toString('base64')
    const looked = await page.evaluate(async (source) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const paper = canvas.getContext('2d')!
      paper.drawImage(image, 0, 0)
      const { data } = paper.getImageData(0, 0, image.width, image.height)
      const colours = new Set<number>()
      for (let at = 0; at < data.length; at += 4 * 7)
        colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!)
      return { width: image.width, height: image.height, colours: colours.size }
    }, picture)
    expect(looked.width).toBeGreaterThan(1_440)
    expect(looked.height).toBeGreaterThan(1_440)
    // A page of text and bars has many shades; an empty sheet has one.
    expect(looked.colours).toBeGreaterThan(50)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
    expect(await page.locator('.paper-head').isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
    expect(complaints).toEqual([])
  })

  test('a wall shows the scenes of a layout in turn, and the layout is kept under a name', async () => {
    const { page, complaints } = leader
    await page.goto(at('wall'))
    await page.locator('summary', { hasText: '大屏布局' }).click()
    await page.getByLabel('轮播画面').selectOption({ label: '指标' })
    await page.getByLabel('选择指标', { exact: true }).first().selectOption({ label: '低保对象人数' })
    await page.getByRole('button', { name: '添加画面' }).click()
    await page.getByRole('heading', { level: 2, name: '低保对象人数' }).waitFor()
    await page.getByLabel('轮播画面').selectOption({ label: '线索' })
    await page.getByRole('button', { name: '添加画面' }).click()
    await page.getByLabel('每屏秒数').fill('5')
    await page.getByLabel('每屏秒数').blur()
    await page.getByLabel('名称').fill('早会')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.goto(at('wall'))
    await page.locator('summary', { hasText: '大屏布局' }).click()
    await page.getByRole('button', { name: '早会', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: '低保对象人数' }).waitFor()
    await page.locator('.board').waitFor({ timeout: 20_000 })
    await page.getByRole('heading', { level: 2, name: '低保对象人数' }).waitFor({ timeout: 20_000 })
    expect(complaints).toEqual([])
  })

  test('an officer of one county begins with that county', async () => {
    const { page } = await hub.signIn('county-officer')
    await page.getByRole('heading', { level: 1, name: '小店区' }).waitFor()
    await page.locator('.tile').first().waitFor()
    expect(new URL(page.url()).searchParams.get('division')).toBe('140105000000')
    // Nothing of another county is shown, whichever way the address is bent.
    await page.goto(`${hub.address}/?view=findings&division=${PROVINCE}&month=${MONTH}`)
    await page.getByText('不在您的管辖范围内').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(0)
    await page.goto(`${hub.address}/?view=overview&division=140524000000&month=${MONTH}`)
    await page.getByText('不在您的管辖范围内').waitFor()
    expect(await page.locator('.tile').count()).toBe(0)
    await page.getByRole('button', { name: '回到本级' }).click()
    await page.getByRole('heading', { level: 1, name: '小店区' }).waitFor()
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
    // The menu, from its first entry to its last, without a mouse.
    await page.goto(at('overview'))
    await page.locator('.tile').first().waitFor()
    const tabTo = async (text: string) => {
      for (let pressed = 0; pressed < 60; pressed++) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === text) return
      }
      throw new Error(`${text} cannot be reached`)
    }
    for (const entry of ['业务领域', '线索', '人群分析', '对比', '个人全景', '数据质量', '大屏']) {
      await tabTo(entry)
      await page.keyboard.press('Enter')
      await page.locator('header [aria-current=page]', { hasText: entry }).waitFor()
    }
    // From a finding in the list to its page, and back.
    await page.goto(at('findings'))
    const rule = page.locator('tbody th button').first()
    const found = await rule.innerText()
    await tabTo(found)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: found }).waitFor()
    await tabTo('返回列表')
    await page.keyboard.press('Enter')
    await rule.waitFor()
  })

  describe('no view has a serious barrier for people who cannot see it', () => {
    const views = [
      ['overview', ''],
      ['indicator', '&id=I-01'],
      ['compare', '&more=I-01'],
      ['person', ''],
      ['findings', ''],
      ['findings', '&more=mode%3Dboard'],
      ['cohort', ''],
      ['domain', ''],
      ['quality', ''],
      ['wall', ''],
    ] as const
    afterAll(() => leader.page.emulateMedia({ colorScheme: 'light' }))

    test.each(
      (['light', 'dark'] as const).flatMap((colorScheme) => views.map(([view, more]) => ({ view, more, colorScheme }))),
    )('$view $more in $colorScheme', async ({ view, more, colorScheme }) => {
      const { page } = leader
      await page.emulateMedia({ colorScheme })
      await page.goto(at(view, more))
      await page.locator('main h1:visible, main form:visible').first().waitFor()
      await page.waitForLoadState('networkidle')
      // The policy of the page lets no script in but its own, so the checker is handed over by the browser itself.
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] }),
      )
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    })
  })

  test('a view costs few requests, and figures never wait for the chart library', async () => {
    const { page, requests } = leader
    await page.goto(at('overview'))
    await page.locator('.tile').first().waitFor()
    requests.length = 0
    await page.reload()
    await page.locator('.below tbody tr').first().waitFor()
    expect(requests.filter((path) => path === '/graphql').length).toBeLessThanOrEqual(3)
    expect(requests.filter((path) => /echarts|xlsx/.test(path))).toEqual([])
    // What travels before a chart is asked for, compressed as it is sent.
    const scripts = [...new Set(requests.filter((path) => path.endsWith('.js')))]
    const sizes = await Promise.all(
      scripts.map(async (path) => {
        const answer = await fetch(hub.address + path, { headers: { 'accept-encoding': 'gzip' } })
        return Number(answer.headers.get('content-length'))
      }),
    )
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })

  test('a phone shows all of it without scrolling sideways', async () => {
    const phone = await hub.signIn('province-leader', { width: 390, height: 844 })
    await phone.page.goto(at('overview'))
    await phone.page.locator('.tile').first().waitFor()
    const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
