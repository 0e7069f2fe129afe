import type { FormattedExecutionResult } from 'graphql'
import { expect, test } from 'vitest'
import { callerOf } from './caller.ts'
import { type Resilience, resilient } from './resilient-source.ts'
import { promiseOf, SubgraphFailure, type SubgraphSource } from './subgraph-source.ts'

const caller = callerOf({
  subject: 'test:officer',
  kind: 'STAFF',
  roles: [],
  divisions: [],
  purpose: null,
  caseNumber: null,
})
const down = () => new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'down')

/** A subgraph that behaves as it is told, and counts. */
function source(behave: (attempt: number) => Promise<FormattedExecutionResult>, settings?: Resilience) {
  let attempts = 0
  const own: SubgraphSource = {
    name: 'one',
    execute: () => behave(++attempts),
    ready: async () => true,
    close: async () => {},
  }
  const asked = resilient(own, settings)
  return {
    get attempts() {
      return attempts
    },
    ask: (more: { isCommand?: boolean; withinMs?: number; signal?: AbortSignal } = {}) =>
      promiseOf((told) =>
        asked.ask(
          { query: '{ a }' },
          caller,
          {
            deadlineAt: Date.now() + (more.withinMs ?? 5_000),
            isCommand: more.isCommand ?? false,
            signal: more.signal,
          },
          told,
        ),
      ),
  }
}

test('a query that failed quickly is asked once more, a command and a timeout never', async () => {
  const passing = source(async (attempt) => {
    if (attempt === 1) throw down()
    return { data: { a: 1 } }
  })
  expect(await passing.ask()).toEqual({ data: { a: 1 } })
  const command = source(() => Promise.reject(down()))
  await expect(command.ask({ isCommand: true })).rejects.toThrow('down')
  expect(command.attempts).toBe(1)
  const late = source(() => Promise.reject(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'late')))
  await expect(late.ask()).rejects.toThrow('late')
  expect(late.attempts).toBe(1)
})

test('nothing is repeated after the deadline, or for a client that has gone', async () => {
  const spent = source(() => Promise.reject(down()))
  await expect(spent.ask({ withinMs: 0 })).rejects.toThrow('down')
  expect(spent.attempts).toBe(1)
  const left = source(() => Promise.reject(down()), { failuresToOpen: 1 })
  for (let n = 0; n < 3; n++) await expect(left.ask({ signal: AbortSignal.abort() })).rejects.toThrow('down')
  expect(left.attempts).toBe(3)
})

test('a subgraph that is down is left alone for a while, then tried by one and open to all again', async () => {
  let isUp = false
  const one = source(
    async () => {
      if (!isUp) throw down()
      return { data: {} }
    },
    { failuresToOpen: 3, openMs: 100, retryWithinMs: 1 },
  )
  for (let n = 0; n < 5; n++) await expect(one.ask()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
  expect(one.attempts).toBe(3)
  isUp = true
  await expect(one.ask()).rejects.toThrow('left alone')
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(await Promise.allSettled([one.ask(), one.ask()])).toMatchObject([{ status: 'fulfilled' }, {}])
  expect(await one.ask()).toEqual({ data: {} })
})

test('no more are asked at once than a subgraph bears, and who waits too long is told so', async () => {
  const release: (() => void)[] = []
  let [inside, most] = [0, 0]
  const one = source(
    async () => {
      most = Math.max(most, ++inside)
      await new Promise<void>((resolve) => release.push(resolve))
      inside--
      return { data: {} }
    },
    { concurrency: 2 },
  )
  const asked = [one.ask(), one.ask(), one.ask(), one.ask()]
  await expect(one.ask({ withinMs: 30 })).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' })
  for (let n = 0; n < 4; n++) {
    while (release.length === 0) await new Promise((resolve) => setImmediate(resolve))
    release.shift()!()
  }
  expect(await Promise.all(asked)).toHaveLength(4)
  expect(most).toBe(2)
})
