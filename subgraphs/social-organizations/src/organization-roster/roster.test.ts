import { importFile, openClaim, sampleKeys } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { act, COUNTY, found, sampleCreditCode, samplePerson } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let sequence = 700
let file = 0
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-06-15')
  sequence += 1
})

const header = [
  '名称', '统一社会信用代码', '类型', '登记管理机关', '业务主管单位', '法定代表人', '法定代表人身份证号', '住所',
  '注册资金(万元)', '成立日期', '证书有效期', '业务范围', '行业分类', '登记状态', '年检年度/结论', '评估等级', '慈善组织',
  '公募资格', '党组织',
] // biome-ignore format: one line
const row = (code: string, more: Record<string, string> = {}) => {
  const values: Record<string, string> = {
    名称: `晋城市名册${sequence}服务中心`,
    统一社会信用代码: code,
    类型: '民非',
    登记管理机关: '晋城市城区民政局',
    业务主管单位: '城区教育局',
    法定代表人: '样本某',
    法定代表人身份证号: samplePerson(sequence).document.number,
    住所: '样本路1号',
    '注册资金(万元)': '3',
    成立日期: '2015.3.1',
    证书有效期: '2023-01-01至2027-12-31',
    业务范围: '助老',
    行业分类: '社会服务',
    登记状态: '正常',
    '年检年度/结论': '2024/合格；2023/未参检',
    评估等级: '3A',
    慈善组织: '否',
    公募资格: '否',
    党组织: '党支部',
    ...more,
  }
  return header.map((title) => values[title]!)
}
const csv = (rows: readonly (readonly string[])[]) =>
  Buffer.from([header, ...rows].map((cells) => cells.join(',')).join('\r\n'))
const bring = (rows: readonly (readonly string[])[], more: object = {}) => {
  file += 1
  return importFile(hub.subgraph, 'social-organization', csv(rows), {
    fileName: `${file}.csv`,
    division: COUNTY,
    ...more,
  })
}
const everywhere = { ...officer, divisions: ['*'] }
const reverse = async (id: string) => {
  const batch = await hub.ask(
    'query ($id: ID!) { socialOrganizationsImportBatch(id: $id) { version } }',
    { id },
    everywhere,
  )
  const query = `mutation ($input: ReverseSocialOrganizationsRosterInput!) { reverseSocialOrganizationsRoster(input: $input) {
    ... on SocialOrganizationsImportBatch { state } ... on Refusal { code } } }`
  const input = { batchId: id, version: batch.socialOrganizationsImportBatch.version, reason: '导错文件' }
  return (await hub.ask(query, { input }, everywhere)).reverseSocialOrganizationsRoster
}
const rejections = async (batchId: string) => {
  const rows = (await hub.subgraph.asHub(({ em }) =>
    em.execute(`select number, state, faults from social_organizations.import_row where batch_id = ? order by number`, [
      batchId,
    ]),
  )) as { number: number; state: string; faults: { code: string; severity: string }[] }[]
  // The first row is the header.
  return rows
    .slice(1)
    .map(({ state, faults }) => [
      state,
      ...faults.filter(({ severity }) => severity !== 'REPAIRED').map(({ code }) => code),
    ])
}
const read = async (creditCode: string) =>
  (
    await hub.ask(
      `query ($c: CreditCode!) { socialOrganizationByCreditCode(creditCode: $c) { id version name status kind isCharity mayRaisePublicly registeredFund foundedOn
        certificateUntil grade partyOrganization industryClass address leaders { post person { id } } charityStatus { state since }
        annualInspections { year result filing } steps { act } division { code } } }`,
      { c: creditCode },
    )
  ).socialOrganizationByCreditCode
const dump = (table: string) =>
  hub.subgraph.asHub(async ({ em }) => {
    const rows = (await em.execute(`select * from social_organizations.${table} order by id`)) as Record<
      string,
      unknown
    >[]
    return rows.map(({ version, updated_at, ...kept }) => kept)
  })
const TABLES = [
  'social_organization',
  'organization_step',
  'organization_leader',
  'annual_inspection',
  'charity_status',
  'fundraising_certificate',
]

test('a roster brings organizations with their leaders, years and charity status, and is taken back whole', async () => {
  const before = await Promise.all(TABLES.map(dump))
  const [one, other] = [sampleCreditCode('PNE', sequence), sampleCreditCode('ASSOCIATION', sequence)]
  const batch = await bring([
    row(one),
    row(other, {
      名称: `晋城市名册${sequence}协会`,
      类型: '社团',
      慈善组织: '是',
      公募资格: '是',
      '年检年度/结论': '2024/已年报',
      登记状态: '存续',
    }),
  ])
  expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: 2, rowsRejected: 0 })
  const organization = await read(one)
  expect(organization).toMatchObject({
    name: `晋城市名册${sequence}服务中心`,
    status: 'REGISTERED',
    kind: 'PNE',
    registeredFund: '30000.00',
    foundedOn: '2015-03-01',
    certificateUntil: '2027-12-31',
    grade: 3,
    partyOrganization: 'BRANCH',
    industryClass: 'SOCIAL_SERVICE',
    division: { code: COUNTY },
    annualInspections: [
      { year: 2023, result: 'NOT_ATTENDED', filing: 'INSPECTION' },
      { year: 2024, result: 'QUALIFIED', filing: 'INSPECTION' },
    ],
    steps: [{ act: 'REGISTER' }],
  })
  expect(await read(other)).toMatchObject({
    isCharity: true,
    mayRaisePublicly: true,
    charityStatus: { state: 'RECOGNISED', since: '2026-06-15' },
    annualInspections: [{ year: 2024, result: null, filing: 'ANNUAL_REPORT' }],
  })
  const claims = await hub.subgraph.pendingClaims()
  const claim = claims.find(({ personId }) => personId === organization.leaders[0].person.id)!
  expect(openClaim(sampleKeys, claim)).toMatchObject({ name: '样本某', document: samplePerson(sequence).document })
  expect(await reverse(batch.id)).toEqual({ state: 'REVERSED' })
  expect(await read(one)).toBeNull()
  expect(await Promise.all(TABLES.map(dump))).toEqual(before)
})

test('a roster brought again changes nothing; one with news changes what it states, and no state', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const code = sampleCreditCode('PNE', sequence)
  const name = `晋城市样本${sequence}服务中心`
  const founded = { 名称: name, 成立日期: '2026-06-15', '年检年度/结论': '', 登记状态: '注销', 慈善组织: '是' }
  const batch = await bring([row(code, founded)])
  expect(await rejections(batch.id)).toEqual([['ACCEPTED', 'STATUS_DIFFERS', 'CHARITY_DIFFERS']])
  const after = await read(code)
  expect(after).toMatchObject({ id, status: 'REGISTERED', isCharity: false, address: '样本路1号', grade: 3 })
  expect(after.leaders).toHaveLength(1)
  const before = await Promise.all(TABLES.map(dump))
  const again = await bring([row(code, founded), row(code, founded)])
  expect(again).toMatchObject({ state: 'APPLIED', rowsDuplicate: 1 })
  expect(await Promise.all(TABLES.map(dump))).toEqual(before)
  expect(await reverse(batch.id)).toEqual({ state: 'REVERSED' })
  expect(await read(code)).toMatchObject({ address: '晋城市城区样本路1号', grade: null })
})

test('what cannot be true is rejected with its reason, and the rest goes in', async () => {
  const code = (kind: 'PNE' | 'ASSOCIATION' | 'FOUNDATION', more: number) =>
    sampleCreditCode(kind, sequence * 100 + more)
  const named = (more: number) => ({ 名称: `晋城市错误${sequence}-${more}中心` })
  const leader = { 法定代表人身份证号: samplePerson(sequence + 500).document.number, 类型: '社会团体' }
  const batch = await bring([
    row(code('PNE', 1), { ...named(1), 类型: '基金会' }),
    row('91140500MA0GKAHL5T', named(2)),
    row(sampleCreditCode('PNE', sequence * 100 + 3, '140521000000'), named(3)),
    row(code('PNE', 4), { ...named(4), 证书有效期: '长期' }),
    row(code('PNE', 5), { ...named(5), '年检年度/结论': '优秀' }),
    row(code('PNE', 6), { ...named(6), '年检年度/结论': '2014/合格' }),
    row(code('PNE', 7), { ...named(7), 公募资格: '是' }),
    row(code('PNE', 8), named(8)),
    row(code('PNE', 9), named(8)),
    row(code('ASSOCIATION', 10), { ...named(10), ...leader }),
    row(code('ASSOCIATION', 11), { ...named(11), ...leader }),
    row(`${code('PNE', 12).slice(0, 17)}0`, named(12)),
    row(code('PNE', 13), named(13)),
  ])
  const found = await rejections(batch.id)
  expect(found.slice(0, 11)).toEqual([
    ['REJECTED', 'KIND_DIFFERS'],
    ['REJECTED', 'CHECK_DIGIT', 'NOT_OF_CIVIL_AFFAIRS', 'OUT_OF_DIVISION'],
    ['REJECTED', 'OUT_OF_DIVISION'],
    ['REJECTED', 'TERM_UNREADABLE'],
    ['REJECTED', 'INSPECTIONS_UNREADABLE'],
    ['REJECTED', 'INSPECTED_BEFORE_FOUNDED'],
    ['REJECTED', 'FUNDRAISER_NOT_CHARITY'],
    ['REJECTED', 'NAME_TAKEN'],
    ['REJECTED', 'NAME_TAKEN'],
    ['REJECTED', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
    ['REJECTED', 'LEGAL_REPRESENTATIVE_ELSEWHERE'],
  ])
  // A code of the pilot years goes in with a flag.
  expect(found[11]).toEqual(['ACCEPTED', 'CHECK_DIGIT'])
  expect(found[12]).toEqual(['ACCEPTED'])
  expect(batch).toMatchObject({ rowsAccepted: 2, rowsRejected: 11 })
})

test('an import is not taken back once somebody works with what it brought', async () => {
  const code = sampleCreditCode('PNE', sequence)
  const batch = await bring([row(code, { 法定代表人: '', 法定代表人身份证号: '', '年检年度/结论': '' })])
  const { id } = await read(code)
  const listing = await act(hub, 'enterCreditList', ['EnterCreditListInput', 'CreditListing'], 'id', {
    organizationId: id,
    list: 'ABNORMAL',
    ground: 'NOT_RECTIFIED',
    formedOn: '2026-06-15',
  })
  expect(listing.id).toBeDefined()
  expect(await reverse(batch.id)).toEqual({ code: 'IN_USE' })
  expect((await read(code)).id).toBe(id)
})

test('a file of one county brings nothing of another, and one of the province brings all', async () => {
  const code = sampleCreditCode('PNE', sequence, '140522000000')
  const batch = await bring([row(code)], { division: '140000000000' })
  expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: 1 })
  expect((await read(code)).division).toEqual({ code: '140522000000' })
})
