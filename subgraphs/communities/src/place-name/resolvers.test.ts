import { importFile, type RequestIdentity, reverseRoster, rostersOf } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { insertPlaceNames } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const ofName = `id version status name pinyin allowedActs deadlines { key startedOn dueOn metOn state }
  replacedBy { id } endedOn signs { isOutdated }`
const fieldsOf = (act: string) =>
  `__typename ${act.endsWith('Sign') ? '... on PlaceSign { id version quantity isOutdated }' : `... on PlaceName { ${ofName} }`}
   ... on Refusal { code message path }`
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
const act = async (name: string, input: object, as?: RequestIdentity): Promise<any> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const answer = await hub.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fieldsOf(name)} } }`,
    { input },
    as,
  )
  return answer[name]
}
const seat = {
  class: 'COMMITTEE_SEAT',
  division: '140502100201',
  genericPart: '庄',
  meaning: '村民以此为号',
  isRural: true,
  applicant: '村民委员会',
  on: '2026-01-05',
}
const propose = (specificPart: string, more: object = {}) => act('proposePlaceName', { ...seat, specificPart, ...more })
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const heard = { evaluatedOn: '2026-01-10', expertsHeardOn: '2026-01-12', publicHeardOn: '2026-01-20' }
const assess = (name: { id: string; version: number }, more: object = {}) =>
  act('assessPlaceName', { ...seen(name), ...heard, ...more })
const approve = (name: { id: string; version: number }, more: object = {}, as?: RequestIdentity) =>
  act(
    'approvePlaceName',
    {
      ...seen(name),
      approver: 'LOCAL_GOVERNMENT',
      approverName: '城区人民政府',
      document: '城政函〔2026〕1号',
      on: '2026-02-01',
      ...more,
    },
    as,
  )
const publish = async (name: { id: string; version: number }, on = '2026-02-10') => {
  const filed = await act('filePlaceName', { ...seen(name), filedWith: '晋城市民政局', on })
  const announced = await act('announcePlaceName', { ...seen(filed), announcedIn: '政府网站', on })
  return act('putPlaceNameInUse', { ...seen(announced), on })
}

describe('a name', () => {
  test('goes from the proposal to its use with both clocks kept', async () => {
    const proposed = await propose('凤栖')
    expect(proposed).toMatchObject({
      status: 'PROPOSED',
      name: '凤栖庄',
      pinyin: 'Fèngqīzhuāng',
      allowedActs: ['ASSESS', 'DECLINE'],
      deadlines: [],
    })
    const approved = await approve(await assess(proposed))
    expect(approved.deadlines).toEqual([
      { key: 'PLACE.file', startedOn: '2026-02-01', dueOn: '2026-02-16', metOn: null, state: 'OVERDUE' },
      { key: 'PLACE.announce', startedOn: '2026-02-01', dueOn: '2026-02-16', metOn: null, state: 'OVERDUE' },
    ])
    const used = await publish(approved, '2026-02-16')
    expect(used).toMatchObject({ status: 'IN_USE', allowedActs: ['ABOLISH'] })
    expect(used.deadlines.map(({ state }: { state: string }) => state)).toEqual(['MET', 'MET'])
    const answer = await act('announcePlaceName', { ...seen(used), announcedIn: '网站', on: '2026-02-17' })
    expect(answer).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
  })

  test.each([
    ['2025-12-25', '2026-01-09', 'MET', '2026-01-10', 'MET_LATE'],
    ['2026-02-13', '2026-02-28', 'MET', '2026-03-01', 'MET_LATE'],
    ['2024-02-14', '2024-02-29', 'MET', '2024-03-01', 'MET_LATE'],
    ['2025-12-31', '2026-01-15', 'MET', '2026-01-16', 'MET_LATE'],
  ])('approved on %s it is filed in time on %s (%s), on %s %s', async (approvedOn, inTime, met, tooLate, late) => {
    const on = '2023-01-01'
    const days = { evaluatedOn: on, expertsHeardOn: on, publicHeardOn: on }
    for (const [filedOn, state] of [
      [inTime, met],
      [tooLate, late],
    ] as const) {
      const name = await propose(`丰${'一二三四五六七八九'[count++]}`, { on })
      const approved = await approve(await assess(name, { ...days, homophoneReason: '历史沿用' }), { on: approvedOn })
      const filed = await act('filePlaceName', { ...seen(approved), filedWith: '晋城市民政局', on: filedOn })
      expect(filed.deadlines[0]).toMatchObject({ dueOn: inTime, state })
    }
  })
  let count = 0

  test('of a building is announced within 15 days after the housing department filed it', async () => {
    const building = { class: 'BUILDING', builtUpArea: '140500', genericPart: '小区', isRural: false }
    const assessed = await assess(await propose('凤凰', building))
    const housing = { approver: 'HOUSING_DEPARTMENT' }
    expect(await approve(assessed, housing)).toMatchObject({ code: 'CONSULTATION_NEEDED' })
    expect(await approve(assessed, { consultedOn: '2026-01-25' })).toMatchObject({ code: 'WRONG_APPROVER' })
    const approved = await approve(assessed, { ...housing, consultedOn: '2026-01-25' })
    expect(approved.deadlines).toHaveLength(1)
    const filed = await act('filePlaceName', { ...seen(approved), filedWith: '民政局', on: '2026-02-10' })
    expect(filed.deadlines[1]).toMatchObject({ key: 'PLACE.announce', startedOn: '2026-02-10', dueOn: '2026-02-25' })
  })

  test('that another of its scope bears is refused from the proposal on, elsewhere it is free', async () => {
    await publish(await approve(await assess(await propose('同名'))))
    expect(await propose('同名')).toMatchObject({ code: 'NAME_TAKEN', path: ['input', 'specificPart'] })
    expect(await propose('同名', { division: '140502101205' })).toMatchObject({ code: 'NAME_TAKEN' })
    expect(await propose('同名', { division: '140521100201' })).toMatchObject({ status: 'PROPOSED' })
    const street = { class: 'STREET', builtUpArea: '140502', genericPart: '路', isRural: false }
    expect(await propose('同名', { ...street, builtUpArea: null })).toMatchObject({ code: 'BUILT_UP_AREA_NEEDED' })
    expect(await propose('同名', { ...street, builtUpArea: '140521' })).toMatchObject({ code: 'BUILT_UP_AREA_NEEDED' })
    expect(await propose('同名', street)).toMatchObject({ status: 'PROPOSED', pinyin: 'Tóngmíng Lù' })
  })

  test('that is taken beyond the officer’s divisions is refused all the same', async () => {
    const division = '140502199000'
    const township = { class: 'DIVISION', division, genericPart: '镇', isRural: false }
    const asked = await approve(await assess(await propose('北留', township)), { approver: 'PROVINCIAL_GOVERNMENT' })
    expect(asked.status).toBe('APPROVED')
    const elsewhere = { ...officer, divisions: ['140900000000'] }
    const input = { ...seat, ...township, division: '140902199000', specificPart: '北留' }
    expect(await act('proposePlaceName', input, elsewhere)).toMatchObject({ code: 'NAME_TAKEN' })
  })

  test('that sounds like another is approved only with a reason', async () => {
    await approve(await assess(await propose('西辛')))
    const homophone = await propose('西新')
    expect(await assess(homophone)).toMatchObject({
      code: 'HOMOPHONE',
      message: expect.stringContaining('西辛庄'),
      path: ['input', 'homophoneReason'],
    })
    expect(await assess(homophone, { homophoneReason: '历史沿用' })).toMatchObject({ status: 'ASSESSED' })
    const { checkPlaceName } = await hub.ask(
      `query ($input: CheckPlaceNameInput!) { checkPlaceName(input: $input) { name pinyin taken homophones warnings } }`,
      { input: { class: 'COMMITTEE_SEAT', division: '140502100299', specificPart: '西新', genericPart: '庄' } },
    )
    expect(checkPlaceName).toEqual({
      name: '西新庄',
      pinyin: 'Xīxīnzhuāng',
      taken: false,
      homophones: ['西辛庄'],
      warnings: [],
    })
  })

  test('proposed twice at once is approved once', async () => {
    const one = await assess(await propose('争春'))
    const two = await assess(await propose('争春', { division: '140502100202' }))
    const both = await Promise.all([approve(one), approve(two)])
    expect(both.map(({ status, code }) => status ?? code).sort()).toEqual(['APPROVED', 'NAME_TAKEN'])
  })

  test('is replaced when the new one comes into use, and stays as a historic name', async () => {
    const former = await publish(await approve(await assess(await propose('旧'))))
    const renaming = { replacesId: former.id }
    expect(await propose('旧', renaming)).toMatchObject({ code: 'NOT_A_RENAMING' })
    expect(await propose('新', { ...renaming, division: '140502100202' })).toMatchObject({ code: 'NOT_A_RENAMING' })
    const [first, second] = await Promise.all([propose('新', renaming), propose('另', renaming)])
    const outcomes = [first, second].map(({ status, code }) => status ?? code)
    expect(outcomes.sort()).toEqual(['PROPOSED', 'RENAMING_UNDER_WAY'])
    const proposed = first.status === undefined ? second : first
    await act('installPlaceSign', {
      placeNameId: former.id,
      kind: 'NAME_SIGN',
      text: former.name,
      quantity: 1,
      on: '2026-03-01',
    })
    await publish(await approve(await assess(proposed)), '2026-04-01')
    const { placeName, placeNames } = await hub.ask(
      `query ($id: ID!) { placeName(id: $id) { ${ofName} }
        placeNames(division: "1405", filter: { hasOutdatedSigns: true }) { totalCount edges { node { id } } } }`,
      { id: former.id },
    )
    expect(placeName).toMatchObject({
      status: 'RENAMED',
      endedOn: '2026-04-01',
      replacedBy: { id: proposed.id },
      signs: [{ isOutdated: true }],
    })
    expect(placeNames).toMatchObject({ totalCount: 1, edges: [{ node: { id: former.id } }] })
  })

  test('of the protection list is not given up without measures', async () => {
    const old = await publish(await approve(await assess(await propose('古驿', { isProtected: true }))))
    expect(await propose('新驿', { replacesId: old.id })).toMatchObject({ code: 'PROTECTION_NEEDED' })
    const measures = { protectionMeasures: '立碑' }
    expect(await propose('新驿', { replacesId: old.id, ...measures })).toMatchObject({ status: 'PROPOSED' })
    const end = { ...seen(old), reason: '整村搬迁', document: '城政函〔2026〕9号', on: '2026-05-01' }
    expect(await act('abolishPlaceName', end)).toMatchObject({ code: 'PROTECTION_NEEDED' })
    expect(await act('abolishPlaceName', { ...end, ...measures })).toMatchObject({ status: 'ABOLISHED' })
  })

  test('that is declined is free again, and its act is over', async () => {
    const declined = await act('declinePlaceName', {
      ...seen(await propose('废案')),
      reason: '含义不明',
      on: '2026-01-06',
    })
    expect(declined).toMatchObject({ status: 'NOT_APPROVED', allowedActs: [] })
    expect(await assess(declined)).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    expect(await propose('废案')).toMatchObject({ status: 'PROPOSED' })
  })

  test('gets an audited reading, one syllable a character', async () => {
    const name = await propose('会')
    expect(name.pinyin).toBe('Huìzhuāng')
    const spelling = { ...seen(name), document: '地名读音审定〔2026〕3号' }
    expect(await act('spellPlaceName', { ...spelling, syllables: ['kuài'] })).toMatchObject({ code: 'NOT_A_SPELLING' })
    expect(await act('spellPlaceName', { ...spelling, syllables: ['kuài', 'zhung'] })).toMatchObject({
      code: 'NOT_A_SPELLING',
    })
    expect(await act('spellPlaceName', { ...spelling, syllables: ['kuài', 'zhuāng'] })).toMatchObject({
      pinyin: 'Kuàizhuāng',
    })
  })

  test('has its steps in the order of time, by the right hands, on the newest version', async () => {
    expect(await propose('未来', { on: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
    const name = await propose('次序')
    expect(await assess(name, { expertsHeardOn: '2026-01-04' })).toMatchObject({
      code: 'BEFORE_LAST_STEP',
      path: ['input', 'expertsHeardOn'],
    })
    const assessed = await assess(name)
    expect(await approve(assessed, { on: '2026-01-19' })).toMatchObject({ code: 'BEFORE_LAST_STEP' })
    expect(await approve(name)).toMatchObject({ code: 'STALE_VERSION' })
    expect(await approve(assessed, {}, { ...officer, roles: ['HANDLER'] })).toMatchObject({ code: 'ROLE_REQUIRED' })
    expect(await approve(assessed, {}, { ...officer, divisions: ['140900000000'] })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await act('proposePlaceName', { ...seat, specificPart: '外', division: '150102' })).toMatchObject({
      code: 'OUT_OF_SCOPE',
    })
    await expect(propose('A座')).rejects.toThrow('BAD_USER_INPUT')
    await expect(propose('远', { position: { longitude: '35.49', latitude: '112.85' } })).rejects.toThrow(
      'BAD_USER_INPUT',
    )
  })
})

describe('signs', () => {
  test('bear the standard name and nothing else', async () => {
    const name = await propose('标志')
    const sign = { placeNameId: name.id, kind: 'NAME_SIGN', text: '标志庄', quantity: 2, on: '2026-03-01' }
    expect(await act('installPlaceSign', sign)).toMatchObject({ code: 'NOT_STANDARD_NAME' })
    await approve(await assess(name))
    expect(await act('installPlaceSign', { ...sign, text: '标致庄' })).toMatchObject({ code: 'NOT_STANDARD_NAME' })
    expect(await act('installPlaceSign', { ...sign, on: '2026-01-31' })).toMatchObject({ code: 'BEFORE_LAST_STEP' })
    const plates = { ...sign, kind: 'DOOR_PLATE', text: '标志庄1号', quantity: 120 }
    expect(await act('installPlaceSign', plates)).toMatchObject({ quantity: 120, isOutdated: false })
    const put = await act('installPlaceSign', sign)
    const removal = { ...seen(put), reason: '破损', on: '2026-04-01' }
    const removed = await act('removePlaceSign', removal)
    expect(removed.version).toBe(2)
    expect(await act('removePlaceSign', { ...removal, version: 2 })).toMatchObject({ code: 'ALREADY_REMOVED' })
  })
})

describe('many names', () => {
  const all = (on: string) => `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${on} } }`

  test('of 100 divisions cost as many statements as of one', async () => {
    await hub.subgraph.asHub((context) =>
      insertPlaceNames(
        context,
        Array.from({ length: 300 }, (_, at) => ({
          class: 'NATURAL' as const,
          division: `14052110${at % 10}${String(200 + (at % 100)).padStart(3, '0')}`,
          name: `${'甲乙丙丁戊己庚辛壬癸'[at % 10]}${'东西南北中上下前后左'[Math.floor(at / 10) % 10]}${'山河岭'[Math.floor(at / 100)]}`,
          approver: 'LOCAL_GOVERNMENT' as const,
          approvedOn: '2026-01-01',
          signs: [{ kind: 'NAME_SIGN' as const, quantity: 1, installedOn: '2026-01-02' }],
        })),
      ),
    )
    const query = all(
      'Division { placeNames { name deadlines { state } signs { isOutdated placeName { name } } replaces { id } replacedBy { id } } }',
    )
    const r = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        __typename: 'Division',
        code: `14052110${at % 10}${String(200 + at).padStart(3, '0')}`,
      }))
    const one = await hub.countStatements(() => hub.ask(query, { r: r(1) }))
    let answered: { placeNames: unknown[] }[] = []
    expect(
      await hub.countStatements(async () => {
        answered = (await hub.ask(query, { r: r(100) }))._entities
      }),
    ).toBe(one)
    expect(answered.flatMap(({ placeNames }) => placeNames)).toHaveLength(300)
  })

  test('come in pages that overlap nowhere, by closed filters and within the caller’s divisions', async () => {
    const query = `query ($after: String, $filter: PlaceNameFilter) { placeNames(division: "140521", filter: $filter, first: 70, after: $after) {
      totalCount edges { node { id name } } pageInfo { hasNextPage endCursor } } }`
    const county = { ...officer, divisions: ['140521000000'] }
    const names: string[] = []
    let after: string | null = null
    for (;;) {
      const { placeNames } = await hub.ask(query, { after, filter: { class: 'NATURAL' } }, county)
      expect(placeNames.totalCount).toBe(300)
      names.push(...placeNames.edges.map(({ node }: { node: { id: string } }) => node.id))
      after = placeNames.pageInfo.endCursor
      if (!placeNames.pageInfo.hasNextPage) break
    }
    expect(new Set(names).size).toBe(300)
    const { placeNames } = await hub.ask(query, { filter: { name: '甲', approvedFrom: '2026-01-01' } }, county)
    expect(placeNames.totalCount).toBe(30)
    expect((await hub.execute(query, { filter: { name: null } }, county)).errors[0].extensions.code).toBe(
      'EMPTY_FILTER',
    )
    const foreign = { ...officer, divisions: ['140522000000'] }
    expect((await hub.execute(query, {}, foreign)).errors[0].extensions.code).toBe('OUT_OF_SCOPE')
  })

  test('come to each partner in an order of its own, whatever staff look through them by', async () => {
    const query = `query ($after: String) { placeNames(division: "140521", filter: { class: NATURAL }, first: 150, after: $after) {
      edges { node { id } } pageInfo { endCursor } } }`
    const all = async (as: RequestIdentity) => {
      const first = (await hub.ask(query, {}, as)).placeNames
      const second = (await hub.ask(query, { after: first.pageInfo.endCursor }, as)).placeNames
      return [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id)
    }
    const partner = (letter: string): RequestIdentity => ({
      ...officer,
      kind: 'PARTNER',
      roles: ['PARTNER'],
      divisions: ['140521000000'],
      orderKey: letter.repeat(64),
    })
    const [byName, ours, theirs] = [await all(officer), await all(partner('a')), await all(partner('b'))]
    for (const ids of [ours, theirs]) expect(ids.toSorted()).toEqual(byName.toSorted())
    expect(ours).not.toEqual(byName)
    expect(theirs).not.toEqual(ours)
    expect(await all(partner('a'))).toEqual(ours)
  })

  test('a batch in which a name stands twice in its scope fails whole', async () => {
    const name = { class: 'COMMITTEE_SEAT' as const, name: '重名村' }
    const batch = [
      { ...name, division: '140522100201' },
      { ...name, division: '140522101201' },
    ]
    await expect(hub.subgraph.asHub((context) => insertPlaceNames(context, batch))).rejects.toMatchObject({
      constraint: 'one_name_in_its_scope',
    })
  })
})

describe('the roster 地名', () => {
  const file = (rows: string[][]) =>
    Buffer.from(
      [
        ['标准名称', '汉语拼音', '类别', '所在行政区', '经纬度', '命名时间', '批准机关', '批文', '含义', '曾用名'],
        ...rows,
      ]
        .map((row) => row.map((cell) => `"${cell}"`).join(','))
        .join('\r\n'),
    )
  // biome-ignore format: one row a line
  const rows = [
    ['洪洞县', 'Hóngtóng Xiàn', '行政区划', '141024', '111.67,36.25', '隋义宁二年（618年）', '', '', '取洪崖古洞之名', '杨县'],
    ['大槐树村', 'Dàhuáishùcūn', '居民点', '141024100201', '36.25 111.67', '2026-03-02', '洪洞县人民政府', '洪政函〔2026〕2号', '', '贾村、大槐村'],
    ['大怀树村', 'Dahuaishucun', '居民点', '141024100202', '', '', '', '', '', ''],
    ['大槐树村', '', '居民点', '141024101203', '', '', '', '', '', ''],
    ['飞虹路', 'Feihong Lu', '街路巷', '141024', '不详', '', '', '', '', ''],
    ['飞虹路', '', '街路巷', '141024100000', '', '', '', '', '', ''],
    ['Ａ座', '', '楼宇', '141024', '', '', '', '', '', ''],
    ['无处村', '', '居民点', '洪桐县', '', '', '', '', '', ''],
  ]

  test('takes in what is sound and rejects names of one scope, also within the file', async () => {
    const batch = await importFile(hub.subgraph, 'place-name', file(rows), {
      fileName: '地名.csv',
      division: '141024000000',
    })
    expect(batch).toMatchObject({ state: 'APPLIED', rowsRead: 9, rowsAccepted: 4, rowsRejected: 4 })
    expect(batch.faultCounts).toMatchObject({ NAME_TAKEN: 2, HOMOPHONE: 1, NO_READING: 1, POSITION_UNREADABLE: 1 })
    const { placeNames } = await hub.ask(
      `{ placeNames(division: "141024") { edges { node { name pinyin class status longitude latitude formerNames approvedOn approvedPrecision isRural builtUpArea { code } deadlines { key } } } } }`,
    )
    expect(placeNames.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { name: '大怀树村', pinyin: 'Dàhuáishùcūn', longitude: null },
      {
        name: '大槐树村',
        longitude: '111.67',
        latitude: '36.25',
        formerNames: ['贾村', '大槐村'],
        approvedOn: '2026-03-02',
        approvedPrecision: 'DAY',
        isRural: true,
        deadlines: [],
      },
      { name: '洪洞县', pinyin: 'Hóngtóng Xiàn', approvedOn: '0618-01-01', approvedPrecision: 'YEAR' },
      { name: '飞虹路', status: 'IN_USE', builtUpArea: { code: '141024000000' }, longitude: null },
    ])
  })

  test('the same file again changes nothing; names known by then serve as divisions; a batch is taken back whole', async () => {
    const again = await importFile(hub.subgraph, 'place-name', file(rows), {
      fileName: '地名.csv',
      division: '141024000000',
    })
    expect(again.state).toBe('APPLIED')
    const more = file([['苏堡', '', '自然地理实体', '洪洞县', '', '', '', '', '', '']])
    const batch = await importFile(hub.subgraph, 'place-name', more, {
      fileName: '地名2.csv',
      division: '141024000000',
    })
    expect(batch).toMatchObject({ rowsAccepted: 1 })
    const { placeNames } = await hub.ask(
      `{ placeNames(division: "141024", filter: { class: NATURAL }) { edges { node { division { code } } } } }`,
    )
    expect(placeNames.edges).toEqual([{ node: { division: { code: '141024000000' } } }])
    const [roster] = rostersOf(hub.subgraph).filter(({ kind }) => kind === 'place-name')
    await hub.subgraph.asHub((context) => reverseRoster(context, roster!, batch, '导入有误'))
    const left = await hub.ask(`{ placeNames(division: "141024", filter: { class: NATURAL }) { totalCount } }`)
    expect(left.placeNames.totalCount).toBe(0)
  })
})

test('an abolished name keeps its old rows in the history', async () => {
  const name = await publish(await approve(await assess(await propose('史册'))))
  const history = await hub.subgraph.asHub((context) =>
    context.em.execute(`select row ->> 'status' as status from communities.history where row_id = ? order by seq`, [
      name.id,
    ]),
  )
  expect((history as { status: string }[]).map(({ status }) => status)).toEqual([
    'PROPOSED',
    'ASSESSED',
    'APPROVED',
    'FILED',
    'ANNOUNCED',
  ])
})
