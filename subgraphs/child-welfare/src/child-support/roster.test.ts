import { identifyByDocument, importFile } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { COUNTY, OTHER_TOWNSHIP, personDied, sampleAccount, sampleDocument, TOWNSHIP, tell } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const header = [
  '区划代码',
  '儿童姓名',
  '性别',
  '身份证号',
  '类别',
  '养育方式',
  '父亲姓名',
  '父亲状况',
  '母亲姓名',
  '母亲状况',
  '状况证明',
  '监护人',
  '关系',
  '就读学校',
  '月标准',
  '认定时间',
  '停发时间',
  '账号',
]
type Row = Partial<Record<(typeof header)[number], string>>
const rowOf = (over: Row = {}): Row => ({
  区划代码: TOWNSHIP,
  儿童姓名: '样小明',
  身份证号: sampleDocument('2015-03-02').number,
  类别: '事实无人抚养',
  养育方式: '散居',
  父亲姓名: '样大明',
  父亲状况: '病故',
  母亲姓名: '李样样',
  母亲状况: '服刑',
  状况证明: '判决书1号',
  监护人: '样老明',
  关系: '祖父',
  就读学校: '某小学',
  月标准: '1145',
  认定时间: '2024-05-20',
  账号: sampleAccount(),
  ...over,
})
let file = 0
const bring = (rows: Row[], more: object = {}) => {
  const lines = [header, ...rows.map((row) => header.map((title) => row[title] ?? ''))]
  const bytes = Buffer.from(lines.map((line) => line.join(',')).join('\r\n'))
  return importFile(hub.subgraph, 'child-support', bytes, {
    fileName: `${++file}.csv`,
    division: '140000000000',
    ...more,
  })
}
const idOf = (number: string) =>
  hub.subgraph.asHub(async (context) => identifyByDocument(context, { type: 'RESIDENT_ID', number }).personId!)
const supportOf = async (number: string) => {
  const { _entities } = await hub.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { childSupport {
      id version kind status monthlyAmount since until endReason school account guardianRelation guardian { id } tasks { reason }
      parents { role person { id } circumstances { kind evidence document shortfall } } } } } }`,
    { of: [{ __typename: 'Person', id: await idOf(number) }] },
  )
  return _entities[0].childSupport
}
const everywhere = { ...officer, divisions: ['*'] }
const batchOf = async (id: string) =>
  (
    await hub.ask(
      `query ($id: ID!) { childWelfareImportBatch(id: $id) { version state rowsAccepted rowsRejected } }`,
      { id },
      everywhere,
    )
  ).childWelfareImportBatch
const reverse = async (id: string) => {
  const { version } = await batchOf(id)
  const query = `mutation ($input: ReverseChildWelfareRosterInput!) { reverseChildWelfareRoster(input: $input) {
    ... on ChildWelfareImportBatch { state } ... on Refusal { code } } }`
  const input = { batchId: id, version, reason: '导错文件' }
  return (await hub.ask(query, { input }, everywhere)).reverseChildWelfareRoster
}
const dump = async (table: string) =>
  hub.subgraph.asHub(({ em }) => em.execute(`select id, division from child_welfare.${table} order by id`))
const TABLES = ['child_support', 'child_support_amount', 'child_parent', 'parent_circumstance', 'child_task']
const dumpAll = async () => {
  const all: unknown[] = []
  for (const table of TABLES) all.push(await dump(table))
  return all
}

describe('孤儿和事实无人抚养儿童名册', () => {
  test('brings children with their parents, guardians and accounts, and is taken back whole', async () => {
    const before = await dumpAll()
    const rows = [
      rowOf(),
      rowOf({ 类别: '孤儿', 母亲状况: '去世' }),
      rowOf({ 类别: '孤儿', 养育方式: '机构', 母亲状况: '查找不到', 母亲姓名: '', 月标准: '1720' }),
    ]
    const batch = await bring(rows)
    expect(await batchOf(batch.id)).toMatchObject({ state: 'APPLIED', rowsAccepted: 3, rowsRejected: 0 })
    expect(await supportOf(rows[0]!.身份证号!)).toMatchObject({
      kind: 'DE_FACTO',
      status: 'ACTIVE',
      monthlyAmount: '1145.00',
      since: '2024-06-01',
      until: '2033-04-01',
      school: '某小学',
      guardianRelation: expect.stringMatching(/^6\d$/),
      account: rows[0]!.账号,
      tasks: [],
      parents: [
        {
          role: 'FATHER',
          person: { id: expect.any(String) },
          circumstances: [{ kind: 'DEAD', evidence: 'ROSTER', shortfall: null }],
        },
        { role: 'MOTHER', circumstances: [{ kind: 'IMPRISONED', document: '判决书1号', shortfall: null }] },
      ],
    })
    expect((await supportOf(rows[1]!.身份证号!)).kind).toBe('ORPHAN_SCATTERED')
    const [, , home] = await Promise.all(rows.map(({ 身份证号 }) => supportOf(身份证号!)))
    expect(home).toMatchObject({ kind: 'ORPHAN_INSTITUTION', monthlyAmount: '1720.00' })
    expect(home.parents[1].person).toBeNull()
    expect(await reverse(batch.id)).toEqual({ state: 'REVERSED' })
    expect(await dumpAll()).toEqual(before)
  })

  test('takes account and school of a child who has support already, and changes nothing else', async () => {
    const row = rowOf()
    await bring([row])
    const before = await supportOf(row.身份证号!)
    const account = sampleAccount()
    const batch = await bring([{ ...row, 账号: account, 就读学校: '某中学', 月标准: '1145', 认定时间: '2025-01-01' }])
    expect(await supportOf(row.身份证号!)).toEqual({
      ...before,
      version: before.version + 1,
      account,
      school: '某中学',
    })
    expect(await reverse(batch.id)).toEqual({ state: 'REVERSED' })
    expect(await supportOf(row.身份证号!)).toMatchObject({ account: row.账号, school: '某小学' })
  })

  test('is not taken back once a support was edited', async () => {
    const row = rowOf()
    const batch = await bring([row])
    const { id, version } = await supportOf(row.身份证号!)
    await hub.ask(
      `mutation ($input: ChangeChildSupportPayeeInput!) { changeChildSupportPayee(input: $input) { __typename } }`,
      { input: { supportId: id, version, account: sampleAccount(), document: '1号' } },
    )
    expect(await reverse(batch.id)).toEqual({ code: 'EDITED_SINCE' })
  })

  test('keeps what has ended, and who studies after eighteen', async () => {
    const ended = rowOf({ 停发时间: '2025-09' })
    const student = rowOf({ 身份证号: sampleDocument('2007-01-05').number, 停发时间: '2028-07' })
    const grown = rowOf({ 身份证号: sampleDocument('2007-01-05').number })
    await bring([ended, student, grown])
    expect(await supportOf(ended.身份证号!)).toMatchObject({ status: 'ENDED', until: '2025-09-01', endReason: 'OTHER' })
    expect(await supportOf(student.身份证号!)).toMatchObject({ status: 'CONTINUING', until: '2028-07-01' })
    expect(await supportOf(grown.身份证号!)).toMatchObject({ status: 'LAPSED', until: '2025-02-01', endReason: null })
  })

  test('rejects what contradicts itself or what is known, each row with its cause', async () => {
    const dead = rowOf()
    await tell(hub, personDied([await idOf(dead.身份证号!)], '2026-01-01'))
    const elsewhere = rowOf()
    await bring([elsewhere])
    const batch = await bring(
      [
        rowOf({ 类别: '孤儿' }),
        rowOf({ 母亲状况: '健在' }),
        rowOf({ 身份证号: sampleDocument('2006-05-01').number, 认定时间: '2024-05-20' }),
        { ...elsewhere, 区划代码: OTHER_TOWNSHIP },
        rowOf({ 停发时间: '2024-05' }),
        dead,
        rowOf({ 月标准: '900' }),
        rowOf({ 类别: '孤儿', 父亲状况: '', 母亲状况: '' }),
      ],
      { dryRun: true },
    )
    const { childWelfareImportBatch } = await hub.ask(
      `query ($id: ID!) { childWelfareImportBatch(id: $id) { rows(first: 50) { edges { node { number state faults { code severity } } } } } }`,
      { id: batch.id },
      everywhere,
    )
    type Found = { node: { number: number; faults: { code: string; severity: string }[] } }
    const found = childWelfareImportBatch.rows.edges.flatMap(({ node }: Found) =>
      node.faults.map(({ code, severity }) => `${node.number} ${code} ${severity}`),
    )
    expect(found).toEqual(
      expect.arrayContaining([
        '2 STATES_CONTRADICT REJECTED',
        '3 STATES_CONTRADICT REJECTED',
        '4 NOT_A_MINOR REJECTED',
        '5 ALREADY_SUPPORTED REJECTED',
        '6 OUT_OF_ORDER REJECTED',
        '7 DECEASED REJECTED',
        expect.stringMatching(/^8 STANDARD_DIFFERS/),
      ]),
    )
    expect(await batchOf(batch.id)).toMatchObject({ state: 'CHECKED', rowsAccepted: 2, rowsRejected: 6 })
  })

  test('costs the same statements for ten children and for a hundred', async () => {
    const many = (count: number) =>
      hub.countStatements(() =>
        bring(
          Array.from({ length: count }, (_, at) =>
            rowOf({ 身份证号: sampleDocument('2016-03-02', at + count).number }),
          ),
        ),
      )
    const ten = await many(10)
    expect(await many(100)).toBe(ten)
  })

  test(`keeps no name of the roster in a table of the domain`, async () => {
    await bring([rowOf({ 儿童姓名: '绝密童', 父亲姓名: '绝密父', 监护人: '绝密祖' })])
    const text = await hub.subgraph.asHub(async ({ em }) => {
      const rows = await Promise.all(
        [...TABLES, 'outbox', 'history'].map((table) =>
          em.execute(`select json_agg(t)::text as rows from child_welfare.${table} t`),
        ),
      )
      return JSON.stringify(rows)
    })
    expect(text).not.toContain('绝密')
    expect(text).toContain(COUNTY.slice(0, 6))
  })
})
