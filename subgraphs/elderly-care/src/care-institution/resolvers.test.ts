import { randomUUID } from 'node:crypto'
import { History } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from '@civil-affairs/schema'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, COUNTY, checkIn, INSTITUTION, openBeds, particulars, registerInstitution, residentOf } from '../scene.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
beforeEach(() => hub.setToday('2026-06-15'))
afterAll(() => hub.close())

const read = (id: string, fields: string, as = officer) =>
  hub
    .ask(`query ($id: ID!) { careInstitution(id: $id) { ${fields} } }`, { id }, as)
    .then((data) => data.careInstitution)
const events = (recordId: string) =>
  hub.subgraph.asHub(async ({ em }) => {
    const rows = (await em.execute('select type, data from elderly_care.outbox where record_id = ? order by seq', [
      recordId,
    ])) as { type: string; data: Record<string, unknown> }[]
    return rows.map(({ type, data }) => (data.event === undefined ? type : `${type} ${data.event}`))
  })

let serial = 0
/** A valid code of a private non-enterprise unit of the county. */
function creditCodeOf(department = '52'): string {
  const organization = `MJ${String(++serial).padStart(6, '0')}`
  const first17 = `${department}140502${organization}${organizationCodeCheckCharacter(organization)}`
  return first17 + creditCodeCheckCharacter(first17)
}
const filing = { materials: ['APPLICATION', 'REGISTRATION_CERTIFICATE', 'COMMITMENT'], document: '备案申请1号' }

describe('an institution', () => {
  test('opens with its first resident, files within ten working days, and gets its receipt', async () => {
    const { institution } = await residentOf(hub)
    const id = institution.id
    const opened = await read(id, 'version filingStatus openedOn deadlines { key startedOn dueOn metOn state }')
    expect(opened).toMatchObject({
      filingStatus: 'OPENED',
      openedOn: '2026-06-10',
      // 2026-06-19 is 端午节.
      deadlines: [{ key: 'INST.filing', startedOn: '2026-06-10', dueOn: '2026-06-25', metOn: null, state: 'RUNNING' }],
    })
    const submit = (version: number, more: object = {}) =>
      act(hub, 'submitInstitutionFiling', INSTITUTION, { institutionId: id, version, ...filing, ...more })
    expect(await submit(opened.version, { materials: ['APPLICATION'] })).toMatchObject({
      code: 'MATERIALS_MISSING',
      path: ['input', 'materials'],
    })
    let now = await submit(opened.version)
    expect(now).toMatchObject({ filingStatus: 'FILING_SUBMITTED' })
    now = await act(hub, 'requestFilingSupplement', INSTITUTION, {
      institutionId: id,
      version: now.version,
      missing: '承诺书未签字',
    })
    now = await submit(now.version)
    hub.setToday('2026-06-26')
    now = await act(hub, 'acceptInstitutionFiling', INSTITUTION, {
      institutionId: id,
      version: now.version,
      filingNumber: '晋城备2026-001',
    })
    expect(now).toMatchObject({ filingStatus: 'FILED' })
    const filed = await read(id, 'filedOn deadlines { state } filingSteps { event from to takenBy remark }')
    expect(filed).toMatchObject({ filedOn: '2026-06-26', deadlines: [{ state: 'MET_LATE' }] })
    expect(filed.filingSteps.map(({ event }: { event: string }) => event)).toEqual([
      'OPEN',
      'SUBMIT',
      'REQUEST_SUPPLEMENT',
      'SUBMIT',
      'ACCEPT',
    ])
    expect(filed.filingSteps[2]).toMatchObject({ from: 'FILING_SUBMITTED', to: 'SUPPLEMENT', remark: '承诺书未签字' })
    expect(await events(id)).toContain('elderly-care.institution.moved ACCEPT')
  })

  test.each([
    // Counted by hand: days off are 2026-01-01 to 03 (worked: Sunday 01-04) and 02-15 to 23 (worked: 02-14, 02-28).
    ['2025-12-24', '2026-01-08'],
    ['2025-12-31', '2026-01-15'],
    ['2026-01-01', '2026-01-15'],
    ['2026-02-13', '2026-03-05'],
  ])('that opens on %s files by %s', async (openedOn, dueOn) => {
    const [id] = await hub.subgraph.asHub(async (context) => {
      const { insertCareInstitutions } = await import('./index.ts')
      return insertCareInstitutions(context, [
        {
          division: COUNTY,
          registrationKind: 'PNE',
          kind: 'ELDER_HOME',
          registeredOn: '2025-01-01',
          particulars: particulars as never,
          filingStatus: 'OPENED',
          openedOn,
        },
      ])
    })
    expect(await read(id!, 'deadlines { startedOn dueOn }')).toEqual({ deadlines: [{ startedOn: openedOn, dueOn }] })
    // It was registered for a year before it opened, and others are told so.
    const told = await hub.subgraph.asHub(({ em }) =>
      em.execute(`select data from elderly_care.outbox where record_id = ? order by seq`, [id!]),
    )
    expect(told.map(({ data }) => [data.filingStatus ?? data.to, data.registeredOn ?? data.on])).toEqual([
      ['REGISTERED', '2025-01-01'],
      ['OPENED', openedOn],
    ])
  })

  test('that is overdue with its filing is found by the closed filter, and no other', async () => {
    const { institution } = await residentOf(hub)
    const list = (filter: object) =>
      hub.ask(
        `query ($filter: CareInstitutionFilter) { careInstitutions(division: "1405", filter: $filter, first: 200) {
          totalCount edges { node { id } } } }`,
        { filter },
      )
    const idsOf = (data: { careInstitutions: { edges: { node: { id: string } }[] } }) =>
      data.careInstitutions.edges.map(({ node }) => node.id)
    hub.setToday('2026-06-25')
    expect(idsOf(await list({ filingOverdue: true }))).not.toContain(institution.id)
    hub.setToday('2026-06-26')
    expect(idsOf(await list({ filingOverdue: true }))).toContain(institution.id)
    expect(idsOf(await list({ filingOverdue: false }))).not.toContain(institution.id)
    expect(
      (await hub.execute('{ careInstitutions(division: "1405", filter: { kind: null }) { totalCount } }')).errors[0]
        .extensions.code,
    ).toBe('EMPTY_FILTER')
    const outside = { ...officer, divisions: ['140600000000'] }
    const { errors } = await hub.execute('{ careInstitutions(division: "1405") { totalCount } }', {}, outside)
    expect(errors[0].extensions.code).toBe('OUT_OF_SCOPE')
    expect(await read(institution.id, 'id', outside)).toBeNull()
  })

  test('with fewer than ten beds, or from tomorrow, is not registered', async () => {
    expect(await registerInstitution(hub, { particulars: { ...particulars, designedBeds: 9 } })).toMatchObject({
      code: 'TOO_FEW_BEDS',
    })
    expect(await registerInstitution(hub, { registeredOn: '2026-06-16' })).toMatchObject({ code: 'DATE_IN_FUTURE' })
    expect(await registerInstitution(hub, { division: '150000000000' })).toMatchObject({ code: 'OUT_OF_SCOPE' })
  })

  test('has a credit code of its own, also when two register it at once', async () => {
    const creditCode = creditCodeOf()
    const answers = await Promise.all([1, 2].map(() => registerInstitution(hub, { creditCode })))
    expect(answers.filter((one) => 'id' in one && one.id !== undefined)).toHaveLength(1)
    expect(answers.find((one) => (one as never as { code?: string }).code)).toMatchObject({ code: 'CREDIT_CODE_TAKEN' })
    const { careInstitutionByCreditCode } = await hub.ask(
      'query ($code: CreditCode!) { careInstitutionByCreditCode(creditCode: $code) { id } }',
      { code: creditCode },
    )
    expect(careInstitutionByCreditCode.id).toBe(answers.find(({ id }) => id !== undefined)!.id)
  })

  test('and the organization with its credit code are one visible pair, an enterprise has none', async () => {
    const [pne, enterprise] = [creditCodeOf('52'), creditCodeOf('91')]
    const one = await registerInstitution(hub, { creditCode: pne })
    const other = await registerInstitution(hub, { creditCode: enterprise, registrationKind: 'ENTERPRISE' })
    const none = await registerInstitution(hub)
    expect(await read(one.id, 'organization { creditCode }')).toEqual({ organization: { creditCode: pne } })
    expect(await read(other.id, 'organization { creditCode }')).toEqual({ organization: null })
    expect(await read(none.id, 'organization { creditCode }')).toEqual({ organization: null })
  })

  test('shows its telephone masked, and its history keeps what it was called', async () => {
    const { id, version } = await registerInstitution(hub)
    expect(await read(id, 'phone', { ...officer, purpose: null })).toEqual({ phone: '138****5678' })
    const input = { institutionId: id, version, particulars: { name: '新凤台养老院' }, document: '变更1号' }
    expect(await act(hub, 'changeCareInstitution', INSTITUTION, input)).toMatchObject({ filingStatus: 'REGISTERED' })
    expect(await act(hub, 'changeCareInstitution', INSTITUTION, input)).toMatchObject({ code: 'STALE_VERSION' })
    const [old] = await hub.subgraph.asHub(({ em }) => em.find(History, { rowId: id }))
    expect(old).toMatchObject({ actor: officer.subject, division: COUNTY, row: { name: '凤台养老院' } })
    expect(JSON.stringify(old!.row)).not.toContain('13812345678')
  })
})

describe('a filed institution', () => {
  async function filed(openedOn = '2026-06-10') {
    const { institution, ...rest } = await residentOf(hub)
    await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `update elderly_care.care_institution set filing_status = 'FILED', filed_on = '2026-06-12', filing_number = ?, opened_on = ? where id = ?`,
        [randomUUID(), openedOn, institution.id],
      ),
    )
    const { version } = await read(institution.id, 'version')
    return { id: institution.id, version, ...rest }
  }
  const paper = { document: '文件1号', reason: '整改' }

  test('files its changes anew', async () => {
    const { id, version } = await filed()
    let now = await act(hub, 'changeCareInstitution', INSTITUTION, {
      institutionId: id,
      version,
      particulars: { designedBeds: 30 },
      document: '变更2号',
    })
    expect(now).toMatchObject({ filingStatus: 'CHANGED' })
    now = await act(hub, 'confirmFilingChange', INSTITUTION, { institutionId: id, version: now.version, ...paper })
    expect(now).toMatchObject({ filingStatus: 'FILED' })
  })

  test('takes nobody while it is suspended, and resumes where it stood', async () => {
    const { id, version } = await filed()
    const more = await openBeds(hub, id, 1).then(
      () => null,
      () => null,
    )
    expect(more).toBeNull() // number 1 is taken
    let now = await act(hub, 'suspendCareInstitution', INSTITUTION, { institutionId: id, version, ...paper })
    expect(now).toMatchObject({ filingStatus: 'SUSPENDED' })
    expect(
      await act(hub, 'openCareBeds', INSTITUTION, {
        institutionId: id,
        openedOn: '2026-06-15',
        beds: [{ room: '2', number: '9', kind: 'ORDINARY' }],
      }),
    ).toMatchObject({ code: 'INSTITUTION_NOT_TAKING' })
    now = await act(hub, 'resumeCareInstitution', INSTITUTION, { institutionId: id, version: now.version, ...paper })
    expect(now).toMatchObject({ filingStatus: 'FILED' })
  })

  test('is rated after a year, one grade of a scheme at a time', async () => {
    const rate = (id: string, more: object = {}) =>
      act(
        hub,
        'rateCareInstitution',
        '... on CareInstitution { starRating creditGrade ratings { grade validFrom validTo } } ... on Refusal { code }',
        {
          institutionId: id,
          scheme: 'STAR',
          grade: '3',
          validFrom: '2026-06-10',
          document: '评定1号',
          ...more,
        },
      )
    const young = await filed('2025-06-11')
    expect(await rate(young.id)).toMatchObject({ code: 'NOT_RUN_LONG_ENOUGH' })
    expect(await rate(young.id, { scheme: 'CREDIT', grade: 'B' })).toMatchObject({ creditGrade: 'B', starRating: null })
    const { id } = await filed('2025-06-10')
    expect(await rate(id)).toMatchObject({
      starRating: 3,
      ratings: [{ validFrom: '2026-06-10', validTo: '2029-06-10' }],
    })
    expect(await rate(id, { grade: '4' })).toMatchObject({ code: 'EARLIER_THAN_CURRENT' })
    expect(await rate(id, { grade: '4', validFrom: '2026-06-15' })).toMatchObject({
      starRating: 4,
      ratings: [{ grade: '4' }, { grade: '3', validTo: '2026-06-15' }],
    })
    const { id: unfiled } = await registerInstitution(hub)
    expect(await rate(unfiled)).toMatchObject({ code: 'NOT_FILED' })
    const { errors } = await hub.execute(
      `mutation { rateCareInstitution(input: { institutionId: "${id}", scheme: STAR, grade: "6", validFrom: "2026-06-15", document: "x" }) { __typename } }`,
    )
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('closes thirty days after it said so, when everybody is settled elsewhere, and its beds end with it', async () => {
    const { id, version, residency, bed } = await filed()
    const announce = (closesOn: string) =>
      act(hub, 'announceInstitutionClosure', INSTITUTION, {
        institutionId: id,
        version,
        closesOn,
        reason: '合同到期',
        resettlementPlan: '安置方案1号',
      })
    const close = (seen: number) =>
      act(hub, 'closeCareInstitution', INSTITUTION, { institutionId: id, version: seen, ...paper })
    expect(await close(version)).toMatchObject({ code: 'CLOSURE_NOT_ANNOUNCED' })
    expect(await announce('2026-07-14')).toMatchObject({ code: 'NOTICE_TOO_SHORT' })
    let now = await announce('2026-07-15')
    expect(now).toMatchObject({ filingStatus: 'FILED' })
    expect(await checkIn(hub, bed.id, randomUUID())).toMatchObject({ code: 'BED_NOT_FREE' })
    expect(await close(now.version)).toMatchObject({ code: 'NOTICE_RUNNING' })
    hub.setToday('2026-07-15')
    expect(await close(now.version)).toMatchObject({ code: 'RESIDENTS_NOT_RESETTLED' })
    await act(hub, 'checkOutElder', '__typename', {
      residencyId: residency.id,
      version: residency.version,
      until: '2026-07-15',
      reason: 'RESETTLED',
      document: '安置1号',
    })
    now = await close(now.version)
    expect(now).toMatchObject({ filingStatus: 'CLOSED', allowedEvents: [] })
    expect(await read(id, 'closedOn beds(closed: true) { closedOn periods { validTo } } closures { state }')).toEqual({
      closedOn: '2026-07-15',
      beds: [
        {
          closedOn: '2026-07-15',
          periods: [{ validTo: '2026-06-10' }, { validTo: '2026-07-15' }, { validTo: '2026-07-15' }],
        },
      ],
      closures: [{ state: 'CLOSED' }],
    })
    expect(await checkIn(hub, bed.id, randomUUID())).toMatchObject({ code: 'BED_CLOSED' })
  })

  test('may think better of closing, and announces one closure at a time, also of two officers at once', async () => {
    const { id, version } = await filed()
    const input = { institutionId: id, closesOn: '2026-08-01', reason: '合同到期', resettlementPlan: '方案2号' }
    const answers = await Promise.all(
      [1, 2].map(() => act(hub, 'announceInstitutionClosure', INSTITUTION, { ...input, version })),
    )
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
    expect(answers.find(({ code }) => code !== undefined)!.code).toMatch(/STALE_VERSION|CLOSURE_ALREADY_ANNOUNCED/)
    const seen = answers.find(({ code }) => code === undefined)!.version
    expect(await act(hub, 'announceInstitutionClosure', INSTITUTION, { ...input, version: seen })).toMatchObject({
      code: 'CLOSURE_ALREADY_ANNOUNCED',
    })
    const now = await act(hub, 'withdrawInstitutionClosure', INSTITUTION, {
      institutionId: id,
      version: seen,
      ...paper,
    })
    expect(now.filingStatus).toBe('FILED')
    expect(await read(id, 'closures { state }')).toEqual({ closures: [{ state: 'WITHDRAWN' }] })
  })
})

test('a page of institutions with all their lists costs the same statements for one and for a hundred', async () => {
  await hub.subgraph.asHub(async (context) => {
    const { insertCareInstitutions } = await import('./index.ts')
    await insertCareInstitutions(
      context,
      Array.from({ length: 100 }, () => ({
        division: '140623000000',
        registrationKind: 'PNE' as const,
        kind: 'ELDER_HOME' as const,
        registeredOn: '2025-01-01',
        particulars: particulars as never,
        filingStatus: 'OPENED' as const,
        openedOn: '2026-06-01',
      })),
    )
  })
  const ask = (first: number) =>
    hub.countStatements(() =>
      hub.ask(
        `query ($first: Int) { careInstitutions(division: "140623", first: $first) { edges { node {
          deadlines { dueOn } filingSteps { event } ratings { grade } closures { state } starRating
          beds { number } bedCounts { open occupancyRate } hazards { state } inspections { state } director { id } } } } }`,
        { first },
      ),
    )
  expect(await ask(1)).toBe(await ask(100))
})
