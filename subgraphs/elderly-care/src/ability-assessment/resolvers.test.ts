import { randomUUID } from 'node:crypto'
import { PersonAlias } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, assess, COUNTY, REFUSAL, scoresOf } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertAssessments } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const ofPerson = async (id: string, as = officer) =>
  (
    await hub.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { abilityAssessment { level score assessedOn } } } }`,
      { of: [{ __typename: 'Person', id }] },
      as,
    )
  )._entities[0].abilityAssessment

test('an assessment gives points, level and validity, and stands on the person', async () => {
  const personId = randomUUID()
  const made = await assess(hub, personId)
  expect(made).toMatchObject({
    score: 66,
    level: 'MILD',
    assessedOn: '2026-06-01',
    validTo: '2027-06-01',
    isValid: true,
  })
  expect(await ofPerson(personId)).toEqual({ level: 'MILD', score: 66, assessedOn: '2026-06-01' })
  expect(await ofPerson(personId, { ...officer, caseNumber: null })).toEqual({
    level: null,
    score: null,
    assessedOn: null,
  })
})

test('one point less is a moderate loss; coma is total', async () => {
  const less = { WALKING: 0, STAIRS: 0, BATHING: 0, TOILETING: 0, BLADDER: 0, BOWEL: 0, EATING: 3 }
  expect(await assess(hub, randomUUID(), { scores: scoresOf(less) })).toMatchObject({ score: 65, level: 'MODERATE' })
  expect(await assess(hub, randomUUID(), { isInComa: true })).toMatchObject({ level: 'TOTAL' })
})

test('two different assessors, all items, a day that has come: else it is refused', async () => {
  expect(await assess(hub, randomUUID(), { assessors: ['PG-001', 'PG-001'] })).toMatchObject({ code: 'SAME_ASSESSOR' })
  expect(await assess(hub, randomUUID(), { scores: scoresOf().slice(1) })).toMatchObject({ code: 'SCORES_NOT_WHOLE' })
  expect(await assess(hub, randomUUID(), { scores: scoresOf({ VISION: 3 }) })).toMatchObject({
    code: 'SCORES_NOT_WHOLE',
  })
  expect(await assess(hub, randomUUID(), { assessedOn: '2026-06-16' })).toMatchObject({ code: 'DATE_IN_FUTURE' })
  await expect(assess(hub, randomUUID(), { assessors: ['PG-001'] })).rejects.toThrow(/BAD_USER_INPUT/)
})

test('the cut points are what policy says for the division and day', async () => {
  const input = {
    key: 'ABILITY.cut.mild',
    division: '140581',
    value: '70',
    legalBasis: '市文件2号',
    validFrom: '2026-05-01',
  }
  await hub.ask(
    'mutation ($input: SetElderlyCarePolicyParameterInput!) { setElderlyCarePolicyParameter(input: $input) { __typename } }',
    { input },
  )
  expect(await assess(hub, randomUUID(), { division: '140581000000' })).toMatchObject({ score: 66, level: 'MODERATE' })
  expect(await assess(hub, randomUUID(), { division: '140581000000', assessedOn: '2026-04-30' })).toMatchObject({
    level: 'MILD',
  })
})

test('one that was voided gives way to the one before, and is not voided twice', async () => {
  const personId = randomUUID()
  await assess(hub, personId, { assessedOn: '2026-05-01' })
  const second = await assess(hub, personId, { assessedOn: '2026-06-10', isInComa: true })
  expect(await ofPerson(personId)).toMatchObject({ level: 'TOTAL' })
  const fields = `... on AbilityAssessment { version isValid } ${REFUSAL}`
  const voided = await act(hub, 'voidAbilityAssessment', fields, {
    assessmentId: second.id,
    version: second.version,
    reason: '评错人',
  })
  expect(voided).toMatchObject({ isValid: false })
  expect(await ofPerson(personId)).toMatchObject({ level: 'MILD', assessedOn: '2026-05-01' })
  const again = { assessmentId: second.id, version: voided.version, reason: '评错人' }
  expect(await act(hub, 'voidAbilityAssessment', fields, again)).toMatchObject({ code: 'ALREADY_VOIDED' })
})

test('whoever follows the feed hears how long each assessment held: till the next one, or to its own end where that was voided', async () => {
  const personId = randomUUID()
  const first = await assess(hub, personId, { assessedOn: '2026-03-01' })
  const last = await assess(hub, personId, { assessedOn: '2026-06-10', isInComa: true })
  // Made in between, and told late.
  const between = await assess(hub, personId, { assessedOn: '2026-05-01' })
  const replaced = async () => {
    const rows = await hub.subgraph.asHub(({ em }) =>
      em.execute<{ id: string; until: string }[]>(
        `select record_id as id, data ->> 'until' as until from elderly_care.outbox
          where type = 'elderly-care.assessment.replaced' and subjects::text like ? order by seq`,
        [`%${personId}%`],
      ),
    )
    return rows.map(({ id, until }) => [id, until])
  }
  const told = [
    [first.id, '2026-06-10'],
    [first.id, '2026-05-01'],
    [between.id, '2026-06-10'],
  ]
  expect(await replaced()).toEqual(told)
  const fields = `... on AbilityAssessment { version } ${REFUSAL}`
  const { version } = last
  await act(hub, 'voidAbilityAssessment', fields, { assessmentId: last.id, version, reason: '评错人' })
  expect(await replaced()).toEqual([...told, [between.id, '2027-05-01']])
})

test('under a linked id it is the same person’s, and for a hundred persons it costs the same statements', async () => {
  const [canonical, alias] = [randomUUID(), randomUUID()]
  await assess(hub, alias)
  await hub.subgraph.asHub(async ({ em }) => void em.create(PersonAlias, { alias, canonical }))
  expect(await ofPerson(canonical)).toMatchObject({ level: 'MILD' })
  const people = Array.from({ length: 100 }, () => randomUUID())
  await hub.subgraph.asHub((context) =>
    insertAssessments(
      context,
      people.map((personId) => ({
        personId,
        division: COUNTY,
        assessedOn: '2026-01-01',
        assessors: ['PG-1', 'PG-2'],
        score: 40,
      })),
    ),
  )
  const ask = (ids: string[]) =>
    hub.countStatements(() =>
      hub.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Person { abilityAssessment { level person { id } } abilityAssessments { score groups { points } } } } }`,
        { of: ids.map((id) => ({ __typename: 'Person', id })) },
      ),
    )
  expect(await ask(people.slice(0, 1))).toBe(await ask(people))
  expect(await ofPerson(people[99]!)).toMatchObject({ level: 'SEVERE', score: 40 })
})
