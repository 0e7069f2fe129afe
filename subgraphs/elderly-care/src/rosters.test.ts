import { randomUUID } from 'node:crypto'
import { identifyByDocument, importFile } from '@civil-affairs/kit'
import { officer, type TestHub } from '@civil-affairs/kit/testing'
import {
  creditCodeCheckCharacter,
  organizationCodeCheckCharacter,
  residentIdCheckCharacter,
} from '@civil-affairs/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHubWithStandard } from './old-age-allowance/scene.ts'
import { act, COUNTY, openBeds, registerInstitution } from './scene.ts'
import { subgraph } from './subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openHubWithStandard()
})
afterAll(() => hub.close())

const csv = (rows: readonly (readonly string[])[]) => Buffer.from(rows.map((row) => row.join(',')).join('\r\n'))
let file = 0
const bring = (kind: string, rows: readonly (readonly string[])[], more: object = {}) =>
  importFile(hub.subgraph, kind, csv(rows), { fileName: `${++file}.csv`, division: COUNTY, ...more })
const reverse = async ({ id }: { id: string }) => {
  const { elderlyCareImportBatch } = await hub.ask(
    'query ($id: ID!) { elderlyCareImportBatch(id: $id) { version } }',
    { id },
    everywhere,
  )
  const query = `mutation ($input: ReverseElderlyCareRosterInput!) { reverseElderlyCareRoster(input: $input) {
    ... on ElderlyCareImportBatch { state } ... on Refusal { code } } }`
  const input = { batchId: id, version: elderlyCareImportBatch.version, reason: '导错文件' }
  return (await hub.ask(query, { input }, everywhere)).reverseElderlyCareRoster
}
const everywhere = { ...officer, divisions: ['*'] }
let nth = 0
/** A number of somebody born in the year, valid and not issued. */
function numberOf(year: number): string {
  const first17 = `140502${year}0315${String(++nth).padStart(3, '0')}`
  return first17 + residentIdCheckCharacter(first17)
}
const personOf = (number: string) =>
  hub.subgraph.asHub(async (context) => identifyByDocument(context, { type: 'RESIDENT_ID', number }).personId!)
const ofPerson = async (number: string, fields: string) =>
  (
    await hub.ask(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { ${fields} } } }`, {
      of: [{ __typename: 'Person', id: await personOf(number) }],
    })
  )._entities[0]
const dump = (table: string) =>
  hub.subgraph.asHub(async ({ em }) => {
    const rows = (await em.execute(`select * from elderly_care.${table} order by id`)) as Record<string, unknown>[]
    return rows.map(({ version, created_at, updated_at, ...row }) => row)
  })

describe('养老机构名册', () => {
  const header = [
    '机构名称',
    '统一社会信用代码',
    '备案编号',
    '备案日期',
    '负责人',
    '联系电话',
    '地址',
    '机构性质',
    '运营方式',
    '登记类型',
    '总床位',
    '护理型床位',
    '入住人数',
    '医疗资质',
    '消防验收',
  ]
  const codeOf = (serial: number) => {
    const organization = `MJ9${String(serial).padStart(5, '0')}`
    const first17 = `52140502${organization}${organizationCodeCheckCharacter(organization)}`
    return first17 + creditCodeCheckCharacter(first17)
  }
  const row = (name: string, code: string, more: Record<string, string> = {}) => {
    const values: Record<string, string> = {
      机构名称: name,
      统一社会信用代码: code,
      备案编号: `备${code.slice(-5)}`,
      备案日期: '2025-03-01',
      负责人: '牛建国',
      联系电话: '13800000001',
      地址: '凤台街1号',
      机构性质: '敬老院',
      运营方式: '公办公营',
      登记类型: '民非',
      总床位: '60',
      护理型床位: '30',
      入住人数: '41',
      医疗资质: '签约',
      消防验收: '晋消验1号',
      ...more,
    }
    return header.map((title) => values[title]!)
  }

  test('brings institutions by credit code, knows them again, and is taken back whole', async () => {
    const before = await dump('care_institution')
    const code = codeOf(1)
    const batch = await bring('care-institution', [
      header,
      row('高都敬老院', code),
      row('巴公敬老院', codeOf(2), { 入住人数: '61' }),
    ])
    expect(batch).toMatchObject({
      state: 'APPLIED',
      rowsAccepted: 1,
      rowsRejected: 1,
      faultCounts: { MORE_RESIDENTS_THAN_BEDS: 1 },
    })
    const read = async () =>
      (
        await hub.ask(
          'query ($code: CreditCode!) { careInstitutionByCreditCode(creditCode: $code) { id name kind operationMode registrationKind filingStatus filedOn designedBeds medicalService organization { creditCode } } }',
          { code },
        )
      ).careInstitutionByCreditCode
    const first = await read()
    expect(first).toMatchObject({
      name: '高都敬老院',
      kind: 'DESTITUTE_HOME',
      operationMode: 'PUBLIC_PUBLIC',
      registrationKind: 'PNE',
      filingStatus: 'FILED',
      filedOn: '2025-03-01',
      designedBeds: 60,
      medicalService: 'COOPERATION',
      organization: { creditCode: code },
    })
    const again = await bring('care-institution', [header, row('高都镇敬老院', code, { 总床位: '80' })])
    expect(await read()).toMatchObject({ id: first.id, name: '高都镇敬老院', designedBeds: 80 })
    expect(await reverse(again)).toEqual({ state: 'REVERSED' })
    expect(await read()).toMatchObject({ name: '高都敬老院', designedBeds: 60 })
    expect(await reverse(batch)).toMatchObject({ code: 'EDITED_SINCE' }) // the second batch, though taken back, came after
    const other = await bring('care-institution', [header, row('川底敬老院', codeOf(3))])
    await reverse(other)
    expect((await dump('care_institution')).length).toBe(before.length + 1)
    expect(JSON.stringify(await dump('care_institution'))).not.toMatch(/牛建国|13800000001/)
  })
})

describe('入住老人名册', () => {
  const header = [
    '机构',
    '床位号',
    '姓名',
    '身份证号',
    '入住日期',
    '能力等级',
    '收费标准',
    '押金',
    '人员类别',
    '联系人',
  ]
  const row = (
    institution: string,
    bed: string,
    number: string,
    more: string[] = ['2026-02-01', '中度失能', '1800', '3600', '特困', '牛建国'],
  ) => [institution, bed, '牛桂兰', number, ...more]

  test('brings residents into the beds of the ledger, opens missing ones, rejects what cannot be, and is taken back whole', async () => {
    const name = `名册养老院${randomUUID().slice(0, 4)}`
    const { particulars } = await import('./scene.ts')
    const { id } = await registerInstitution(hub, { particulars: { ...particulars, name } })
    await openBeds(hub, id, 1)
    const tables = ['care_bed', 'care_bed_period', 'care_residency', 'residency_conflict']
    const before = await Promise.all(tables.map(dump))
    const [inLedger, newBed, unknown, sameBed] = [1940, 1941, 1942, 1943].map(numberOf)
    const rows = [
      header,
      row(name, '1', inLedger!),
      row(name, '201', newBed!),
      row('没有的养老院', '1', unknown!),
      row(name, '201', sameBed!),
    ]
    const dry = await bring('care-residency', rows, { dryRun: true })
    expect(dry).toMatchObject({
      rowsAccepted: 2,
      rowsRejected: 2,
      faultCounts: { INSTITUTION_UNKNOWN: 1, BED_TWICE: 1 },
    })
    const batch = await bring('care-residency', rows)
    expect(batch).toMatchObject({ id: dry.id, state: 'APPLIED' })
    expect(
      await ofPerson(
        inLedger!,
        'careResidency { since entryLevel payKind monthlyFee bed { number kind status } institution { name filingStatus } }',
      ),
    ).toEqual({
      careResidency: {
        since: '2026-02-01',
        entryLevel: 'MODERATE',
        payKind: 'DESTITUTE',
        monthlyFee: '1800.00',
        bed: { number: '1', kind: 'NURSING', status: 'OCCUPIED' },
        institution: { name, filingStatus: 'OPENED' },
      },
    })
    expect(await ofPerson(newBed!, 'careResidency { bed { number status } }')).toEqual({
      careResidency: { bed: { number: '201', status: 'OCCUPIED' } },
    })
    expect(await bring('care-residency', rows)).toMatchObject({ id: batch.id })
    const second = await bring('care-residency', [
      header,
      row(name, '1', inLedger!, ['2026-02-01', '', '2000', '', '社会', '']),
    ])
    expect(await ofPerson(inLedger!, 'careResidency { payKind monthlyFee }')).toEqual({
      careResidency: { payKind: 'SOCIAL', monthlyFee: '2000.00' },
    })
    expect(second).toMatchObject({ rowsAccepted: 1 })
    const elsewhere = await registerInstitution(hub, { particulars: { ...particulars, name: `${name}二部` } })
    await openBeds(hub, elsewhere.id, 1)
    expect(await bring('care-residency', [header, row(`${name}二部`, '1', inLedger!)])).toMatchObject({
      faultCounts: { ALREADY_RESIDENT: 1 },
    })
    await hub.subgraph.asHub(({ em }) =>
      em.execute(
        'delete from elderly_care.care_bed_period where bed_id in (select id from elderly_care.care_bed where institution_id = ?)',
        [elsewhere.id],
      ),
    )
    await hub.subgraph.asHub(({ em }) =>
      em.execute('delete from elderly_care.care_bed where institution_id = ?', [elsewhere.id]),
    )

    const third = numberOf(1944)
    const last = await bring('care-residency', [header, row(name, '301', third)])
    expect(await reverse(last)).toEqual({ state: 'REVERSED' })
    expect(await ofPerson(third, 'careResidency { since }')).toEqual({ careResidency: null })
    expect((await dump('care_residency')).length).toBe(before[2]!.length + 2)
  })

  test('taken back leaves the ledger as it was', async () => {
    const name = `名册养老院${randomUUID().slice(0, 4)}`
    const { particulars } = await import('./scene.ts')
    const { id } = await registerInstitution(hub, { particulars: { ...particulars, name } })
    await openBeds(hub, id, 2)
    const tables = ['care_bed', 'care_bed_period', 'care_residency', 'residency_conflict']
    const before = await Promise.all(tables.map(dump))
    const batch = await bring('care-residency', [
      header,
      row(name, '1', numberOf(1945)),
      row(name, '9', numberOf(1946)),
    ])
    expect(await reverse(batch)).toEqual({ state: 'REVERSED' })
    expect(await Promise.all(tables.map(dump))).toEqual(before)
  })
})

describe('高龄津贴花名册', () => {
  const header = ['姓名', '性别', '身份证号', '补贴标准', '起发年月', '账号', '代领人', '生存认证日期', '区划代码']
  const row = (number: string, more: Record<string, string> = {}) => {
    const values: Record<string, string> = {
      姓名: '牛桂兰',
      性别: Number(number[16]) % 2 === 0 ? '女' : '男',
      身份证号: number,
      补贴标准: '30',
      起发年月: '2026-01',
      账号: '6217000000000000017',
      代领人: '',
      生存认证日期: '2026-05-01',
      区划代码: COUNTY,
      ...more,
    }
    return header.map((title) => values[title]!)
  }

  test('brings who receives since when, renews account and check of the known, and is taken back unless paid', async () => {
    const before = await dump('old_age_allowance')
    const [one, young, old] = [1940, 1970, 1930].map(numberOf)
    const rows = [header, row(one!), row(young!), row(old!)]
    const batch = await bring('old-age-allowance', rows)
    expect(batch).toMatchObject({
      state: 'APPLIED',
      rowsAccepted: 2,
      faultCounts: { TOO_YOUNG: 1, STANDARD_DIFFERS: 1 },
    })
    expect(
      await ofPerson(one!, 'oldAgeAllowance { status band monthlyAmount since lastConfirmedOn survivalDueOn }'),
    ).toEqual({
      oldAgeAllowance: {
        status: 'CONFIRMED',
        band: '80-89',
        monthlyAmount: '30.00',
        since: '2026-01-01',
        lastConfirmedOn: '2026-05-01',
        survivalDueOn: '2026-08-01',
      },
    })
    const again = await bring('old-age-allowance', [header, row(one!, { 生存认证日期: '2026-06-01' })])
    expect(await ofPerson(one!, 'oldAgeAllowances { lastConfirmedOn }')).toEqual({
      oldAgeAllowances: [{ lastConfirmedOn: '2026-06-01' }],
    })
    expect(await reverse(again)).toEqual({ state: 'REVERSED' })
    expect(await ofPerson(one!, 'oldAgeAllowance { lastConfirmedOn }')).toEqual({
      oldAgeAllowance: { lastConfirmedOn: '2026-05-01' },
    })

    const fresh = await bring('old-age-allowance', [header, row(numberOf(1938))])
    expect(await reverse(fresh)).toEqual({ state: 'REVERSED' })
    expect((await dump('old_age_allowance')).length).toBe(before.length + 2)
    const paid = await bring('old-age-allowance', [header, row(numberOf(1937), { 区划代码: '140502200000' })])
    await act(hub, 'calculateElderlyCarePaymentBatch', '__typename', {
      scheme: 'OLD_AGE',
      division: '140502200000',
      month: '2026-06',
    })
    expect(await reverse(paid)).toEqual({ code: 'PAID_SINCE' })
  })

  test('rejects the dead, and who receives in another county', async () => {
    const [dead, other] = [numberOf(1939), numberOf(1936)]
    const event = {
      id: randomUUID(),
      cursor: '1-1',
      type: 'registry.person.died',
      subjects: [await personOf(dead)],
      division: COUNTY,
      recordId: 'x',
      data: { diedOn: '2026-01-05', source: 'X' },
      occurredAt: '2026-01-06T00:00:00.000Z',
    }
    await hub.subgraph.asHub(async (context) => {
      for (const { consumes } of subgraph.slices) await consumes['registry.person.died']?.(context, event)
    })
    await bring('old-age-allowance', [header, row(other)])
    const batch = await bring('old-age-allowance', [header, row(dead), row(other, { 区划代码: '140581000000' })], {
      division: '140500000000',
    })
    expect(batch).toMatchObject({ rowsAccepted: 0, faultCounts: { DECEASED: 1, ALREADY_RECEIVING: 1 } })
  })
})
