import { randomUUID } from 'node:crypto'
import { FeedPosition, type RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tellChanges } from '../fact/index.ts'
import { subgraph } from '../subgraph.ts'

let hub: TestHub
const gateway: RequestIdentity = {
  ...officer,
  subject: 'service:gateway',
  kind: 'SERVICE',
  roles: ['HUB'],
  divisions: ['*'],
}
const security: RequestIdentity = { ...officer, roles: ['SECURITY_ADMINISTRATOR'], purpose: null, caseNumber: null }
const person = (n: number) => `00000000-0000-8000-8000-${String(n).padStart(12, '0')}`
const ELDERS = { facet: 'registry.birthDate', ageFrom: 60 }
const COUNTIES = ['140726', '140727'] as const

const read = (at: Date) =>
  hub.subgraph.asHub(({ em }) => em.upsert(FeedPosition, { source: 'registry', cursor: '1-1', readAt: at }))
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  // Twenty people, every second one over 60, half of them in each county.
  for (const [at, county] of COUNTIES.entries())
    await hub.subgraph.asHub((context) =>
      tellChanges(
        context,
        Array.from({ length: 10 }, (_, n) => person(at * 10 + n)).map((subject, n) => ({
          change: {
            op: 'set',
            facet: 'registry.birthDate',
            subject,
            value: n % 2 ? '2000-01-01' : '1950-01-01',
            since: null,
          },
          event: {
            id: randomUUID(),
            type: 'registry.test',
            recordId: subject,
            division: `${county}100201`,
            occurredAt: '2026-06-01T00:00:00.000Z',
          },
        })),
      ),
    )
})
afterAll(() => hub.close())
beforeEach(() => read(new Date('2026-06-15T08:59:00+08:00')))

const members = (expression: unknown, persons: string[], as = gateway) =>
  hub.execute(
    'query ($expression: String!, $persons: [ID!]!) { populationMembers(expression: $expression, persons: $persons) }',
    { expression: JSON.stringify(expression), persons },
    as,
  )
const codeOf = async (...asked: Parameters<typeof members>) => (await members(...asked)).errors?.[0].extensions.code

test('of the persons named those are told who are in it, strangers never', async () => {
  const asked = [person(0), person(1), person(2), person(99), 'no id']
  expect((await members(ELDERS, asked)).data.populationMembers).toEqual([person(0), person(2)])
  expect((await members({ not: ELDERS }, asked)).data.populationMembers).toEqual([person(1)])
})

test('nobody but the gateway asks, and what nobody declared is an error', async () => {
  for (const as of [officer, security]) expect(await codeOf(ELDERS, [person(0)], as)).toBe('ROLE_REQUIRED')
  expect(await codeOf({ facet: 'registry.wealth' }, [person(0)])).toBe('UNKNOWN_FACET')
})

test('it is refused where what it is made of was read too long ago, and not for others', async () => {
  await read(new Date('2026-06-14T08:59:00+08:00'))
  expect(await codeOf(ELDERS, [person(0)])).toBe('DATA_TOO_OLD')
  await read(new Date('2026-06-14T09:01:00+08:00'))
  expect(await codeOf(ELDERS, [person(0)])).toBeUndefined()
  expect(await codeOf({ facet: 'assistance.minimumLivingAllowance' }, [person(0)])).toMatch(
    /DATA_TOO_OLD|UNKNOWN_FACET/,
  )
})

test('who decides on an agreement sees how many people it would be about, in its divisions, and no small number', async () => {
  const peopleOf = async (divisions: string[], expression: object, as = security) => {
    const id = Buffer.from(JSON.stringify({ expression, divisions })).toString('base64url')
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Population { people } } }'
    return hub.execute(query, { r: [{ __typename: 'Population', id }] }, as)
  }
  const count = async (...asked: Parameters<typeof peopleOf>) => (await peopleOf(...asked)).data._entities[0].people
  expect(await count(['140700000000'], ELDERS)).toBe(10)
  expect(await count(['140726000000'], ELDERS)).toBe(5)
  expect(await count(['140726000000', '140726100000'], ELDERS)).toBe(5)
  expect(await count(['140726000000'], { facet: 'registry.birthDate', ageFrom: 60, from: '1960-01-01' })).toBe(0)
  expect(await count(['140727000000'], { all: [ELDERS, { not: ELDERS }] })).toBe(0)
  expect((await peopleOf(['140726000000'], ELDERS, officer)).errors[0].extensions.code).toBe('ROLE_REQUIRED')
})
