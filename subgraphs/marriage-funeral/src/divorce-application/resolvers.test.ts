import { OutboxEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { COUNTY, died, ELSEWHERE, MARRIAGE, newPerson, Register, type TestPerson } from '../journey.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
let register: Register
let office: string
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
  office = await register.office({ certificateCode: '140502' })
})
afterAll(() => hub.close())
// Received on 2025-06-16: day 30 is 07-16, day 60 is Friday 08-15.
const RECEIVED = '2025-06-16'
beforeEach(() => hub.setToday(RECEIVED))

const FIELDS = `id version state receivedOn collectFrom closedOn withdrawnBy allowedActs applicationNumber
  cooling { key startedOn dueOn metOn state legalBasis } collection { dueOn metOn state } marriage { state until }`

interface Applied {
  husband: TestPerson
  wife: TestPerson
  marriage: { id: string; version: number }
  application: { id: string; version: number; code?: string }
}
async function married() {
  const [husband, wife] = [newPerson('MALE'), newPerson('FEMALE')]
  return { husband, wife, marriage: await register.marry(office, husband, wife) }
}
const apply = (marriageId: string, more: object = {}, as = officer) =>
  register.act(
    'applyForDivorce',
    {
      marriageId,
      officeId: office,
      bothPresent: true,
      bothCapable: true,
      agreementCoversChildren: true,
      agreementCoversProperty: true,
      agreementDocument: '离婚协议书 1号',
      ...more,
    },
    FIELDS,
    as,
  )
async function applied(): Promise<Applied> {
  const couple = await married()
  return { ...couple, application: await apply(couple.marriage.id) }
}
const collect = ({ application }: Applied, more: object = {}, as = officer) =>
  register.act(
    'collectDivorceCertificate',
    { applicationId: application.id, version: application.version, bothPresent: true, ...more },
    FIELDS,
    as,
  )
const withdraw = ({ application }: Applied) =>
  register.act(
    'withdrawDivorceApplication',
    { applicationId: application.id, version: application.version, by: 'WIFE' },
    FIELDS,
  )
const read = async (id: string) =>
  (await hub.ask(`query ($id: ID!) { divorceApplication(id: $id) { ${FIELDS} } }`, { id })).divorceApplication

describe('申请', () => {
  test('shows its clocks from the first day', async () => {
    const { application } = await applied()
    expect(application).toMatchObject({
      state: 'APPLIED',
      receivedOn: RECEIVED,
      applicationNumber: expect.stringMatching(/^LS140502-2025-\d{6}$/),
      cooling: { key: 'DIVORCE.cooling', startedOn: RECEIVED, dueOn: '2025-07-16', metOn: null, state: 'RUNNING' },
      collection: { dueOn: '2025-08-15', state: 'RUNNING' },
      collectFrom: '2025-07-17',
      allowedActs: ['WITHDRAW'],
    })
  })

  test.each([
    ['bothPresent', 'BOTH_MUST_BE_PRESENT'],
    ['bothCapable', 'CAPACITY_MISSING'],
    ['agreementCoversChildren', 'AGREEMENT_INCOMPLETE'],
    ['agreementCoversProperty', 'AGREEMENT_INCOMPLETE'],
  ])('is refused without %s', async (field, code) => {
    const { marriage } = await married()
    expect(await apply(marriage.id, { [field]: false })).toMatchObject({ code, path: ['input', field] })
  })

  test('is refused for who is not married any more, and for who has applied already; two at once are one', async () => {
    const { marriage } = await married()
    const answers = await Promise.all([apply(marriage.id), apply(marriage.id, {}, secondOfficer)])
    expect(answers.map(({ state, code }) => state ?? code).sort()).toEqual(['ALREADY_APPLIED', 'APPLIED'])
    const { husband, marriage: ended } = await married()
    await register.tell(died(husband, RECEIVED))
    expect((await apply(ended.id)).code).toBe('NOT_MARRIED')
  })

  test('is taken at any office of the country, for a marriage registered anywhere', async () => {
    const { marriage } = await married()
    const registrar = { ...officer, divisions: [ELSEWHERE] }
    const elsewhere = await register.office({ division: ELSEWHERE, certificateCode: '140581' })
    const application = await apply(marriage.id, { officeId: elsewhere }, registrar)
    expect(application).toMatchObject({ state: 'APPLIED', marriage: null })
    hub.setToday('2025-08-01')
    const certified = await register.act(
      'collectDivorceCertificate',
      { applicationId: application.id, version: application.version, bothPresent: true },
      'state',
      registrar,
    )
    expect(certified).toEqual({ state: 'CERTIFIED' })
    expect(await register.marriage(marriage.id)).toMatchObject({
      state: 'DIVORCED',
      until: '2025-08-01',
      certificates: [
        { kind: 'MARRIAGE', state: 'CANCELLED' },
        { kind: 'DIVORCE', state: 'VALID', number: 'L140581-2025-000001' },
      ],
    })
  })
})

describe('冷静期', () => {
  test.each(['2025-06-16', '2025-06-17', '2025-07-16'])('either may withdraw on %s', async (day) => {
    const one = await applied()
    hub.setToday(day)
    expect(await withdraw(one)).toMatchObject({
      state: 'WITHDRAWN',
      closedOn: day,
      withdrawnBy: 'WIFE',
      cooling: { metOn: day, state: 'MET' },
      collection: null,
      marriage: { state: 'IN_FORCE' },
    })
    expect((await apply(one.marriage.id)).state).toBe('APPLIED')
  })

  test('is over on day 31: nobody withdraws any more', async () => {
    const one = await applied()
    hub.setToday('2025-07-17')
    expect(await withdraw(one)).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      messageEn: expect.stringContaining('CERTIFY'),
    })
  })
})

describe('领证期', () => {
  test.each([
    ['day 29', '2025-07-15', 'ILLEGAL_TRANSITION'],
    ['day 30', '2025-07-16', 'ILLEGAL_TRANSITION'],
    ['day 31', '2025-07-17', undefined],
    ['day 60', '2025-08-15', undefined],
    ['day 61', '2025-08-16', 'ILLEGAL_TRANSITION'],
  ])('on %s the certificate is collected or refused', async (_, day, code) => {
    const one = await applied()
    hub.setToday(day)
    const answer = await collect(one)
    expect(answer.code).toBe(code)
    const marriage = await register.marriage(one.marriage.id)
    if (code === undefined) {
      expect(answer).toMatchObject({ state: 'CERTIFIED', closedOn: day, marriage: { state: 'DIVORCED', until: day } })
      expect(marriage.registrations.at(-1)).toMatchObject({
        kind: 'DIVORCE',
        certificateNumber: expect.stringMatching(/^L140502-2025-\d{6}$/),
      })
    } else expect(marriage).toMatchObject({ state: 'IN_FORCE', until: null })
  })

  test('needs both, and once only: two at once get one certificate', async () => {
    const one = await applied()
    hub.setToday('2025-08-01')
    expect((await collect(one, { bothPresent: false })).code).toBe('BOTH_MUST_BE_PRESENT')
    const answers = await Promise.all([collect(one), collect(one, {}, secondOfficer)])
    expect(answers.filter(({ state }) => state === 'CERTIFIED')).toHaveLength(1)
    expect(['STALE_VERSION', 'ILLEGAL_TRANSITION']).toContain(answers.find(({ code }) => code)?.code)
    expect((await register.marriage(one.marriage.id)).registrations).toHaveLength(2)
  })

  test('a party who has died is not divorced', async () => {
    const one = await applied()
    await register.tell(died(one.wife, '2025-07-20'))
    hub.setToday('2025-08-01')
    expect((await collect(one)).code).toBe('NOT_MARRIED')
  })

  test('over without a certificate it counts as withdrawn, by the timer or by the next application', async () => {
    const [first, second, running] = [await applied(), await applied(), await applied()]
    hub.setToday('2025-08-15')
    expect(
      (await hub.ask(`mutation { lapseDivorceApplications(division: "${COUNTY}") { id } }`)).lapseDivorceApplications,
    ).not.toContainEqual({
      id: running.application.id,
    })
    await collect(running)
    hub.setToday('2025-08-18')
    expect(await read(first.application.id)).toMatchObject({
      state: 'WINDOW_OVER',
      collection: { state: 'OVERDUE' },
      allowedActs: ['LAPSE'],
    })
    expect((await apply(first.marriage.id)).state).toBe('APPLIED')
    const { lapseDivorceApplications: lapsed } = await hub.ask(
      `mutation { lapseDivorceApplications(division: "${COUNTY}") { id state closedOn } }`,
    )
    expect(lapsed).toContainEqual({ id: second.application.id, state: 'LAPSED', closedOn: '2025-08-15' })
    expect(await read(first.application.id)).toMatchObject({ state: 'LAPSED' })
    const moves = await hub.subgraph.asHub(({ em }) =>
      em.find(OutboxEvent, { recordId: second.application.id }, { orderBy: { seq: 'asc' } }),
    )
    expect(moves.map(({ data }) => data.to)).toEqual(['APPLIED', 'LAPSED'])
  })

  test('runs by the limits of the day of receipt, whatever policy sets later', async () => {
    const one = await applied()
    hub.setToday('2025-06-20')
    await hub.ask(
      `mutation { setMarriageFuneralPolicyParameter(input: { key: "DIVORCE.cooling", division: "140502", value: "60", legalBasis: "试验", validFrom: "2025-06-20" }) { ... on MarriageFuneralPolicyParameter { value } ... on Refusal { code } } }`,
    )
    expect((await apply((await married()).marriage.id)).cooling).toMatchObject({ dueOn: '2025-08-19' })
    expect((await read(one.application.id)).cooling).toMatchObject({ dueOn: '2025-07-16' })
  })
})

describe('读取', () => {
  test('lists are filtered by outcome, and cost the same for one and for many', async () => {
    await applied()
    const list = (first: number) =>
      hub.countStatements(() =>
        hub.ask(
          `query ($filter: DivorceApplicationFilter) { divorceApplications(division: "${COUNTY}", filter: $filter, first: ${first}) {
            edges { node { ${FIELDS} office { name } marriage { ${MARRIAGE} } } } } }`,
          { filter: { outcome: 'OPEN' } },
        ),
      )
    expect(await list(4)).toBe(await list(1))
  })
})
