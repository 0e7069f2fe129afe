import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { claimPerson, claimPersons } from '../identity-claim.ts'
import { PolicyParameter } from '../policy-parameter.ts'
import { History } from '../record-keeping.ts'
import { importFile } from '../roster/import-file.ts'
import { ImportBatch, ImportRecord, ImportRow, laterEdits } from '../roster/index.ts'
import { readRosterFile } from '../roster/read-file.ts'
import { textOf } from '../roster/sheet.ts'
import { officer, openTestHub, type TestHub } from '../testing.ts'
import { ledger, Note } from './ledger.ts'
import { noteRoster } from './ledger-roster.ts'
import { csvOf, HEADER, rowsOf, xlsxOf } from './roster-rows.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(await ledger('ledger', { rosters: [noteRoster] }))
})
afterAll(() => hub.close())
afterEach(() => hub.setToday('2026-06-15'))

const column = (title: string) => HEADER.indexOf(title)
/** Households of their own for every test: the person numbers begin where told. */
const households = (count: number, start: number) => rowsOf(count, start)
const changed = (rows: string[][], row: number, title: string, text: string) => {
  rows[row]![column(title)] = text
  return rows
}
const roster = (rows: string[][]) => csvOf([HEADER, ...rows])
const bring = (bytes: Uint8Array, more = {}) =>
  importFile(hub.subgraph, 'notes', bytes, { fileName: '名册.csv', ...more })
/** All notes, in an order of their own; versions, ids and instants left out. */
const notes = () =>
  hub.subgraph.asHub(async (context) => {
    const all = await context.em.find(Note, {})
    return all
      .map(({ personId, text, amountFen, state, division, validFrom, validTo }) =>
        JSON.stringify({ personId, text, amountFen, state, division, validFrom, validTo }),
      )
      .sort()
  })
const batchesOf = (hash: string) => hub.subgraph.asHub((context) => context.em.find(ImportBatch, { fileHash: hash }))

const BATCH = `id version kind title divisionCode state encoding sheet rowsRead rowsAccepted rowsRejected rowsSkipped rowsDuplicate
  fileHash failureCode allowedActs columns { name title letter header } unknownColumns { letter header } controlFigures { row figure stated found agrees } faultCounts { code count }`
const check = `mutation ($input: CheckLedgerRosterInput!) { checkLedgerRoster(input: $input) {
  ... on LedgerImportBatch { ${BATCH} } ... on Refusal { code message messageEn path } } }`
const apply = `mutation ($input: ApplyLedgerRosterInput!) { applyLedgerRoster(input: $input) {
  ... on LedgerImportBatch { ${BATCH} } ... on Refusal { code message path } } }`
const reverse = `mutation ($input: ReverseLedgerRosterInput!) { reverseLedgerRoster(input: $input) {
  ... on LedgerImportBatch { ${BATCH} reversalReason } ... on Refusal { code message path } } }`
const upload = (bytes: Uint8Array, more = {}) => ({
  input: {
    kind: 'notes',
    division: '140000000000',
    fileName: '张三家.csv',
    content: Buffer.from(bytes).toString('base64'),
    ...more,
  },
})

describe('a file', () => {
  test('is checked without effect, applied whole, and brought again without effect', async () => {
    const before = await notes()
    const file = roster(households(9, 1_000))
    const dry = await bring(file, { dryRun: true })
    expect(dry).toMatchObject({ state: 'CHECKED', rowsRead: 10, rowsAccepted: 9, rowsRejected: 0, rowsSkipped: 1 })
    expect(await notes()).toEqual(before)
    const applied = await bring(file)
    expect(applied).toMatchObject({ id: dry.id, state: 'APPLIED', encoding: 'UTF-8', format: 'CSV' })
    const after = await notes()
    expect(after).toHaveLength(before.length + 9)
    expect(await bring(file)).toMatchObject({ id: dry.id, state: 'APPLIED', version: applied.version })
    expect(await notes()).toEqual(after)
    expect(await batchesOf(applied.fileHash)).toHaveLength(1)
  })

  test('keeps its good rows when others are wrong, and a household stands or falls as one', async () => {
    const rows = households(10, 2_000)
    const members = rows.filter((row) => row[column('户主身份证号')] === rows[3]![column('户主身份证号')]).length
    changed(rows, 3, '身份证号', '1.40502E+17')
    const batch = await bring(roster(rows))
    expect(batch.rowsRejected).toBe(members)
    expect(batch.rowsAccepted).toBe(10 - members)
    expect(batch.faultCounts).toMatchObject({
      PRECISION_LOST: 1,
      ...(members > 1 ? { BLOCK_REJECTED: members - 1 } : {}),
    })
  })

  test('that dies midway leaves nothing, and the same call afterwards the same database as if it never had', async () => {
    const rows = households(2_500, 10_000)
    const before = await notes()
    const dying = {
      ...noteRoster,
      apply: async (...args: Parameters<typeof noteRoster.apply>) => {
        calls++
        if (calls === 2) throw new Error('killed')
        return noteRoster.apply(...args)
      },
    }
    let calls = 0
    const slices = hub.subgraph.definition.slices.map((slice) =>
      slice.rosters?.length ? { ...slice, rosters: [dying] } : slice,
    )
    const broken = { definition: { ...hub.subgraph.definition, slices }, asHub: hub.subgraph.asHub }
    await expect(importFile(broken, 'notes', roster(rows), { fileName: 'a.csv' })).rejects.toThrow('killed')
    expect(calls).toBe(2)
    expect(await notes()).toEqual(before)
    const batch = await bring(roster(rows))
    expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: 2_500 })
    expect(await notes()).toHaveLength(before.length + 2_500)
    const counts = await hub.subgraph.asHub(async ({ em }) => [
      await em.count(ImportRow, { batchId: batch.id }),
      await em.count(ImportRecord, { batchId: batch.id }),
    ])
    expect(counts).toEqual([2_501, 2_500])
  })

  test('whose totals differ waits for somebody to look', async () => {
    const rows = [...households(3, 20_000), ['合计', '', '', '', '', '', '', '', '', '', '', '9999']]
    await expect(bring(roster(rows))).rejects.toMatchObject({ code: 'CONTROL_FIGURES_DIFFER' })
    const [batch] = await hub.subgraph.asHub(({ em }) => em.find(ImportBatch, { state: 'FAILED' }))
    expect(batch).toMatchObject({ failureCode: 'CONTROL_FIGURES_DIFFER' })
    expect(await bring(roster(rows), { acceptsDifferences: true })).toMatchObject({
      id: batch!.id,
      state: 'APPLIED',
      failureCode: null,
    })
  })

  test('with a row of another division rejects it', async () => {
    const rows = changed(households(2, 21_000), 0, '县（区）', '泽州县')
    const batch = await bring(roster(rows), { division: '140502000000' })
    expect(batch.faultCounts).toMatchObject({ OUT_OF_DIVISION: 1 })
  })

  test('brought twice at once has one effect', async () => {
    const before = await notes()
    const file = roster(households(40, 22_000))
    const outcomes = await Promise.allSettled([bring(file), bring(file), bring(file)])
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: expect.stringMatching(/ILLEGAL_TRANSITION|CHECK_AGAIN/) })
    expect(await notes()).toHaveLength(before.length + 40)
    expect(await bring(file)).toMatchObject({ state: 'APPLIED', rowsAccepted: 40 })
    expect(await notes()).toHaveLength(before.length + 40)
  })

  test('that is refused whole leaves no batch', async () => {
    const count = () => hub.subgraph.asHub(({ em }) => em.count(ImportBatch, {}))
    const before = await count()
    await expect(bring(Buffer.from('姓名,年龄\n某,1'))).rejects.toMatchObject({ code: /NO_TABLE|MISSING_COLUMNS/ })
    await expect(bring(roster([]), { fileName: 'a.xlsx' })).rejects.toMatchObject({ code: 'MISLABELLED' })
    await expect(importFile(hub.subgraph, 'nothing', roster([]), { fileName: 'a.csv' })).rejects.toMatchObject({
      code: 'UNKNOWN_ROSTER',
    })
    expect(await count()).toBe(before)
  })
})

describe('a batch is taken back', () => {
  test('whole: made records are gone, changed ones are as they were, and the history knows', async () => {
    const first = households(6, 30_000)
    await bring(roster(first))
    const before = await notes()
    const second = [...first.map((row) => [...row]), ...households(5, 30_100)]
    for (const row of second) row[column('人月补差金额')] = '450'
    const batch = await bring(roster(second))
    expect(await notes()).not.toEqual(before)
    const records = await hub.subgraph.asHub(({ em }) => em.find(ImportRecord, { batchId: batch.id }))
    expect(records.map(({ change }) => change).sort()).toEqual(
      [...Array(6).fill('CHANGED'), ...Array(5).fill('CREATED')].sort(),
    )
    const { reverseLedgerRoster } = await hub.ask(
      reverse,
      { input: { batchId: batch.id, version: batch.version, reason: '误导入' } },
      { ...officer, divisions: ['*'] },
    )
    expect(reverseLedgerRoster).toMatchObject({ state: 'REVERSED', reversalReason: '误导入', allowedActs: ['CHECK'] })
    expect(await notes()).toEqual(before)
    const deleted = await hub.subgraph.asHub(({ em }) =>
      em.count(History, {
        tableName: 'note',
        operation: 'DELETE',
        rowId: { $in: records.map(({ recordId }) => recordId) },
      }),
    )
    expect(deleted).toBe(5)
    // The same file does not come back by itself; asked for, it does.
    expect(await bring(roster(second))).toMatchObject({ state: 'REVERSED' })
    expect(await notes()).toEqual(before)
  })

  test('not while a record of it was edited since, and says which', async () => {
    const batch = await bring(roster(households(4, 31_000)))
    const [record] = await hub.subgraph.asHub(({ em }) => em.find(ImportRecord, { batchId: batch.id, rowNumber: 3 }))
    const sign =
      'mutation ($id: ID!, $version: Int!) { signNote(id: $id, version: $version) { ... on Note { version } ... on Refusal { code } } }'
    expect((await hub.ask(sign, { id: record!.recordId, version: record!.version })).signNote).toMatchObject({
      version: record!.version + 1,
    })
    const everywhere = { ...officer, divisions: ['*'] }
    const input = { batchId: batch.id, version: batch.version, reason: '误导入' }
    expect((await hub.ask(reverse, { input }, everywhere)).reverseLedgerRoster).toMatchObject({
      code: 'EDITED_SINCE',
      message: expect.stringContaining('第3行'),
    })
    const edits = await hub.subgraph.asHub((context) => laterEdits(context, batch))
    expect(edits).toMatchObject([
      {
        row: 3,
        recordTable: 'note',
        recordId: record!.recordId,
        versionNow: record!.version + 1,
        editedBy: officer.subject,
      },
    ])
    const { ledgerImportBatch } = await hub.ask(
      'query ($id: ID!) { ledgerImportBatch(id: $id) { state laterEdits { row recordId editedBy } } }',
      { id: batch.id },
      everywhere,
    )
    expect(ledgerImportBatch).toMatchObject({ state: 'APPLIED', laterEdits: [{ row: 3 }] })
  })
})

describe('through the graph', () => {
  test('a clerk checks, sees what is wrong where, and applies', async () => {
    const rows = changed(changed(households(8, 40_000), 0, '人月补差金额', '¥300元'), 4, '性别', '女')
    const { checkLedgerRoster: checked } = await hub.ask(
      check,
      upload(roster([...rows, ['合计', '', '', '', '8人', '', '', '', '', '', '', '2400']])),
    )
    expect(checked).toMatchObject({
      kind: 'notes',
      title: '记录花名册',
      divisionCode: '140000000000',
      state: 'CHECKED',
      allowedActs: ['CHECK', 'APPLY'],
      rowsRead: 10,
      rowsSkipped: 2,
      controlFigures: [
        { row: 10, figure: '人月补差金额', stated: '2400', found: '2400', agrees: true },
        { row: 10, figure: 'PEOPLE', stated: '8', found: '8', agrees: true },
      ],
    })
    expect(checked.columns).toContainEqual({
      name: 'amount',
      title: '人月补差金额',
      letter: 'L',
      header: '人月补差金额',
    })
    expect(checked.rowsAccepted + checked.rowsRejected + checked.rowsSkipped).toBe(checked.rowsRead)
    const read = `query ($id: ID!, $filter: LedgerImportRowFilter) { ledgerImportBatch(id: $id) { fileName rows(filter: $filter, first: 2) {
      totalCount pageInfo { hasNextPage } edges { node { number state cells faults { code severity cell title message before after } } } } } }`
    const { ledgerImportBatch } = await hub.ask(read, { id: checked.id, filter: { hasFaults: true } })
    expect(ledgerImportBatch.rows.edges[0].node).toMatchObject({
      number: 2,
      state: 'ACCEPTED',
      faults: [
        {
          code: 'AMOUNT_FORM',
          severity: 'REPAIRED',
          cell: 'L2',
          title: '人月补差金额',
          before: '¥300元',
          after: '300.00',
        },
      ],
    })
    const masked = await hub.ask(read, { id: checked.id, filter: { hasFaults: true } }, { ...officer, purpose: null })
    expect(masked.ledgerImportBatch.fileName).toBeNull()
    expect(masked.ledgerImportBatch.rows.edges[0].node).toMatchObject({
      cells: null,
      faults: [{ code: 'AMOUNT_FORM', before: null, after: null }],
    })
    const input = { batchId: checked.id, version: checked.version }
    const { applyLedgerRoster: applied } = await hub.ask(apply, { input })
    expect(applied).toMatchObject({ state: 'APPLIED', rowsAccepted: checked.rowsAccepted })
    expect((await hub.ask(apply, { input })).applyLedgerRoster).toMatchObject({ code: 'STALE_VERSION' })
    expect((await hub.ask(apply, { input: { ...input, version: applied.version } })).applyLedgerRoster).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })
    expect(
      (await hub.ask(check, upload(roster([...rows, ['合计', '', '', '', '8人', '', '', '', '', '', '', '2400']]))))
        .checkLedgerRoster,
    ).toMatchObject({ id: checked.id, state: 'APPLIED' })
  })

  test('every record is traced to file, row and column, with a constant number of statements', async () => {
    const batch = await bring(roster(households(60, 41_000)))
    const [record] = await hub.subgraph.asHub(({ em }) => em.find(ImportRecord, { batchId: batch.id, rowNumber: 5 }))
    const everywhere = { ...officer, divisions: ['*'] }
    const trace = await hub.ask(
      'query ($id: ID!) { ledgerRecordSources(recordId: $id) { recordTable change row { number cells } batch { fileHash sheet columns { name letter } } } }',
      { id: record!.recordId },
      everywhere,
    )
    expect(trace.ledgerRecordSources).toMatchObject([
      {
        recordTable: 'note',
        change: 'CREATED',
        row: { number: 5, cells: expect.arrayContaining(['300.00']) },
        batch: { fileHash: batch.fileHash },
      },
    ])
    const rows =
      'query ($id: ID!, $first: Int!) { ledgerImportBatch(id: $id) { rows(first: $first) { edges { node { number faults { code } batch { id } records { recordId row { number } } } } } } }'
    const counts = []
    for (const first of [2, 60])
      counts.push(await hub.countStatements(() => hub.ask(rows, { id: batch.id, first }, everywhere)))
    expect(counts[0]).toBe(counts[1])
  })

  test('is refused in words, and says which file, role or division is wrong', async () => {
    const file = roster(households(1, 42_000))
    const refusal = async (variables: object, as = officer) =>
      (await hub.ask(check, variables as never, as)).checkLedgerRoster
    expect(await refusal(upload(file, { kind: 'unknown' }))).toMatchObject({
      code: 'UNKNOWN_ROSTER',
      message: expect.stringContaining('记录花名册'),
    })
    expect(await refusal(upload(file), { ...officer, roles: ['FINANCE'] })).toMatchObject({ code: 'ROLE_REQUIRED' })
    expect(await refusal(upload(file), { ...officer, divisions: ['140502000000'] })).toMatchObject({
      code: 'OUT_OF_SCOPE',
    })
    expect(await refusal(upload(await xlsxOf([HEADER])))).toMatchObject({ code: 'MISLABELLED' })
    expect(await refusal(upload(Buffer.alloc(6 * 1024 * 1024, 65)))).toMatchObject({ code: 'FILE_TOO_LARGE' })
    const { errors } = await hub.execute(check, upload(file, { content: 'not base64!' }))
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('a batch is seen inside its division only', async () => {
    const { checkLedgerRoster: checked } = await hub.ask(
      check,
      upload(roster(households(1, 43_000)), { division: '140502000000' }),
    )
    const read =
      'query ($id: ID!) { ledgerImportBatch(id: $id) { id } ledgerImportBatches(division: "14", filter: { kind: "notes" }, first: 100) { edges { node { id } } } }'
    const seen = async (division: string) => {
      const { ledgerImportBatch, ledgerImportBatches } = await hub.ask(
        read,
        { id: checked.id },
        { ...officer, divisions: [division] },
      )
      return [
        ledgerImportBatch !== null,
        ledgerImportBatches.edges.some(({ node }: { node: { id: string } }) => node.id === checked.id),
      ]
    }
    expect(await seen('140502000000')).toEqual([true, true])
    expect(await seen('140525000000')).toEqual([false, false])
  })

  test('what was checked is what is applied: when things have changed, it is checked again', async () => {
    const rows = households(2, 44_000)
    const { checkLedgerRoster: checked } = await hub.ask(check, upload(roster(rows)))
    await hub.subgraph.asHub(({ em }) =>
      em.nativeUpdate(ImportRow, { batchId: checked.id, number: 2 }, { state: 'REJECTED' }),
    )
    expect(
      (await hub.ask(apply, { input: { batchId: checked.id, version: checked.version } })).applyLedgerRoster,
    ).toMatchObject({ code: 'CHECK_AGAIN' })
    const { checkLedgerRoster: again } = await hub.ask(check, upload(roster(rows)))
    expect(
      (await hub.ask(apply, { input: { batchId: again.id, version: again.version } })).applyLedgerRoster,
    ).toMatchObject({ state: 'APPLIED' })
  })

  test('says which rosters there are', async () => {
    const { ledgerRosters } = await hub.ask('{ ledgerRosters { kind title columns { name title synonyms required } } }')
    expect(ledgerRosters).toMatchObject([{ kind: 'notes', title: '记录花名册' }])
    expect(ledgerRosters[0].columns).toContainEqual({
      name: 'name',
      title: '成员姓名',
      synonyms: ['姓名', '家庭成员姓名'],
      required: true,
    })
  })
})

describe('rejected rows', () => {
  test('come back as a file that is accepted once it is corrected', async () => {
    for (const format of ['XLSX', 'CSV'] as const) {
      const start = format === 'CSV' ? 50_000 : 51_000
      const rows = households(9, start)
      const right = rows[2]![column('身份证号')]!
      changed(rows, 2, '身份证号', `${right.slice(0, 17)}${right[17] === '1' ? '2' : '1'}`)
      const blank = rows.map((row, index) =>
        index > 0 && row[column('户主身份证号')] === rows[index - 1]![column('户主身份证号')]
          ? row.map((cell, at) => ([1, 2, 3, 9, 10].includes(at) ? '' : cell))
          : row,
      )
      const { checkLedgerRoster: checked } = await hub.ask(check, upload(roster(blank)))
      const read = `query ($id: ID!, $format: LedgerRosterFormat!) { ledgerImportBatch(id: $id) { rejectedRows(format: $format) { name content } } }`
      const { ledgerImportBatch } = await hub.ask(read, { id: checked.id, format })
      const bytes = Buffer.from(ledgerImportBatch.rejectedRows.content, 'base64')
      const name = format === 'CSV' ? 'a.csv' : 'a.xlsx'
      const [sheet] = (await readRosterFile(name, bytes)).sheets
      const [header, ...lines] = sheet!.rows.map(({ cells }) => cells.map(textOf))
      expect(header!.at(-1)).toBe('错误说明')
      expect(lines).toHaveLength(checked.rowsRejected)
      expect(lines.map((line) => line.at(-1)).join()).toMatch(/I4 身份证号：公民身份号码校验码不符/)
      const mended = sheet!.rows.map(({ cells }) =>
        cells.map(textOf).map((cell) => (cell.trim().startsWith(right.slice(0, 17)) ? right : cell.trim())),
      )
      const batch = await importFile(hub.subgraph, 'notes', format === 'CSV' ? csvOf(mended) : await xlsxOf(mended), {
        fileName: name,
      })
      expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: checked.rowsRejected, rowsRejected: 0 })
    }
  })

  test('come back without the digits a spreadsheet made up', async () => {
    const rows = changed(households(1, 52_000), 0, '身份证号', '1.40502E+17')
    const { checkLedgerRoster: checked } = await hub.ask(check, upload(roster(rows)))
    const { ledgerImportBatch } = await hub.ask(
      'query ($id: ID!) { ledgerImportBatch(id: $id) { rejectedRows(format: CSV) { content } } }',
      { id: checked.id },
    )
    const [sheet] = (await readRosterFile('a.csv', Buffer.from(ledgerImportBatch.rejectedRows.content, 'base64')))
      .sheets
    expect(textOf(sheet!.rows[1]!.cells[column('身份证号')])).toBe('')
  })
})

test('claims of many people are those of each, sealed', async () => {
  const claims = households(3, 70_000).map((row) => ({
    claim: {
      document: { type: 'RESIDENT_ID' as const, number: row[column('身份证号')]! },
      name: row[column('成员姓名')]!,
    },
    source: 'ledger:test:1',
  }))
  const [many, each] = await hub.subgraph.asHub(async (context) => [
    await claimPersons(context, claims),
    claims.map(({ claim, source }) => claimPerson(context, claim, source)),
  ])
  expect(many).toEqual(each)
  const pending = await hub.subgraph.pendingClaims()
  expect(pending).toHaveLength(6)
  expect(JSON.stringify(pending)).not.toContain(claims[0]!.claim.name)
})

describe('what is kept', () => {
  test('holds no name and no number in the clear, in no table', async () => {
    const rows = changed(households(3, 60_000), 1, '身份证号', '110101190001010000')
    const batch = await bring(roster(rows))
    const text = await hub.subgraph.asHub(async ({ em }) =>
      JSON.stringify([
        await em.find(ImportRow, { batchId: batch.id }, { disableIdentityMap: true }),
        await em.find(ImportRecord, { batchId: batch.id }),
        await em.findOne(ImportBatch, { id: batch.id }),
        await em.find(History, {}),
      ]),
    )
    for (const row of rows)
      for (const title of ['户主姓名', '成员姓名', '身份证号', '户主身份证号', '银行账号', '联系电话'])
        expect(text).not.toContain(row[column(title)])
  })

  test('is forgotten when its retention is over: sealed text goes, findings stay', async () => {
    const batch = await bring(roster(changed(households(2, 61_000), 0, '人月补差金额', '¥300')))
    const sealed = () =>
      hub.subgraph.asHub(async ({ em }) => em.count(ImportRow, { batchId: batch.id, sealed: { $ne: null } }))
    const days = await hub.subgraph.asHub(({ em }) => em.findOneOrFail(PolicyParameter, { key: 'ROSTER.retention' }))
    expect(days.value).toBe('180')
    const forget = 'mutation { forgetExpiredLedgerImportRows }'
    hub.setToday('2026-12-11')
    await hub.ask(forget)
    expect(await sealed()).toBe(3)
    hub.setToday('2026-12-12')
    await hub.ask(forget)
    expect(await sealed()).toBe(0)
    const everywhere = { ...officer, divisions: ['*'] }
    const { ledgerImportBatch } = await hub.ask(
      'query ($id: ID!) { ledgerImportBatch(id: $id) { rows(filter: { hasFaults: true }) { edges { node { number cells faults { code before } } } } } }',
      { id: batch.id },
      everywhere,
    )
    expect(ledgerImportBatch.rows.edges[0].node).toMatchObject({
      number: 2,
      cells: null,
      faults: expect.arrayContaining([{ code: 'AMOUNT_FORM', before: null }]),
    })
  })
})
