import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APART, SharedDraw } from './shared-draw.ts'

function* numbers(count: number, drawn: number[] = []): Generator<number> {
  for (let at = 0; at < count; at++) {
    drawn.push(at)
    yield at
  }
}

async function gather(draw: SharedDraw<number>, turns: (at: number) => number = () => 0): Promise<number[]> {
  const seen: number[] = []
  for await (const batch of draw) {
    for (let turn = 0; turn < turns(batch); turn++) await setImmediate()
    seen.push(batch)
  }
  return seen
}

describe('one draw for many', () => {
  test('everybody sees every batch in its order, however fast, and each is drawn once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(60),
        fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
        async (count, paces) => {
          const drawn: number[] = []
          const draw = new SharedDraw(numbers(count, drawn))
          const seen = await Promise.all(paces.map((pace) => gather(draw, (at) => pace[at % pace.length]!)))
          const all = [...numbers(count)]
          expect(seen).toEqual(paces.map(() => all))
          expect(drawn).toEqual(all)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the first waits for the last, and no longer once that one has given up', async () => {
    const draw = new SharedDraw(numbers(100))
    const slow = draw[Symbol.asyncIterator]()
    expect((await slow.next()).value).toBe(0)
    let reached = -1
    const fast = (async () => {
      for await (const batch of draw) reached = batch
    })()
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect(reached).toBe(APART - 1)
    await slow.next()
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect(reached).toBe(APART)
    await slow.return()
    await fast
    expect(reached).toBe(99)
  })

  test('who comes late goes through all of it, or is told that it is too late', async () => {
    const draw = new SharedDraw(numbers(APART + 1))
    const first = draw[Symbol.asyncIterator]()
    for (let at = 0; at < APART; at++) await first.next()
    expect(draw.holdsTheFirst).toBe(true)
    const late = draw[Symbol.asyncIterator]()
    expect((await late.next()).value).toBe(0)
    await late.return()
    await first.next()
    expect(draw.holdsTheFirst).toBe(false)
    await expect(gather(draw)).rejects.toThrow('begin a draw anew')
  })

  test('a draw that fails ends for nobody as if it were whole', async () => {
    function* failing(): Generator<number> {
      yield 0
      throw new Error('no such county')
    }
    const draw = new SharedDraw(failing())
    const ended = await Promise.allSettled([gather(draw), gather(draw, () => 3)])
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
