import { importFile, reverseRoster } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FuneralFacility } from '../funeral-facility/entity.ts'
import { subgraph } from '../subgraph.ts'
import { Cemetery } from './entity.ts'
import { cemeteryRoster } from './roster.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const CITY = '140500000000'
const HEADER = '所在区划,名称,性质,批文,面积,墓位总数,已售,未售,最低价,最高价,年检年度,年检结果'
let files = 0
const importing = (...lines: string[]) =>
  importFile(hub.subgraph, 'cemetery', Buffer.from(`${HEADER}\n${lines.join('\n')}\n`), {
    fileName: `公墓${++files}.csv`,
    division: CITY,
  })
const cemeteryOf = async (name: string) => {
  const id = await hub.subgraph.asHub(async ({ em }) => (await em.findOne(FuneralFacility, { name }))?.id ?? null)
  if (id === null) return null
  const { funeralFacility } = await hub.ask(
    `query ($id: ID!) { funeralFacility(id: $id) { kind state division { code } cemetery { id gravesTotal gravesLeft area lowestPrice maySell inspections { year state } } } }`,
    { id },
  )
  return funeralFacility
}

describe('公墓名册', () => {
  test('registers facilities with graves and inspections; a later one brings newer figures and the next year', async () => {
    expect(
      await importing('晋城市城区,凤凰山公墓,经营性公墓,晋民批〔2001〕3号,20000,1000,400,600,8000,60000,2024,合格'),
    ).toMatchObject({ state: 'APPLIED', rowsAccepted: 1 })
    expect(await cemeteryOf('凤凰山公墓')).toMatchObject({
      kind: 'COMMERCIAL_CEMETERY',
      state: 'OPERATING',
      division: { code: '140502000000' },
      cemetery: {
        gravesLeft: 600,
        lowestPrice: '8000.00',
        maySell: true,
        inspections: [{ year: 2024, state: 'QUALIFIED' }],
      },
    })
    const batch = await importing(
      '晋城市城区,凤凰山公墓,经营性,晋民批〔2001〕3号,20000,1000,450,550,8000,60000,2025,限期整改',
    )
    expect((await cemeteryOf('凤凰山公墓')).cemetery).toMatchObject({
      gravesLeft: 550,
      maySell: false,
      inspections: [{ year: 2025, state: 'RECTIFY' }, { year: 2024 }],
    })
    await hub.subgraph.asHub((context) => reverseRoster(context, cemeteryRoster, batch, '年度有误'))
    expect((await cemeteryOf('凤凰山公墓')).cemetery).toMatchObject({
      gravesLeft: 600,
      maySell: true,
      inspections: [{ year: 2024 }],
    })
  })

  test.each([
    ['graves that do not add up', '城区,甲公墓,公益性,文,1,100,40,70,1,2,2025,合格'],
    ['more sold than there are', '城区,甲公墓,公益性,文,1,100,101,,1,2,2025,合格'],
    ['prices the wrong way round', '城区,甲公墓,公益性,文,1,100,40,60,3,2,2025,合格'],
    ['a year without a result', '城区,甲公墓,公益性,文,1,100,40,60,1,2,2025,'],
    ['a year that is not over', '城区,甲公墓,公益性,文,1,100,40,60,1,2,2026,合格'],
    ['another result of the same year', '城区,凤凰山公墓,经营性,文,1,1000,400,600,1,2,2024,不合格'],
    ['another kind than on record', '城区,凤凰山公墓,公益性,文,1,1000,400,600,1,2,2024,合格'],
  ])('%s is sent back', async (_, line) => {
    expect(await importing(line.replace('城区', '晋城市城区'))).toMatchObject({ rowsAccepted: 0, rowsRejected: 1 })
  })

  test('taken back, what it made is gone', async () => {
    const batch = await importing('晋城市城区,乙墓地,农村公益性墓地,文,,50,10,40,,,,')
    expect(await cemeteryOf('乙墓地')).toMatchObject({ kind: 'RURAL_PUBLIC_GRAVEYARD', cemetery: { gravesLeft: 40 } })
    await hub.subgraph.asHub((context) => reverseRoster(context, cemeteryRoster, batch, '重复'))
    expect(await cemeteryOf('乙墓地')).toBeNull()
    expect(await hub.subgraph.asHub(({ em }) => em.count(Cemetery, { gravesTotal: 50 }))).toBe(0)
  })
})
