import type { RequestIdentity } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { verifyExport } from '@civil-affairs/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partnerUnder } from '../change-feed/scene.ts'
import { auditor, bureau, gateway, security } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const WANG = '6f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
const LI = '7f2d3a52-7b0e-8c1d-9a4f-0123456789ab'
const look = (
  subjectIds: string[],
  fields: string[],
  more: object = {},
  as: RequestIdentity = gateway,
  writer = 'gateway-1',
) =>
  hub.execute(
    `mutation ($writer: String!, $inputs: [AppendReceiptsInput!]!) {
      appendReceipts(writer: $writer, inputs: $inputs) { receipts personsLeft refusal { code } } }`,
    {
      writer,
      inputs: [
        {
          account: 'local:county-officer',
          kind: 'STAFF',
          purpose: 'ASSISTANCE_REVIEW',
          operation: 'abc',
          cost: 3,
          groups: [{ subjectType: 'Person', subjectIds, fields }],
          ...more,
        },
      ],
    },
    as,
  )
const citizen: RequestIdentity = {
  ...security,
  subject: 'local:citizen',
  kind: 'PERSON',
  roles: [],
  divisions: [],
  personId: WANG,
}

test('a person reads who looked at their data, newest first, and of nobody else', async () => {
  await look([WANG, LI], ['Person.name'])
  await look([WANG], ['Person.name', 'Person.phone'], { account: 'local:township-handler' })
  const { me } = await hub.ask(
    '{ me { person { id } dataUsage { totalCount edges { node { account fields purpose person { id } } } } } }',
    {},
    citizen,
  )
  expect(me.person.id).toBe(WANG)
  expect(me.dataUsage.totalCount).toBe(2)
  expect(me.dataUsage.edges[0].node).toEqual({
    account: 'local:township-handler',
    fields: ['Person.name', 'Person.phone'],
    purpose: 'ASSISTANCE_REVIEW',
    person: { id: WANG },
  })
  for (const as of [security, bureau, auditor])
    expect((await hub.ask('{ me { person { id } } }', {}, as)).me).toBeNull()
})

test('auditors search by person and account; nobody else does', async () => {
  const query = 'query ($filter: AccessReceiptFilter) { accessReceipts(filter: $filter) { totalCount } }'
  const count = async (filter: object) => (await hub.ask(query, { filter }, auditor)).accessReceipts.totalCount
  expect(await count({ personId: LI })).toBe(1)
  expect(await count({ account: 'local:county-officer' })).toBe(2)
  expect(await count({ until: '2026-06-14' })).toBe(0)
  for (const as of [security, bureau, citizen])
    expect((await hub.execute(query, {}, as)).errors[0].extensions.code).toBe('ROLE_REQUIRED')
})

test('what was written verifies without the hub, a chain for each writer', async () => {
  await look([LI], ['Person.age'], {}, gateway, 'gateway-2')
  const { receiptExport } = await hub.ask(
    '{ receiptExport(day: "2026-06-15") { text publicKey receipts } }',
    {},
    auditor,
  )
  expect(verifyExport(receiptExport.text, receiptExport.publicKey)).toEqual({ receipts: 4, chains: 2, problems: [] })
  const changed = receiptExport.text.replace('Person.phone', 'Person.names')
  expect(verifyExport(changed, receiptExport.publicKey).problems).toHaveLength(1 + 1)
})

test('a receipt is neither changed nor deleted, also not by the hub', async () => {
  for (const sql of ["update exchange.access_receipt set account = 'x'", 'delete from exchange.access_receipt'])
    await expect(hub.subgraph.asHub(({ em }) => em.execute(sql))).rejects.toThrow(/neither changed nor deleted/)
})

test('only the gateway writes receipts', async () => {
  for (const as of [auditor, security, bureau])
    expect((await look([WANG], ['Person.name'], {}, as)).errors[0].extensions.code).toBe('ROLE_REQUIRED')
})

test('of answers written together the one without an agreement stays, the others are receipted', async () => {
  const before = await receiptsOf(LI)
  const { data } = await look([WANG], ['Person.name'], { agreement: 'GX-0', kind: 'PARTNER' })
  expect(data.appendReceipts).toEqual([{ receipts: 0, personsLeft: null, refusal: { code: 'AGREEMENT_REQUIRED' } }])
  const common = { account: 'local:county-officer', kind: 'STAFF', operation: 'abc', cost: 0 }
  const group = (id: string) => [{ subjectType: 'Person', subjectIds: [id], fields: ['Person.name'] }]
  const { appendReceipts } = await hub.ask(
    `mutation ($inputs: [AppendReceiptsInput!]!) {
      appendReceipts(writer: "gateway-1", inputs: $inputs) { receipts refusal { code messageEn } } }`,
    {
      inputs: [
        { ...common, groups: group(LI) },
        { ...common, agreement: 'GX-0', groups: group(LI) },
        { ...common, groups: group(LI) },
      ],
    },
    gateway,
  )
  expect(appendReceipts.map((one: { refusal: { code: string } | null }) => one.refusal?.code ?? null)).toEqual([
    null,
    'AGREEMENT_REQUIRED',
    null,
  ])
  expect(await receiptsOf(LI)).toBe(before + 2)
})

test('answers that are ready at once cost as many statements as one does', async () => {
  const bureau = await partnerUnder(hub, 'audit-office', ['Query.person'])
  const query = `mutation ($inputs: [AppendReceiptsInput!]!) {
    appendReceipts(writer: "gateway-1", inputs: $inputs) { receipts personsLeft refusal { code } } }`
  const input = {
    account: bureau.identity.subject,
    kind: 'PARTNER',
    agreement: bureau.code,
    operation: 'abc',
    cost: 1,
    groups: [{ subjectType: 'Person', subjectIds: [WANG, LI], fields: ['Person.name'] }],
  }
  const answers: { personsLeft: number }[] = []
  const counts = []
  for (const times of [1, 1, 40])
    counts.push(
      await hub.countStatements(async () => {
        const { appendReceipts } = await hub.ask(query, { inputs: Array(times).fill(input) }, gateway)
        answers.push(...appendReceipts)
      }),
    )
  // Begin, whose work it is, the lock on the agreement, what was taken under it, the chain, the write, commit.
  expect(counts).toEqual([7, 7, 7])
  expect(answers.map(({ personsLeft }) => personsLeft)).toEqual(answers.map((_, at) => 1_000 - 2 * (at + 1)))
  const { receiptExport } = await hub.ask('{ receiptExport(day: "2026-06-15") { text publicKey } }', {}, auditor)
  expect(verifyExport(receiptExport.text, receiptExport.publicKey).problems).toEqual([])
  const [{ requests, fields }] = (await hub.subgraph.asHub(({ em }) =>
    em.execute('select requests, fields from exchange.agreement_usage where agreement = ?', [bureau.id]),
  )) as never as [{ requests: number; fields: object }]
  expect([requests, fields]).toEqual([42, { 'Person.name': 84 }])
})

async function receiptsOf(personId: string): Promise<number> {
  const query = 'query ($filter: AccessReceiptFilter) { accessReceipts(filter: $filter) { totalCount } }'
  return (await hub.ask(query, { filter: { personId } }, auditor)).accessReceipts.totalCount
}

test('a clock that jumps forth and back breaks no chain: each day goes on where it was', async () => {
  const days = ['2026-06-20', '2026-06-21', '2026-06-20', '2026-06-22', '2026-06-21', '2026-06-20']
  for (const day of days) {
    hub.setToday(day)
    const { data, errors } = await look([WANG], ['Person.age'], {}, gateway, 'gateway-clock')
    expect(errors).toBeUndefined()
    expect(data.appendReceipts).toMatchObject([{ receipts: 1, refusal: null }])
  }
  const verified = async (day: string) => {
    const query = 'query ($day: Date!) { receiptExport(day: $day) { text publicKey } }'
    const { receiptExport } = await hub.ask(query, { day }, auditor)
    return verifyExport(receiptExport.text, receiptExport.publicKey)
  }
  expect(await verified('2026-06-20')).toEqual({ receipts: 3, chains: 1, problems: [] })
  expect(await verified('2026-06-21')).toEqual({ receipts: 2, chains: 1, problems: [] })
  expect(await verified('2026-06-22')).toEqual({ receipts: 1, chains: 1, problems: [] })
})
