import { randomUUID } from 'node:crypto'
import { nationalCalendar } from '@civil-affairs/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Context } from '../context.ts'
import { dueDate } from '../deadline.ts'
import type { RequestIdentity } from '../identity.ts'
import { batchOne } from '../loaders.ts'
import { getParameterNumber, PolicyParameter } from '../policy-parameter.ts'
import { History } from '../record-keeping.ts'
import { Refusal } from '../refusal.ts'
import { officer, openTestHub, secondOfficer, type TestHub } from '../testing.ts'
import { ledger, Note } from './ledger.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(await ledger())
})
afterAll(() => hub.close())

const write = `mutation ($input: WriteNoteInput!) { writeNote(input: $input) {
  ... on Note { id version text amount state } ... on Refusal { code message messageEn basis path } } }`
const sign = `mutation ($id: ID!, $version: Int!) { signNote(id: $id, version: $version) {
  ... on Note { id version state } ... on Refusal { code message messageEn path } } }`
const read = 'query ($id: ID!) { note(id: $id) { id text amount state } }'
const noteOf = (more = {}) => ({
  personId: randomUUID(),
  division: '140502000000',
  text: '张三丰',
  amount: '12.50',
  validFrom: '2026-01-01',
  ...more,
})
const serving = (...divisions: string[]): RequestIdentity => ({ ...officer, divisions })
async function written(more = {}) {
  return (await hub.ask(write, { input: noteOf(more) })).writeNote as { id: string; version: number }
}

describe('rows', () => {
  test('are seen inside the own division, and nowhere else', async () => {
    const { id } = await written()
    for (const divisions of [['140502000000'], ['140500000000'], ['140000000000'], ['330000000000', '140502000000']])
      expect((await hub.ask(read, { id }, serving(...divisions))).note, String(divisions)).toMatchObject({ id })
    for (const divisions of [[], ['140503000000'], ['150000000000'], ['140502100000']])
      expect((await hub.ask(read, { id }, serving(...divisions))).note, String(divisions)).toBeNull()
  })

  test('of all divisions are seen for what the hub derives, and no longer after it, refused or not', async () => {
    const foreign = await hub.ask(write, { input: noteOf({ division: '330100000000' }) }, serving('330000000000'))
    const runtime = await hub.subgraph.asHub(async (context) => context.runtime)
    const context = new Context(runtime, serving('140502000000'))
    const seen = () => context.em.count(Note, { id: foreign.writeNote.id })
    await context.reads(async () => {
      expect(await seen()).toBe(0)
      expect(await context.beyondScope(seen)).toBe(1)
      expect(await seen()).toBe(0)
      const refused = context.beyondScope(() => Promise.reject(new Refusal('NO', { zh: '否', en: 'no' })))
      await expect(refused).rejects.toMatchObject({ code: 'NO' })
      expect(await seen()).toBe(0)
    })
  })

  test('beyond the own division are for what is derived alone, and not for what is asked beside it', async () => {
    const foreign = await hub.ask(write, { input: noteOf({ division: '330100000000' }) }, serving('330000000000'))
    const runtime = await hub.subgraph.asHub(async (context) => context.runtime)
    const context = new Context(runtime, serving('140502000000'))
    const { id } = foreign.writeNote
    const byId = batchOne(
      (em, ids) => em.find(Note, { id: { $in: [...ids] } }),
      (note: { id: string }) => note.id,
    )
    const counted = () => context.em.count(Note, { id })
    const loaded = async () => ((await byId(context).load(id)) === null ? 0 : 1)
    const met = async () => ((await context.em.findOne(Note, { id })) === null ? 0 : 1)
    await context.reads(async () => {
      const derived = (seen: () => Promise<number>) => context.beyondScope(seen)
      const all = [
        counted(),
        derived(counted),
        met(),
        derived(met),
        counted(),
        derived(loaded),
        loaded(),
        met(),
        derived(counted),
      ]
      expect(await Promise.all(all)).toEqual([0, 1, 0, 1, 0, 1, 0, 0, 1])
      expect(await Promise.all([loaded(), met(), counted()])).toEqual([0, 0, 0])
    })
  })

  test('are not written into a foreign division, not even past the service', async () => {
    const { writeNote } = await hub.ask(write, { input: noteOf({ division: '150100000000' }) })
    expect(writeNote).toMatchObject({ code: 'OUT_OF_SCOPE', path: ['input', 'division'] })
    await expect(
      hub.subgraph.asHub(async (hubContext) => {
        const context = new Context(hubContext.runtime, serving('140502000000'))
        await hubContext.em.execute(`select set_config('hub.scope', ?, true)`, [context.viewer.rowScope])
        hubContext.em.create(Note, {
          ...noteOf({ division: '150100000000' }),
          amount: undefined,
          amountFen: 1,
          state: 'OPEN',
        } as never)
      }),
    ).rejects.toThrow()
  })

  test('leave their old version in the history, with who changed them', async () => {
    const { id, version } = await written()
    await hub.ask(sign, { id, version }, secondOfficer)
    const [old] = await hub.subgraph.asHub((context) => context.em.find(History, { rowId: id }))
    expect(old).toMatchObject({
      tableName: 'note',
      operation: 'UPDATE',
      actor: secondOfficer.subject,
      division: '140502000000',
    })
    expect(old!.row).toMatchObject({ state: 'OPEN', amount_fen: 1250 })
  })
})

describe('commands', () => {
  test('are refused in words, in two languages, with the basis, when the database sees a conflict', async () => {
    const input = noteOf()
    await hub.ask(write, { input })
    expect((await hub.ask(write, { input: { ...input, validFrom: '2026-03-01' } })).writeNote).toEqual({
      code: 'ALREADY_NOTED',
      message: '此人已有记录。',
      messageEn: 'This person has a note already.',
      basis: 'rule 1',
      path: [],
    })
  })

  test('that fail leave nothing behind and tell nothing of the inside', async () => {
    const input = noteOf()
    const fail = 'mutation ($input: WriteNoteInput!) { failAfterWriting(input: $input) { id } }'
    const { data, errors } = await hub.execute(fail, { input })
    expect(data).toEqual({ failAfterWriting: null })
    expect(errors[0].extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', incident: expect.any(String) })
    expect(JSON.stringify(errors)).not.toMatch(/张三|140502195603120014|\.ts/)
    expect(await hub.subgraph.asHub((context) => context.em.count(Note, { personId: input.personId }))).toBe(0)
  })

  test('list what is legal when the state does not allow them', async () => {
    const { id, version } = await written()
    const { signNote } = await hub.ask(sign, { id, version })
    expect(signNote).toMatchObject({ state: 'SIGNED' })
    expect((await hub.ask(sign, { id, version: signNote.version })).signNote).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })
  })

  test('must have seen the newest version', async () => {
    const { id, version } = await written()
    expect((await hub.ask(sign, { id, version: version + 1 })).signNote).toMatchObject({
      code: 'STALE_VERSION',
      path: ['version'],
    })
  })

  test('of one request run one after the other, each for itself, and what they answer is read after them', async () => {
    const [first, second] = [noteOf(), noteOf({ division: '150000000000' })]
    const { a, b, c } = await hub.ask(
      `mutation ($first: WriteNoteInput!, $second: WriteNoteInput!) {
        a: writeNote(input: $first) { ... on Note { id person { id notes { state } } } }
        b: writeNote(input: $second) { ... on Refusal { code } }
        c: writeNote(input: $first) { ... on Refusal { code } } }`,
      { first, second },
    )
    expect(a.person).toEqual({ id: first.personId, notes: [{ state: 'OPEN' }] })
    expect([b.code, c.code]).toEqual(['OUT_OF_SCOPE', 'ALREADY_NOTED'])
  })

  test('say which input is wrong', async () => {
    const { errors } = await hub.execute(write, { input: noteOf({ text: '' }) })
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['text'] }] })
  })
})

describe('personal fields', () => {
  test('are masked or null without purpose and case, and clear with both', async () => {
    const { id } = await written()
    expect((await hub.ask(read, { id })).note).toMatchObject({ text: '张三丰', amount: '12.50' })
    for (const part of [{ purpose: null }, { caseNumber: null }])
      expect((await hub.ask(read, { id }, { ...officer, ...part })).note).toMatchObject({ text: '张*丰', amount: null })
  })
})

describe('reads', () => {
  test('cost the same number of statements for one person and for a hundred', async () => {
    const inputs = Array.from({ length: 100 }, () => noteOf())
    for (const input of inputs) await hub.ask(write, { input })
    const people = inputs.map(({ personId }) => personId)
    const ask = 'query ($ids: [ID!]!) { everybody(ids: $ids) { id notes { id person { id } } } }'
    const counts = []
    for (const ids of [people.slice(0, 1), people]) counts.push(await hub.countStatements(() => hub.ask(ask, { ids })))
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBe(6) // begin, settings and role, aliases, notes, the persons of the notes, commit
  })
})

describe('policy parameters', () => {
  const set = `mutation ($input: SetLedgerPolicyParameterInput!) { setLedgerPolicyParameter(input: $input) {
    ... on LedgerPolicyParameter { value validFrom } ... on Refusal { code } } }`
  const of = (division: string, on: string) =>
    hub.subgraph.asHub((context) => getParameterNumber(context, 'LEDGER.sign', division, on))

  test('hold by the nearest division and by day, old values included', async () => {
    const input = { key: 'LEDGER.sign', division: '1405', value: '5', legalBasis: '市文件1号', validFrom: '2026-05-01' }
    expect(await hub.ask(set, { input })).toMatchObject({
      setLedgerPolicyParameter: { value: '5', validFrom: '2026-05-01' },
    })
    await hub.ask(set, { input: { ...input, value: '7', validFrom: '2026-06-01' } })
    expect(await of('140502000000', '2026-04-30')).toBe(3)
    expect(await of('140502000000', '2026-05-01')).toBe(5)
    expect(await of('140502000000', '2026-05-31')).toBe(5)
    expect(await of('140502000000', '2026-06-01')).toBe(7)
    expect(await of('140602000000', '2026-06-01')).toBe(3)
  })

  test('are listed as they hold for a division, with what holds nationwide', async () => {
    const list = `{ ledgerPolicyParameters(division: "1405", on: "2026-06-01") { key value unit divisionCode verified } }`
    expect((await hub.ask(list)).ledgerPolicyParameters).toEqual([
      { key: 'LEDGER.sign', value: '7', unit: 'WORKING_DAYS', divisionCode: '140500000000', verified: true },
      { key: 'LEDGER.keep', value: '12', unit: 'MONTHS', divisionCode: null, verified: false },
    ])
  })

  test('cannot be set backwards, and a repeated start changes none', async () => {
    const input = { key: 'LEDGER.sign', division: '1405', value: '9', legalBasis: '市文件2号', validFrom: '2026-05-15' }
    expect(await hub.ask(set, { input })).toMatchObject({ setLedgerPolicyParameter: { code: 'EARLIER_THAN_CURRENT' } })
    const count = () => hub.subgraph.asHub((context) => context.em.count(PolicyParameter, {}))
    const before = await count()
    expect(await hub.subgraph.prepare()).toEqual([])
    expect(await count()).toBe(before)
  })

  test('give deadlines in working days, days and months, and none where the calendar ends', () => {
    expect(dueDate(nationalCalendar, '2026-06-17', 3, 'WORKING_DAYS')).toBe('2026-06-23') // 端午 19-21 June
    expect(dueDate(nationalCalendar, '2026-12-28', 10, 'WORKING_DAYS')).toBeNull()
    expect(dueDate(nationalCalendar, '2026-12-28', 10, 'DAYS')).toBe('2027-01-07')
    expect(dueDate(nationalCalendar, '2026-01-31', 1, 'MONTHS')).toBe('2026-02-28')
  })
})

describe('payment batches', () => {
  const fields =
    '... on LedgerPaymentBatch { id version state itemCount amount heldCount allowedActs items(first: 50) { totalCount edges { node { id version state reason amount account grantId month } } } } ... on Refusal { code path }'
  const calculate = `mutation ($input: CalculateLedgerPaymentBatchInput!) { calculateLedgerPaymentBatch(input: $input) { ${fields} } }`
  const act = (name: string) =>
    `mutation ($input: LedgerPaymentBatchActInput!) { answer: ${name}LedgerPaymentBatch(input: $input) { ${fields} } }`
  const month = '2026-06'

  test('pay each grant once: calculated, held, approved by another hand, sent, answered, reissued, recovered', async () => {
    const division = '140521000000'
    for (const [text, amount] of [
      ['a', '100.00'],
      ['b', '200.00'],
      ['hold', '400.00'],
      ['no account', '800.00'],
      ['free', '0.00'],
    ])
      await hub.ask(write, { input: noteOf({ division, text, amount }) })
    const input = { scheme: 'NOTE', division, month }
    let { calculateLedgerPaymentBatch: batch } = await hub.ask(calculate, { input })
    expect(batch).toMatchObject({
      state: 'CALCULATED',
      itemCount: 4,
      amount: '1500.00',
      heldCount: 0,
      allowedActs: ['VERIFY', 'CANCEL'],
    })
    expect((await hub.ask(calculate, { input })).calculateLedgerPaymentBatch).toMatchObject({ code: 'NOTHING_DUE' })

    const run = async (name: string, more = {}, as = officer) => {
      const { answer } = await hub.ask(act(name), { input: { batchId: batch.id, version: batch.version, ...more } }, as)
      if (answer.id) batch = answer
      return answer
    }
    expect(await run('verify')).toMatchObject({ state: 'VERIFIED', itemCount: 2, amount: '300.00', heldCount: 2 })
    const reasons = batch.items.edges
      .map(({ node }: { node: { state: string; reason: string } }) => `${node.state} ${node.reason}`)
      .sort()
    expect(reasons).toEqual(['HELD NO_ACCOUNT', 'HELD ON_REQUEST', 'PENDING null', 'PENDING null'])
    expect(await run('approve')).toMatchObject({ code: 'SAME_HAND' })
    expect(await run('send', { fiscalVoucher: 'V1' })).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    expect(await run('approve', {}, secondOfficer)).toMatchObject({ state: 'APPROVED' })
    expect(await run('send')).toMatchObject({ code: 'VOUCHER_REQUIRED' })
    expect(await run('send', { fiscalVoucher: 'V1' })).toMatchObject({ state: 'SENT' })
    expect(await run('cancel')).toMatchObject({ code: 'ILLEGAL_TRANSITION' })

    const item = (amount: string) =>
      batch.items.edges.find(({ node }: { node: { amount: string } }) => node.amount === amount).node
    const answer = `mutation ($input: LedgerBankAnswerInput!) { recordLedgerBankAnswer(input: $input) { ${fields} } }`
    const told = {
      batchId: batch.id,
      paid: [item('100.00').id],
      returned: [{ itemId: item('200.00').id, reason: '账户注销' }],
    }
    batch = (await hub.ask(answer, { input: told })).recordLedgerBankAnswer
    expect(batch).toMatchObject({ state: 'SETTLED' })
    const version = batch.version
    expect((await hub.ask(answer, { input: told })).recordLedgerBankAnswer).toMatchObject({ state: 'SETTLED', version })
    const contradiction = { batchId: batch.id, returned: [{ itemId: item('100.00').id, reason: 'x' }] }
    expect((await hub.ask(answer, { input: contradiction })).recordLedgerBankAnswer).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })

    const reissue = `mutation ($input: ReissueLedgerPaymentsInput!) { reissueLedgerPayments(input: $input) { ${fields} } }`
    const itemIds = [item('200.00').id, item('400.00').id]
    expect((await hub.ask(reissue, { input: { itemIds } })).reissueLedgerPayments).toMatchObject({
      state: 'CALCULATED',
      itemCount: 2,
      amount: '600.00',
    })
    expect((await hub.ask(reissue, { input: { itemIds } })).reissueLedgerPayments).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    })

    const paid = batch.items.edges.find(({ node }: { node: { state: string } }) => node.state === 'PAID').node
    const recover =
      'mutation ($input: LedgerPaymentItemReasonInput!) { recoverLedgerPayment(input: $input) { ... on LedgerPaymentItem { id version state } ... on Refusal { code } } }'
    const { recoverLedgerPayment } = await hub.ask(recover, {
      input: { itemId: paid.id, version: paid.version, reason: '死亡后多发' },
    })
    expect(recoverLedgerPayment).toMatchObject({ state: 'RECOVERING' })
    const repay =
      'mutation ($input: LedgerRepaymentInput!) { recordLedgerRepayment(input: $input) { ... on LedgerPaymentItem { version state recovered } ... on Refusal { code } } }'
    const part = await hub.ask(repay, {
      input: { itemId: paid.id, version: recoverLedgerPayment.version, amount: '40.00' },
    })
    expect(part.recordLedgerRepayment).toMatchObject({ state: 'RECOVERING', recovered: '40.00' })
    const next = { itemId: paid.id, version: part.recordLedgerRepayment.version }
    expect((await hub.ask(repay, { input: { ...next, amount: '60.01' } })).recordLedgerRepayment).toMatchObject({
      code: 'MORE_THAN_OWED',
    })
    expect((await hub.ask(repay, { input: { ...next, amount: '60.00' } })).recordLedgerRepayment).toMatchObject({
      state: 'RECOVERED',
      recovered: '100.00',
    })
  })

  test('of two clerks who calculate at once, one has the payments and the other is told', async () => {
    const division = '140522000000'
    for (let count = 0; count < 3; count++) await hub.ask(write, { input: noteOf({ division, amount: '10.00' }) })
    const input = { scheme: 'NOTE', division, month }
    const answers = await Promise.all(
      [1, 2].map(async () => (await hub.ask(calculate, { input })).calculateLedgerPaymentBatch),
    )
    expect(answers.filter((one) => one.state === 'CALCULATED')).toHaveLength(1)
    expect(['NOTHING_DUE', 'CALCULATED_BY_ANOTHER']).toContain(answers.find((one) => one.code)!.code)
  })

  test('a month that is not open yet is refused', async () => {
    const input = { scheme: 'NOTE', division: '140521000000', month: '2026-08' }
    expect((await hub.ask(calculate, { input })).calculateLedgerPaymentBatch).toMatchObject({
      code: 'MONTH_NOT_OPEN',
      path: ['input', 'month'],
    })
  })
})
