import {
  type ImportBatch,
  ImportRecord,
  ImportRow,
  importFile,
  KnownDeath,
  moveAlias,
  personIdOf,
  rostersOf,
} from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { AssistanceStandard } from '../assistance-standard/entity.ts'
import { AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { AllowanceAmount, MinimumLivingAllowance } from '../minimum-living-allowance/entity.ts'
import { subgraph } from '../subgraph.ts'
import {
  csvText,
  HEADER,
  inventedAccount,
  inventedFamilies,
  inventedFamily,
  linesOf,
  STANDARD_YUAN,
  type WrittenRow,
} from './invented-roster.ts'
import { allOf, type Family, plantedRoster, set, usual } from './planted-roster.ts'

const KIND = 'minimum-living-allowance'
const everywhere = { ...officer, divisions: ['*'] }

async function open(): Promise<TestHub> {
  const opened = await openTestHub(subgraph)
  await opened.subgraph.asHub(async ({ em }) => {
    for (const [area, monthlyFen] of [
      ['RURAL', STANDARD_YUAN * 100],
      ['URBAN', 80_000],
    ] as const)
      em.create(AssistanceStandard, {
        division: '140000000000',
        programme: 'MLA',
        area,
        monthlyFen,
        consumptionFen: null,
        document: '晋民发〔2025〕1号',
        validFrom: '2025-01-01',
        validTo: null,
      })
  })
  return opened
}

let hub: TestHub
beforeAll(async () => {
  hub = await open()
})
afterAll(() => hub.close())
afterEach(() => hub.setToday('2026-06-15'))

const file = (lines: readonly string[][]) => Buffer.from(csvText([[...HEADER], ...lines]))
const bring = (bytes: Uint8Array, more: object = {}, at = hub) =>
  importFile(at.subgraph, KIND, bytes, { fileName: '低保花名册.csv', ...more })
const bringFamilies = (families: Family[], more = {}) => bring(file(linesOf(families)), more)

/** Everything the roster can have written; ids, seals, instants and drawn serials stay out where databases are compared. */
async function checksum(at: TestHub, { isWithIds = true } = {}): Promise<Record<string, string>> {
  const left = isWithIds
    ? []
    : ['id', 'serial', 'number', 'unit_id', 'allowance_id', 'created_at', 'updated_at', 'account_sealed', 'phone_sealed', 'document', 'termination_document'] // biome-ignore format: a list of names
  const sums: Record<string, string> = {}
  for (const table of ['assistance_unit', 'assistance_unit_member', 'minimum_living_allowance', 'allowance_amount'])
    sums[table] = await at.subgraph.asHub(async ({ em }) => {
      const rows = (await em.execute(
        `select count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line)), '') as sum
           from (select (to_jsonb(t) - array[${left.map((name) => `'${name}'`).join(', ')}]::text[])::text as line from assistance.${table} t) x`,
      )) as { sum: string }[]
      return rows[0]!.sum
    })
  sums.claims = await at.subgraph.asHub(async ({ em }) => {
    const rows = (await em.execute(
      `select count(*) || ' ' || coalesce(md5(string_agg(person_id::text, '|' order by person_id)), '') as sum from assistance.identity_claim`,
    )) as { sum: string }[]
    return rows[0]!.sum
  })
  return sums
}

const unitOf = async (row: WrittenRow) => {
  const [record] = await recordsOf(row)
  return record
}
const recordsOf = (row: WrittenRow) =>
  hub.subgraph.asHub(async (context) => {
    const personId = personIdOf(context.keys, { type: 'RESIDENT_ID', number: row.身份证号 })
    const members = await context.em.find(AssistanceUnitMember, { personId }, { populate: ['unit'] })
    return Promise.all(
      members.map(async (member) => {
        const allowance = await context.em.findOneOrFail(MinimumLivingAllowance, { unit: member.unit.id })
        const amounts = await context.em.find(AllowanceAmount, { allowance: allowance.id })
        return { member, unit: member.unit, allowance, amounts }
      }),
    )
  })
const sound = (batch: ImportBatch) => {
  expect(batch.rowsAccepted + batch.rowsRejected + batch.rowsSkipped).toBe(batch.rowsRead)
  return batch
}

describe('a family of the roster', () => {
  test('becomes a unit with its allowance, and the registry is told who its members are', async () => {
    const family = inventedFamily(100_000, 3)
    set(family[1]!, '残疾类别等级', '肢体二级')
    const batch = sound(await bringFamilies([family]))
    expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: 3, rowsRejected: 0 })
    const head = (await unitOf(family[0]!))!
    expect(head.unit).toMatchObject({
      division: expect.stringMatching(/^140502\d{6}$/),
      form: 'FAMILY',
      area: 'RURAL',
      hardshipCause: 'ILLNESS',
      headPersonId: head.member.personId,
      payeePersonId: head.member.personId,
      bankName: '样例农村商业银行',
      formedOn: '2024-03-01',
      dissolvedOn: null,
    })
    expect(head.allowance).toMatchObject({
      status: 'GRANTED',
      class: 'B',
      number: family[0]!.低保证号,
      validFrom: '2024-03-01',
      validTo: null,
      means: { months: 1, incomes: [{ kind: 'TRANSFER', amountFen: 60_000 }] },
    })
    // What was paid before the hub knew the family, the hub does not claim to know.
    expect(head.amounts).toMatchObject([
      {
        monthlyFen: 120_000,
        standardFen: 60_000,
        monthlyIncomeFen: 60_000,
        reason: 'GRANTED',
        validFrom: '2026-06-01',
      },
    ])
    expect(head.amounts[0]!.shares.map(({ topUpFen }) => topUpFen)).toEqual([40_000, 40_000, 40_000])
    const wife = (await unitOf(family[1]!))!.member
    expect(wife).toMatchObject({ relation: '12', disabilityCategory: '4', disabilityGrade: 2, labourCapacity: 'NONE' })
    const child = (await unitOf(family[2]!))!.member
    expect(child).toMatchObject({
      relation: '22',
      labourCapacity: 'NONE',
      health: 'HEALTHY',
      employment: 'NOT_APPLICABLE',
    })
    const claims = (await hub.subgraph.pendingClaims()).filter(({ source }) => source.includes(batch.id))
    expect(claims.map(({ source }) => source)).toEqual([2, 3, 4].map((row) => `roster:${KIND}:${batch.id}:${row}`))
    const text = await hub.subgraph.asHub(async ({ em }) =>
      JSON.stringify(await em.execute('select * from assistance.outbox')),
    )
    for (const row of family)
      for (const secret of [row.成员姓名, row.身份证号, row.银行账号, row.联系电话]) expect(text).not.toContain(secret)
  })

  test('that drew the allowance once is kept with its end and the reason, and only its last month is known', async () => {
    const family = inventedFamily(100_100, 2)
    for (const [title, text] of [
      ['保障状态', '已停'],
      ['停保时间', '2025.7'],
      ['停保原因', '迁出'],
    ] as const)
      allOf(family, title, text)
    expect(sound(await bringFamilies([family]))).toMatchObject({ rowsAccepted: 2 })
    const { allowance, unit, member, amounts } = (await unitOf(family[0]!))!
    expect(allowance).toMatchObject({ status: 'TERMINATED', validTo: '2025-07-01', terminationReasons: ['MOVED_AWAY'] })
    expect([unit.dissolvedOn, member.validTo]).toEqual(['2025-07-01', '2025-07-01'])
    expect(amounts).toMatchObject([{ validFrom: '2025-06-01', validTo: '2025-07-01' }])
  })

  test('with a child born after the start joins the child at birth', async () => {
    const family = inventedFamily(100_200, 3)
    allOf(family, '起保时间', '2010-01')
    await bringFamilies([family])
    const born = family[2]!.出生日期
    expect((await unitOf(family[2]!))!.member.validFrom).toBe(born)
    expect((await unitOf(family[0]!))!.member.validFrom).toBe('2010-01-01')
  })

  test('that is brought again in another file is a duplicate, with the id of its unit; the rest comes in', async () => {
    const [known, fresh] = [inventedFamily(100_300, 2), inventedFamily(100_310, 2)]
    await bringFamilies([known])
    const { unit } = (await unitOf(known[0]!))!
    const batch = sound(await bringFamilies([known, fresh]))
    expect(batch).toMatchObject({ rowsAccepted: 2, rowsSkipped: 3, rowsDuplicate: 2, rowsRejected: 0 })
    const rows = await hub.subgraph.asHub(({ em }) => em.find(ImportRow, { batchId: batch.id, isDuplicate: true }))
    expect(rows).toHaveLength(2)
    for (const { faults } of rows) expect(faults.find(({ code }) => code === 'ALREADY_DRAWS')!.zh).toContain(unit.id)
    expect(await recordsOf(known[0]!)).toHaveLength(1)
  })

  test('of which one person is in another unit goes back whole, and names that unit', async () => {
    const known = inventedFamily(100_400, 2)
    await bringFamilies([known])
    const { unit } = (await unitOf(known[1]!))!
    const other = inventedFamily(100_410, 2)
    other[1] = {
      ...other[1]!,
      成员姓名: known[1]!.成员姓名,
      身份证号: known[1]!.身份证号,
      出生日期: known[1]!.出生日期,
    }
    const batch = sound(await bringFamilies([other]))
    expect(batch).toMatchObject({ rowsAccepted: 0, rowsRejected: 2 })
    expect(batch.faultCounts).toMatchObject({ ALREADY_IN_A_UNIT: 1, BLOCK_REJECTED: 1 })
    const [row] = await hub.subgraph.asHub(({ em }) => em.find(ImportRow, { batchId: batch.id, number: 3 }))
    expect(row!.faults.find(({ code }) => code === 'ALREADY_IN_A_UNIT')!.en).toContain(unit.id)
  })

  test('finds the same person under a linked id', async () => {
    const known = inventedFamily(100_500, 1)
    await bringFamilies([known])
    const { member } = (await unitOf(known[0]!))!
    const other = inventedFamily(100_510, 1)
    await hub.subgraph.asHub(async (context) => {
      const alias = personIdOf(context.keys, { type: 'RESIDENT_ID', number: other[0]!.身份证号 })
      await moveAlias(context, { alias, canonical: member.personId })
    })
    expect(await bringFamilies([other])).toMatchObject({ rowsAccepted: 0, rowsDuplicate: 1 })
  })
})

/** Node decodes GB 18030 and does not encode it: the two bytes of each character are found by decoding all of them. */
function inGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, Buffer>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytesOf.set(decoder.decode(Buffer.of(lead, trail)), Buffer.of(lead, trail))
  return Buffer.concat(
    [...text].map((character) => (character < '\u0080' ? Buffer.from(character) : bytesOf.get(character)!)),
  )
}

async function buryThem(at: TestHub, row: WrittenRow): Promise<void> {
  await at.subgraph.asHub(async ({ em, keys }) => {
    em.create(KnownDeath, {
      personId: personIdOf(keys, { type: 'RESIDENT_ID', number: row.身份证号 }),
      diedOn: '2026-01-02',
      source: 'HOSPITAL',
      recordedAt: new Date('2026-01-05'),
      division: '140502000000',
    })
  })
}

describe('a roster of 5,000 rows with every fault', { timeout: 180_000 }, () => {
  const planned = plantedRoster(5_000, 200_000)
  const bytes = Buffer.from(csvText(planned.lines))

  test('is accepted, repaired, flagged and rejected as planned; a second time it has no effect', async () => {
    await buryThem(hub, planned.dead)
    const before = await checksum(hub)
    const dry = sound(await bring(bytes, { dryRun: true }))
    expect(await checksum(hub)).toEqual(before)
    expect(dry.rowsRead).toBe(planned.rows)
    const found = Object.fromEntries(Object.entries(dry.faultCounts).filter(([code]) => !usual.has(code)))
    expect(found).toEqual(planned.codes)
    const batch = sound(await bring(bytes))
    expect(batch).toMatchObject({
      id: dry.id,
      state: 'APPLIED',
      rowsAccepted: planned.accepted,
      rowsRejected: planned.rejected,
      rowsSkipped: planned.skipped,
      rowsDuplicate: planned.duplicates,
    })
    expect(batch.controlFigures).toMatchObject([
      { figure: 'PEOPLE', isSubtotal: true, agrees: true },
      { figure: 'PEOPLE', isSubtotal: false, agrees: true },
    ])
    const after = await checksum(hub)
    expect(await bring(bytes)).toMatchObject({ id: batch.id, version: batch.version })
    expect(await checksum(hub)).toEqual(after)
  })

  test('killed midway leaves nothing; brought again it leaves the same database as one that was never killed', async () => {
    const other = await open()
    await buryThem(other, planned.dead)
    const before = await checksum(other)
    let calls = 0
    const [roster] = rostersOf(other.subgraph)
    const dying = {
      ...roster!,
      apply: async (...rows: Parameters<NonNullable<typeof roster>['apply']>) => {
        const records = await roster!.apply(...rows)
        calls++
        if (calls === 3) throw new Error('killed')
        return records
      },
    }
    const slices = other.subgraph.definition.slices.map((slice) =>
      slice.rosters?.length ? { ...slice, rosters: [dying] } : slice,
    )
    const broken = { definition: { ...other.subgraph.definition, slices }, asHub: other.subgraph.asHub }
    await expect(importFile(broken, KIND, bytes, { fileName: 'a.csv' })).rejects.toThrow('killed')
    expect(calls).toBe(3)
    expect(await checksum(other)).toEqual(before)
    await bring(bytes, {}, other)
    const batch = await bring(bytes, {}, other)
    expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: planned.accepted })

    const unharmed = await open()
    await buryThem(unharmed, planned.dead)
    await bring(bytes, {}, unharmed)
    expect(await checksum(other, { isWithIds: false })).toEqual(await checksum(unharmed, { isWithIds: false }))
    await unharmed.close()

    // And taken back, it is as before the roster came.
    const reverse = `mutation ($input: ReverseAssistanceRosterInput!) { reverseAssistanceRoster(input: $input) {
      ... on AssistanceImportBatch { state } ... on Refusal { code message } } }`
    const answer = await other.ask(
      reverse,
      { input: { batchId: batch.id, version: batch.version, reason: '误导入' } },
      everywhere,
    )
    expect(answer).toEqual({ reverseAssistanceRoster: { state: 'REVERSED' } })
    expect(await checksum(other)).toEqual(before)
    await other.close()
  })
})

describe('a batch', () => {
  const reverse = `mutation ($input: ReverseAssistanceRosterInput!) { reverseAssistanceRoster(input: $input) {
    ... on AssistanceImportBatch { state version } ... on Refusal { code message } } }`
  const takeBack = async ({ id, version }: Pick<ImportBatch, 'id' | 'version'>) =>
    (await hub.ask(reverse, { input: { batchId: id, version, reason: '误导入' } }, everywhere)).reverseAssistanceRoster

  test('is taken back with everything it made, also when others came after it, and tells that it ended', async () => {
    const before = await checksum(hub)
    const batch = await bringFamilies(inventedFamilies(700, 400_000) as Family[])
    const records = await hub.subgraph.asHub(({ em }) => em.count(ImportRecord, { batchId: batch.id }))
    expect(records).toBe(700 + 3 * 280)
    expect(await takeBack(batch)).toMatchObject({ state: 'REVERSED' })
    expect(await checksum(hub)).toEqual(before)
    const told = await hub.subgraph.asHub(async ({ em }) =>
      em.execute(
        `select type, count(*)::int as count from assistance.outbox where data->>'reason' = 'IMPORTED_IN_ERROR' group by 1 order by 1`,
      ),
    )
    expect(told).toEqual([
      { type: 'assistance.grant.ended', count: 280 },
      { type: 'assistance.unit.left', count: 700 },
    ])
    // Taken back, the same persons may come again by another file.
    expect(await bringFamilies(inventedFamilies(10, 400_000) as Family[])).toMatchObject({ rowsAccepted: 10 })
  })

  test('is not taken back once an account of it was changed, somebody joined, or it was paid', async () => {
    const batch = await bringFamilies([inventedFamily(410_000, 2), inventedFamily(410_010, 2)])
    const [first] = [inventedFamily(410_000, 2)[0]!]
    const { unit, allowance } = (await unitOf(first))!
    const change = `mutation ($input: ChangePayoutAccountInput!) { changePayoutAccount(input: $input) { __typename ... on Refusal { code message } } }`
    const input = {
      unitId: unit.id,
      version: unit.version,
      payeePersonId: unit.payeePersonId,
      account: inventedAccount(77),
      document: '变更申请 1',
    }
    expect((await hub.ask(change, { input })).changePayoutAccount).toEqual({ __typename: 'AssistanceUnit' })
    expect(await takeBack(batch)).toMatchObject({ code: 'EDITED_SINCE' })

    const joined = await bringFamilies([inventedFamily(410_100, 1)])
    const { allowance: other } = (await unitOf(inventedFamily(410_100, 1)[0]!))!
    await hub.subgraph.asHub(async ({ em }) => {
      await em.execute(
        `insert into assistance.allowance_recheck (id, version, division, created_at, updated_at, allowance_id, reason, cause, raised_on, due_on, holds_payment)
         values (gen_random_uuid(), 1, ?, now(), now(), ?, 'ALERT', 'x', '2026-06-15', null, false)`,
        [other.division, other.id],
      )
    })
    expect(await takeBack(joined)).toMatchObject({ code: 'ACTED_ON_SINCE' })

    const paid = await bringFamilies([inventedFamily(410_200, 1)])
    const calculate = `mutation { calculateAssistancePaymentBatch(input: { scheme: "MLA", division: "140502000000", month: "2026-06" }) { __typename ... on Refusal { code message } } }`
    expect((await hub.ask(calculate)).calculateAssistancePaymentBatch).toEqual({ __typename: 'AssistancePaymentBatch' })
    expect(await takeBack(paid)).toMatchObject({ code: 'PAID_SINCE' })
    expect(allowance.status).toBe('GRANTED')
  })

  test('traces every value to file, row and column', async () => {
    const family = inventedFamily(420_000, 2)
    const batch = await bringFamilies([family])
    const { member } = (await unitOf(family[1]!))!
    const { assistanceRecordSources } = await hub.ask(
      'query ($id: ID!) { assistanceRecordSources(recordId: $id) { recordTable row { number } batch { fileHash columns { name letter header } } } }',
      { id: member.id },
      everywhere,
    )
    expect(assistanceRecordSources).toMatchObject([
      { recordTable: 'assistance_unit_member', row: { number: 3 }, batch: { fileHash: batch.fileHash } },
    ])
    expect(assistanceRecordSources[0].batch.columns).toContainEqual({
      name: 'each',
      letter: 'Z',
      header: '人月补差金额',
    })
  })

  test('of a county takes a township by its name alone, and nothing outside the county', async () => {
    const [own, foreign] = [inventedFamily(430_000, 1), inventedFamily(430_010, 1)]
    for (const title of ['市', '县(区)', '村(社区)'] as const) {
      allOf(own, title, '')
      allOf(foreign, title, '')
    }
    allOf(foreign, '县(区)', '泽州县')
    allOf(foreign, '乡镇(街道)', '')
    const batch = await bringFamilies([own, foreign], { division: '140502000000' })
    expect(batch).toMatchObject({ rowsAccepted: 1, rowsRejected: 1 })
    expect(batch.faultCounts).toMatchObject({ OUT_OF_DIVISION: 1 })
    expect((await unitOf(own[0]!))!.unit.division).toMatch(/^140502\d{3}000$/)
  })
})

describe('a file', () => {
  test('.xlsx with merged cells and two header rows, or .csv in GB 18030, says the same', async () => {
    const families = [inventedFamily(440_000, 3), inventedFamily(440_010, 2)]
    const rows: (string | number)[][] = [['低保花名册'], [...HEADER], ...linesOf(families)]
    const merges = HEADER.flatMap((title, at) =>
      linesOf(families)[1]![at] === '' && linesOf(families)[2]![at] === '' && title !== '停保时间'
        ? [{ startRow: 2, startCol: at, endRow: 4, endCol: at }]
        : [],
    )
    const xlsx = Buffer.from(await writeXlsx({ sheets: [{ name: '花名册', rows, merges }] }))
    const dry = await bring(xlsx, { fileName: '花名册.xlsx', dryRun: true })
    expect(dry).toMatchObject({ format: 'XLSX', rowsAccepted: 5, rowsRejected: 0 })
    const csv = await bring(inGb18030(csvText(rows.map((row) => row.map(String)))), { dryRun: true })
    expect(csv).toMatchObject({ format: 'CSV', encoding: 'GB18030', rowsAccepted: 5, rowsRejected: 0 })
  })

  test('whose text was read in the wrong encoding is refused whole', async () => {
    const text = csvText([[...HEADER], ...linesOf([inventedFamily(441_000, 2)])])
    const misread = new TextDecoder('gb18030').decode(Buffer.from(text, 'utf8'))
    await expect(bring(Buffer.from(misread, 'utf8'))).rejects.toMatchObject({ code: 'DAMAGED_TEXT' })
  })
})

test('random families with random damage: every row is accounted for, and what is accepted is there as written', async () => {
  const junk = [
    '',
    '无',
    '1.40502E+17',
    '九百',
    '2024.1',
    '□',
    '　',
    '-5',
    '户主',
    '死亡',
    '某、某',
    '\u0007',
    '99999999999999999999',
  ]
  let start = 500_000
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.record({ row: fc.nat(), column: fc.nat(), text: fc.constantFrom(...junk) }), { maxLength: 6 }),
      fc.boolean(),
      async (sizes, damages, isFilled) => {
        const families = sizes.map((size) => {
          const family = inventedFamily(start, size)
          start += size
          return family
        })
        const lines = linesOf(families, { isFilled })
        const damaged = new Set<number>()
        for (const { row, column, text } of damages) {
          const [at, place] = [row % lines.length, 1 + (column % (HEADER.length - 1))]
          lines[at]![place] = text
          damaged.add(at)
        }
        const batch = sound(await bring(file(lines)))
        expect(batch.rowsRead).toBe(lines.filter((line) => line.some((cell) => cell.trim() !== '')).length + 1)
        const rows = await hub.subgraph.asHub(({ em }) => em.find(ImportRow, { batchId: batch.id }))
        const stateOf = new Map(rows.map(({ number, state }) => [number, state]))
        let line = 0
        for (const family of families) {
          const own = family.map(() => line++)
          if (own.some((at) => damaged.has(at))) continue
          // A damaged row below may have become one of this family; then the family went back with it.
          const isIn = own.every((at) => stateOf.get(at + 2) === 'ACCEPTED')
          if (!damaged.has(line)) expect(isIn).toBe(true)
          for (const row of family) {
            const found = await recordsOf(row)
            expect(found).toHaveLength(isIn ? 1 : 0)
            if (isIn) expect(found[0]!.amounts[0]!.monthlyFen).toBe(Number(family[0]!.户月保障金) * 100)
          }
        }
        const members = await hub.subgraph.asHub(({ em }) =>
          em.count(ImportRecord, { batchId: batch.id, recordTable: 'assistance_unit_member' }),
        )
        expect(members).toBe(batch.rowsAccepted)
      },
    ),
    { numRuns: 25 },
  )
})

test('the examination of many families costs no more statements than that of some', async () => {
  const statements = async (count: number, at: number) =>
    hub.countStatements(() => bring(file(linesOf(inventedFamilies(count, at))), { dryRun: true }))
  expect(await statements(400, 620_000)).toBe(await statements(40, 610_000))
})
