import type { RequestIdentity, SubgraphRequest } from '@civil-affairs/kit'
import type { FormattedExecutionResult } from 'graphql'
import { expect, test } from 'vitest'
import { callerOf } from './caller.ts'
import type { ResilientSource } from './resilient-source.ts'
import { SharedFetches } from './shared-fetches.ts'
import { promiseOf, SubgraphFailure } from './subgraph-source.ts'
import { openTrialHub } from './testing.ts'

const identity: RequestIdentity = {
  subject: 'test:officer',
  kind: 'STAFF',
  roles: ['OFFICER'],
  divisions: ['140502000000'],
  purpose: 'ASSISTANCE_REVIEW',
  caseNumber: 'A-1',
}
const REQUEST: SubgraphRequest = { query: 'query ($id: ID!) { a(id: $id) }', variables: { id: '1' } }

interface Wanted {
  as?: Partial<RequestIdentity>
  request?: Partial<SubgraphRequest>
  isCommand?: boolean
  signal?: AbortSignal
  withinMs?: number
  arrivedAt?: number
}

/** A subgraph whose answers the test lets go, one after another. */
function slowSubgraph() {
  const under: { answer(result: FormattedExecutionResult): void; fail(error: Error): void; signal?: AbortSignal }[] = []
  const source: Pick<ResilientSource, 'ask'> = {
    ask(_request, _caller, { signal }, told) {
      const answer = (result: FormattedExecutionResult) => told.answered(result)
      const fail = (error: Error) => told.failed(error)
      under.push({ answer, fail, ...(signal === undefined ? {} : { signal }) })
      signal?.addEventListener('abort', () => fail(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'gone')))
    },
  }
  const shared = new SharedFetches()
  const began = performance.now()
  return {
    under,
    ask: ({ as = {}, request = {}, isCommand = false, signal, withinMs = 5_000, arrivedAt = began }: Wanted = {}) =>
      promiseOf((told) =>
        shared.ask(
          source,
          { ...REQUEST, ...request },
          callerOf({ ...identity, ...as }),
          { deadlineAt: Date.now() + withinMs, isCommand, signal },
          arrivedAt,
          told,
        ),
      ),
  }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('the same for the same caller at the same time is asked once, and each may do with its answer what it likes', async () => {
  const { under, ask } = slowSubgraph()
  const asked = [ask(), ask(), ask({ arrivedAt: 0 })]
  expect(under).toHaveLength(1)
  under[0]!.answer({ data: { a: { id: '1' } } })
  const [one, other, third] = (await Promise.all(asked)) as { data: { a: object } }[]
  one!.data.a = { changed: true }
  Object.assign(other!.data.a, { more: true })
  expect(third).toEqual({ data: { a: { id: '1' } } })
  const later = ask()
  expect(under).toHaveLength(2)
  under[1]!.answer({ data: null })
  await later
})

const OTHERS: [string, Wanted][] = [
  ['another account', { as: { subject: 'test:other' } }],
  ['another kind of account', { as: { kind: 'SERVICE' } }],
  ['another role', { as: { roles: ['OFFICER', 'FINANCE'] } }],
  ['another division', { as: { divisions: ['140500000000'] } }],
  ['another purpose', { as: { purpose: 'AUDIT' } }],
  ['another case', { as: { caseNumber: 'A-2' } }],
  ['no case', { as: { caseNumber: null } }],
  ['another person concerned', { as: { personId: '00000000-0000-8000-8000-000000000001' } }],
  ['another agreement', { as: { agreement: 'XY-1' } }],
  ['other fields in full', { as: { released: ['Person.name'] } }],
  ['another order of lists', { as: { orderKey: 'k' } }],
  ['other variables', { request: { variables: { id: '2' } } }],
  ['another operation of the text', { request: { operationName: 'Other' } }],
  ['an act', { isCommand: true }],
  ['what arrived after the other had begun, and may know of what happened since', { arrivedAt: Number.MAX_VALUE }],
]
test.each(OTHERS)('%s is asked for by itself', async (_, wanted) => {
  const { under, ask } = slowSubgraph()
  const asked = [ask(), ask(wanted)]
  expect(under).toHaveLength(2)
  under[0]!.answer({ data: { of: 'the one' } })
  under[1]!.answer({ data: { of: 'the other' } })
  expect(await Promise.all(asked)).toEqual([{ data: { of: 'the one' } }, { data: { of: 'the other' } }])
})

test('no act is waited for by another', async () => {
  const { under, ask } = slowSubgraph()
  const asked = [ask({ isCommand: true }), ask({ isCommand: true })]
  expect(under).toHaveLength(2)
  for (const { answer } of under) answer({ data: {} })
  await Promise.all(asked)
})

test('one whose client goes, or whose time is up, takes nothing from the others', async () => {
  const { under, ask } = slowSubgraph()
  const [first, second] = [new AbortController(), new AbortController()]
  const one = ask({ signal: first.signal })
  const other = ask({ signal: second.signal })
  const third = ask()
  second.abort()
  await expect(other).rejects.toThrow(SubgraphFailure)
  first.abort()
  await expect(one).rejects.toThrow(SubgraphFailure)
  await turn()
  // What the first asked for was given up with it; those who are left ask once more, together.
  const fourth = ask()
  expect(under).toHaveLength(2)
  under[1]!.answer({ data: { a: 1 } })
  expect(await Promise.all([third, fourth])).toEqual([{ data: { a: 1 } }, { data: { a: 1 } }])

  const hasty = ask()
  const patient = ask()
  under[2]!.fail(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'late'))
  await expect(hasty).rejects.toThrow('late')
  await turn()
  under[3]!.answer({ data: { a: 2 } })
  expect(await patient).toEqual({ data: { a: 2 } })
})

test('a failure is the failure of all who waited for it', async () => {
  const { under, ask } = slowSubgraph()
  const asked = [ask(), ask()]
  under[0]!.fail(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'down'))
  expect(await Promise.allSettled(asked)).toMatchObject([
    { reason: { message: 'down' } },
    { reason: { message: 'down' } },
  ])
  expect(under).toHaveLength(1)
})

test('through the door the same question at the same time is asked once of each subgraph, and never for two callers', async () => {
  const hub = await openTrialHub()
  try {
    const { places, people } = hub
    const query = '{ places { code residents { nick } } }'
    const headersOf = async (role: Parameters<typeof hub.tokenFor>[0], more: Record<string, string> = {}) => ({
      authorization: `Bearer ${await hub.tokenFor(role)}`,
      ...more,
    })
    const [first, ...rest] = await Promise.all([1, 2, 3, 4].map(() => hub.ask(query)))
    for (const { text } of rest) expect(text).toBe(first!.text)
    expect([places.callers.length, people.callers.length]).toEqual([1, 1])

    places.callers.length = people.callers.length = 0
    const callers = await Promise.all([
      headersOf('county-officer'),
      headersOf('province-leader'),
      headersOf('county-officer', { 'x-hub-case': 'A-2' }),
      headersOf('county-officer', { 'x-hub-purpose': 'AUDIT' }),
    ])
    await Promise.all(callers.map((headers) => hub.ask(query, {}, headers)))
    const reached = places.callers.map((one) => `${one!.subject} ${one!.purpose} ${one!.caseNumber}`)
    expect(new Set(reached).size).toBe(4)
    expect(people.callers).toHaveLength(4)

    places.callers.length = 0
    await Promise.all([1, 2].map(() => hub.ask('mutation { openPlace(code: "11") { name } }')))
    expect(places.callers).toHaveLength(2)
  } finally {
    await hub.close()
  }
})
