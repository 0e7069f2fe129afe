import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { shanghaiToday } from '@civil-affairs/schema'
import { rules, waitingRules } from '@civil-affairs/schema/insight/index.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { feedsOf, told, VILLAGE } from '../fact/scene.ts'
import { Finding, FindingStep } from '../finding/index.ts'
import { problemsOfRules, stepsOf } from '../finding-rule/index.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
const events: FeedEvent[] = []
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

async function happens(...more: FeedEvent[]): Promise<void> {
  events.push(...more)
  const peers = feedsOf(events)
  for (let round = 0; (await hub.subgraph.catchUp(peers)) > 0; round++)
    if (round > 50) throw new Error('the feeds did not settle')
}

function born(birthDate: string, id = randomUUID(), sex: 'MALE' | 'FEMALE' = 'MALE'): FeedEvent {
  const data = { sex, birthDate, residenceDivision: VILLAGE, registeredDivision: VILLAGE }
  return told('registry.person.registered', data, { recordId: id })
}

const QUERY = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { findings {
  id version rule { id name } state severity reason dueOn overdue occurrence closeReason possibleActs
  office { handler } evidence { facet value record subgraph } amountAtRisk steps { act toState actor } } } } }`

async function findingsOf(id: string, rule?: string) {
  const { _entities } = await hub.ask(QUERY, { id })
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the tests
  return (_entities[0].findings as any[]).filter((one) => rule === undefined || one.rule.id === rule)
}

function residency(person: string, institution: string, key: string = randomUUID(), since = '2026-03-01'): FeedEvent {
  return told(
    'elderly-care.residency.started',
    { institutionId: institution, bedId: randomUUID(), payKind: 'SOCIAL', level: null, since },
    { recordId: key, subjects: [person, institution] },
  )
}

test('every rule reads facets that some domain declares, along paths that exist; none is both built and waiting', () => {
  expect(problemsOfRules()).toEqual([])
  const built = rules.map(({ id }) => id)
  expect(waitingRules.map(({ id }) => id).filter((id) => built.includes(id))).toEqual([])
  expect(new Set([...built, ...waitingRules.map(({ id }) => id)]).size).toBe(56)
  expect(stepsOf(['a', '<b'])).toEqual([
    { facet: 'a', isBackward: false },
    { facet: 'b', isBackward: true },
  ])
})

test('two residencies at once are found with both records, clear themselves, and are raised again with their history', async () => {
  const person = randomUUID()
  const [first, second] = [randomUUID(), randomUUID()]
  const [one, other] = [randomUUID(), randomUUID()]
  await happens(residency(person, one, first), residency(person, other, second, '2026-04-01'))
  const [finding] = await findingsOf(person, 'R-22')
  expect(finding).toMatchObject({
    state: 'RAISED',
    severity: 'ORANGE',
    occurrence: 1,
    overdue: false,
    dueOn: '2026-06-18',
  })
  expect(finding.evidence.map(({ record }: { record: string }) => record)).toEqual([first, second])

  const end = { institutionId: other, until: '2026-06-01', reason: 'ENTERED_IN_ERROR' }
  await happens(told('elderly-care.residency.ended', end, { recordId: second, subjects: [person, other] }))
  const [cleared] = await findingsOf(person, 'R-22')
  expect(cleared).toMatchObject({ id: finding.id, state: 'CLOSED', closeReason: 'CAUSE_GONE' })

  await happens(residency(person, other, second, '2026-06-10'))
  const [again] = await findingsOf(person, 'R-22')
  expect(again).toMatchObject({ id: finding.id, state: 'RAISED', occurrence: 2, closeReason: null })
  expect(again.steps.map(({ act }: { act: string }) => act)).toEqual(['RAISE', 'CLEAR', 'RAISE_AGAIN'])
})

test('an allowance that goes on after a death is found, with what was paid since; a stop clears it', async () => {
  const [person, grant] = [randomUUID(), randomUUID()]
  const subjects = [person, grant]
  await happens(
    born('1940-02-03', person),
    told(
      'elderly-care.grant.started',
      { programme: 'OLD_AGE', personId: person, band: '80', monthlyFen: 10_000, since: '2024-01-01' },
      { recordId: grant, subjects },
    ),
    ...['2026-03', '2026-04', '2026-05'].map((month) =>
      told('elderly-care.payment.paid', { scheme: 'OLD_AGE', month, amountFen: 10_000 }, { subjects }),
    ),
    told('registry.person.died', { diedOn: '2026-03-31', source: 'HEALTH' }, { recordId: person }),
  )
  const [finding] = await findingsOf(person, 'R-02')
  // March is the month of the death and was due.
  expect(finding).toMatchObject({ severity: 'RED', amountAtRisk: '200.00', office: { handler: 'TOWNSHIP' } })
  await happens(
    told(
      'elderly-care.grant.ended',
      { programme: 'OLD_AGE', until: '2026-04-01', reason: 'DEATH' },
      { recordId: grant, subjects },
    ),
  )
  expect(await findingsOf(person, 'R-02')).toMatchObject([{ state: 'CLOSED', closeReason: 'CAUSE_GONE' }])
})

test('time alone raises a gap: thirty days before the eightieth birthday as a notice, on the day in earnest', async () => {
  const person = randomUUID()
  await happens(born('1946-07-20', person))
  expect(await findingsOf(person, 'R-18')).toEqual([])
  hub.setToday('2026-06-19')
  await happens()
  expect(await findingsOf(person, 'R-18')).toEqual([])
  hub.setToday('2026-06-20')
  await happens()
  expect(await findingsOf(person, 'R-18')).toMatchObject([{ severity: 'BLUE' }])
  hub.setToday('2026-07-20')
  await happens()
  expect(await findingsOf(person, 'R-18')).toMatchObject([
    { severity: 'YELLOW', reason: '已满 80 周岁，户籍在本省，未享受高龄津贴' },
  ])
  hub.setToday('2026-06-15')
  // All indicators are computed for each of the days.
}, 180_000)

test('a child is reached through its parents: the second death makes it an orphan, new parents clear it', async () => {
  const [child, father, mother, adoptive] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const kin = (fromId: string, kind = 'PARENT') =>
    told('registry.kinship.stated', { fromId, toId: child, kind, since: '2018-01-01' }, { subjects: [fromId, child] })
  const dies = (recordId: string) =>
    told('registry.person.died', { diedOn: '2026-05-02', source: 'HEALTH' }, { recordId })
  await happens(
    born('2018-01-01', child),
    born('1990-01-01', father),
    born('1991-01-01', mother, 'FEMALE'),
    kin(father),
    kin(mother),
    dies(father),
  )
  // The mother has no sex of a mother in this scene's default, so both are told apart by what was registered.
  expect(await findingsOf(child, 'R-07')).toEqual([])
  await happens(dies(mother))
  expect(await findingsOf(child, 'R-07')).toMatchObject([{ severity: 'RED', state: 'RAISED' }])
  await happens(born('1980-01-01', adoptive), kin(adoptive, 'ADOPTIVE_PARENT'))
  expect(await findingsOf(child, 'R-07')).toMatchObject([{ state: 'CLOSED', closeReason: 'CAUSE_GONE' }])
})

test('what two records say of one human meets when they are linked', async () => {
  const [record, canonical] = [randomUUID(), randomUUID()]
  await happens(residency(record, randomUUID()), residency(canonical, randomUUID()))
  expect(await findingsOf(canonical, 'R-22')).toEqual([])
  await happens(told('registry.person.linked', { alias: record, canonical }, { subjects: [record, canonical] }))
  expect(await findingsOf(canonical, 'R-22')).toMatchObject([{ state: 'RAISED' }])
  await happens(told('registry.person.unlinked', { alias: record, canonical }, { subjects: [record, canonical] }))
  expect(await findingsOf(canonical, 'R-22')).toMatchObject([{ state: 'CLOSED' }])
})

test('a finding is dispatched, checked, disposed of and closed, by two hands; what was judged is not raised again', async () => {
  const person = randomUUID()
  await happens(residency(person, randomUUID()), residency(person, randomUUID()))
  let [{ id, version }] = await findingsOf(person, 'R-22')
  const act = async (name: string, input: object, type: string, as = officer) => {
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Finding { state version disposition possibleActs } ... on Refusal { code message } } }`
    const answer = (await hub.ask(text, { input: { id, version, ...input } }, as))[name]
    version = answer.version ?? version
    return answer
  }
  expect(await act('disposeFinding', { disposition: 'CONFIRMED', note: 'x' }, 'DisposeFindingInput')).toMatchObject({
    code: 'ILLEGAL_TRANSITION',
  })
  expect(await act('dispatchFinding', { office: '140105000000' }, 'DispatchFindingInput')).toMatchObject({
    code: 'OFFICE_ELSEWHERE',
  })
  expect(await act('dispatchFinding', {}, 'DispatchFindingInput')).toMatchObject({ state: 'DISPATCHED' })
  const old = version
  expect(await act('startChecking', {}, 'FindingActInput')).toMatchObject({
    state: 'CHECKING',
    possibleActs: ['DISPOSE'],
  })
  expect(
    await act('disposeFinding', { version: old, disposition: 'CONFIRMED', note: '已核实' }, 'DisposeFindingInput'),
  ).toMatchObject({ code: 'STALE_VERSION' })
  expect(
    await act('disposeFinding', { disposition: 'FALSE_POSITIVE', note: '短期照护' }, 'DisposeFindingInput'),
  ).toMatchObject({ state: 'DISPOSED' })
  expect(await act('closeFinding', {}, 'FindingActInput')).toMatchObject({ code: 'SAME_HAND' })
  expect(await act('closeFinding', {}, 'FindingActInput', secondOfficer)).toMatchObject({ state: 'CLOSED' })
  // Something else about the person is told: the same two stays were judged already.
  await happens(born('1950-01-01', person))
  expect(await findingsOf(person, 'R-22')).toMatchObject([{ state: 'CLOSED', occurrence: 1, closeReason: 'DISPOSED' }])
  const { rulePrecision } = await hub.ask(
    `{ rulePrecision(division: "1407", rule: "R-22") { disposed falsePositives precision rule { id } } }`,
  )
  expect(rulePrecision).toEqual([{ disposed: 1, falsePositives: 1, precision: 0, rule: { id: 'R-22' } }])
})

test('what nobody settles goes up a level, once its day has passed', async () => {
  const person = randomUUID()
  await happens(residency(person, randomUUID()), residency(person, randomUUID()))
  hub.setToday('2026-06-18')
  await happens()
  expect(await findingsOf(person, 'R-22')).toMatchObject([{ office: { handler: 'INSTITUTION' } }])
  hub.setToday('2026-06-22')
  await happens()
  expect(await findingsOf(person, 'R-22')).toMatchObject([{ office: { handler: 'COUNTY' }, overdue: true }])
  const { _entities } = await hub.ask(
    `{ _entities(representations: [{ __typename: "Division", code: "140726000000" }]) { ... on Division { findingCounts(month: "2026-06") { severity raised closed overdue precision } } } }`,
  )
  const orange = _entities[0].findingCounts.find(({ severity }: { severity: string }) => severity === 'ORANGE')
  expect(orange.overdue).toBeGreaterThan(0)
  expect(orange).toMatchObject({ precision: 0 })
  hub.setToday('2026-06-15')
})

test('a division counts its findings as one would by hand, in the month that runs and in those before and after', async () => {
  hub.setToday('2026-07-10')
  await happens(...Array.from({ length: 3 }, () => born('1946-07-05')))
  const [findings, steps] = await hub.subgraph.asHub(async ({ em }) => [
    await em.find(Finding, {}, { disableIdentityMap: true }),
    await em.find(FindingStep, {}, { disableIdentityMap: true }),
  ])
  expect(new Set(findings.map(({ severity }) => severity)).size).toBeGreaterThan(2)
  const dayOf = (at: Date) => shanghaiToday(at)
  for (const [month, first, next] of [
    ['2026-05', '2026-05-01', '2026-06-01'],
    ['2026-06', '2026-06-01', '2026-07-01'],
    ['2026-07', '2026-07-01', '2026-08-01'],
  ] as const)
    for (const code of ['140000000000', '140726000000', '140105000000']) {
      const { _entities } = await hub.ask(
        `{ _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
          ... on Division { findingCounts(month: "${month}") { severity raised closed overdue precision } } } }`,
      )
      const isHere = ({ division }: { division: string }) => division.startsWith(code.replace(/0+$/, ''))
      const isIn = (day: string | null | undefined) => day != null && day >= first && day < next
      const today = '2026-07-10' < next ? '2026-07-10' : next
      const byHand = ['RED', 'ORANGE', 'YELLOW', 'BLUE'].map((severity) => {
        const taken = (...acts: string[]) =>
          steps.filter(
            (step) => step.severity === severity && isHere(step) && isIn(step.takenOn) && acts.includes(step.act),
          )
        const own = findings.filter((finding) => finding.severity === severity && isHere(finding))
        const disposed = own.filter(({ disposedOn }) => isIn(disposedOn))
        const right = disposed.filter(({ disposition }) => disposition !== 'FALSE_POSITIVE')
        return {
          severity,
          raised: taken('RAISE', 'RAISE_AGAIN').length,
          closed: taken('CLOSE', 'CLEAR').length,
          overdue: own.filter(
            ({ dueOn, raisedAt, closedOn }) =>
              dueOn != null && dueOn < today && dayOf(raisedAt) < next && (closedOn == null || closedOn >= next),
          ).length,
          precision: disposed.length === 0 ? null : right.length / disposed.length,
        }
      })
      expect(_entities[0].findingCounts, `${code} ${month}`).toEqual(byHand)
    }
  hub.setToday('2026-06-15')
}, 180_000)

test('other parameters are tested on the past, and put into force by another hand', async () => {
  const text = `mutation ($input: BackTestRuleInput!) { backTestRule(input: $input) { ... on RuleBackTest { id subjects both onlyCandidate onlyActive } ... on Refusal { code } } }`
  await happens(born('1948-03-01'))
  const input = {
    rule: 'R-18',
    division: '140726000000',
    from: '2026-01-01',
    to: '2026-06-15',
    parameters: [{ name: 'age', value: 78 }],
  }
  const { backTestRule } = await hub.ask(text, { input })
  expect(backTestRule.onlyCandidate).toBeGreaterThan(0)
  expect(
    (await hub.ask(text, { input: { ...input, parameters: [{ name: 'height', value: 1 }] } })).backTestRule,
  ).toEqual({ code: 'UNKNOWN_PARAMETER' })
  const activate = `mutation ($input: ActivateRuleParametersInput!) { activateRuleParameters(input: $input) { ... on RuleActivation { parameters { name value } } ... on Refusal { code } } }`
  const activation = { backTestId: backTestRule.id, basis: '晋民发〔2026〕1号' }
  expect((await hub.ask(activate, { input: activation })).activateRuleParameters).toEqual({ code: 'SAME_HAND' })
  expect(
    (await hub.ask(activate, { input: activation }, secondOfficer)).activateRuleParameters.parameters,
  ).toContainEqual({ name: 'age', value: 78 })
  await happens()
  const { findings } = await hub.ask(
    `{ findings(division: "140726000000", filter: { rule: "R-18", state: RAISED }) { totalCount edges { node { reason } } } }`,
  )
  expect(findings.totalCount).toBeGreaterThan(0)
})
