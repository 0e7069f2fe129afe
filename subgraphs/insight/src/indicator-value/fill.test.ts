import { randomUUID } from 'node:crypto'
import type { Indicator } from '@civil-affairs/schema/insight/index.ts'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { fillOne } from './fill.ts'
import { readingNow } from './measure-sql.ts'
import {
  amounts,
  book,
  county,
  day,
  entries,
  homes,
  later,
  old,
  openTrial,
  otherCounty,
  otherTownship,
  otherVillage,
  paid,
  paidSoFar,
  person,
  place,
  receiving,
  served,
  servedAndMore,
  share,
  township,
  village,
  vocabulary,
} from './scene.ts'
import { changeSql } from './value-sql.ts'

const { hub, forgetAll, know, compute, valuesOf, at } = await openTrial()
afterAll(() => hub.close())
beforeEach(() => forgetAll())

describe('what is counted', () => {
  test('a person counts at every level from the first day of the grant to the day before its end', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-31', until: '2026-03-31' })
    await compute()
    for (const division of [village, township, county, '140100000000', '140000000000']) {
      expect(await at(receiving, division, '2025-12')).toBe(0)
      expect(await at(receiving, division, '2026-01')).toBe(1)
      expect(await at(receiving, division, '2026-02')).toBe(1)
      expect(await at(receiving, division, '2026-03')).toBe(0)
    }
    expect(await at(receiving, otherCounty, '2026-02')).toBe(0)
  })

  test('who receives in two villages counts once in the township, and in both counties once in the province', async () => {
    const both = person()
    await know(
      { facet: 'trial.grant', subject: both, value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: both, value: 'B', since: '2026-01-01', division: otherVillage },
      { facet: 'trial.grant', subject: both, value: 'B', since: '2026-01-01', division: otherTownship },
    )
    await compute()
    const month = '2026-02'
    expect(await at(receiving, village, month)).toBe(1)
    expect(await at(receiving, otherVillage, month)).toBe(1)
    expect(await at(receiving, township, month)).toBe(1)
    expect(await at(receiving, county, month)).toBe(1)
    expect(await at(receiving, otherCounty, month)).toBe(1)
    expect(await at(receiving, '140100000000', month)).toBe(1)
  })

  test('by class as it is granted, by sex as it is known; who is not known stands by themselves', async () => {
    const [one, two] = [person(), person()]
    await know(
      { facet: 'trial.grant', subject: one, value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: two, value: 'B', since: '2026-01-01' },
      { facet: 'trial.sex', subject: one, value: 'F' },
    )
    await compute()
    const rows = (await valuesOf(receiving, '2026-01')).filter(({ division }) => division === county)
    expect(rows.map(({ dimension, code, numerator }) => [dimension, code, Number(numerator)])).toEqual([
      ['', '', 2],
      ['trial.grant', 'A', 1],
      ['trial.grant', 'B', 1],
      ['trial.sex', 'F', 1],
      ['trial.sex', 'UNKNOWN', 1],
    ])
  })

  test('a condition that stands in several alternatives brings in whoever meets any of them', async () => {
    const [housed, other] = [person(), person()]
    await know(
      { facet: 'trial.grant', subject: housed, value: 'A', since: '2026-01-01' },
      { facet: 'trial.home', subject: housed, value: person(), since: '2026-01-01' },
      { facet: 'trial.grant', subject: other, value: 'A', since: '2026-01-01' },
    )
    await compute()
    expect(await at(servedAndMore, county, '2026-02')).toBe(1)
  })

  test('payments belong to their month, and since January to the year', async () => {
    const one = person()
    await know(
      { facet: 'trial.paid', subject: one, amount: 100, since: '2025-12-31' },
      { facet: 'trial.paid', subject: one, amount: 200, since: '2026-01-01' },
      { facet: 'trial.paid', subject: one, amount: 300, since: '2026-02-28' },
    )
    await compute()
    expect([await at(paid, county, '2026-01'), await at(paid, county, '2026-02')]).toEqual([200, 300])
    expect([await at(paidSoFar, county, '2025-12'), await at(paidSoFar, county, '2026-02')]).toEqual([100, 500])
    expect(await at(paidSoFar, county, '2026-05')).toBe(500)
  })

  test('a ratio keeps both sides, also where only the lower one is there', async () => {
    await know(
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' },
      { facet: 'trial.grant', subject: person(), value: 'B', since: '2026-01-01' },
      { facet: 'trial.grant', subject: person(), value: 'B', since: '2026-01-01', division: otherTownship },
    )
    await compute()
    const rows = (await valuesOf(share, '2026-03')).map((row) => [
      row.division,
      Number(row.numerator),
      Number(row.denominator),
    ])
    expect(rows).toContainEqual([county, 1, 2])
    expect(rows).toContainEqual([otherCounty, 0, 1])
    expect(rows).toContainEqual(['140000000000', 1, 3])
  })

  test('people grow old with the months, on their birthday and not before; the dead do not', async () => {
    const [one, leap, dead] = [person(), person(), person()]
    await know(
      { facet: 'trial.birth', subject: one, value: '1966-03-31' },
      { facet: 'trial.birth', subject: leap, value: '1964-02-29' },
      { facet: 'trial.birth', subject: dead, value: '1950-01-01' },
      { facet: 'trial.death', subject: dead, since: '2026-05-02' },
    )
    await compute()
    expect(await at(old, county, '2026-02')).toBe(2)
    expect(await at(old, county, '2026-03')).toBe(3)
    expect(await at(old, county, '2026-05')).toBe(2)
  })

  test('a household counts where at least two of its members receive', async () => {
    const [first, second, third] = [person(), person(), person()]
    const home = randomUUID()
    await know(
      ...[first, second].map((subject) => ({ facet: 'trial.home', subject, value: home, since: '2025-01-01' })),
      { facet: 'trial.home', subject: third, value: randomUUID(), since: '2025-01-01' },
      ...[first, third].map((subject) => ({ facet: 'trial.grant', subject, value: 'A', since: '2026-01-01' })),
      { facet: 'trial.grant', subject: second, value: 'A', since: '2026-02-01' },
    )
    await compute()
    expect([await at(homes, county, '2026-01'), await at(homes, county, '2026-02')]).toEqual([0, 1])
  })

  test('a grant nobody knows the beginning of entered in no month', async () => {
    await know(
      { facet: 'trial.grant', subject: person(), value: 'A' },
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2026-04-30' },
    )
    await compute()
    expect([await at(entries, county, '2026-04'), await at(entries, county, '2026-05')]).toEqual([1, 0])
    expect(await at(receiving, county, '2026-04')).toBe(2)
  })
})

describe('what is computed again', () => {
  test('a fact that comes late changes the months from its day on, and no other indicator is touched', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' })
    await compute()
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-03-10' })
    const stateOf = async (id: string) =>
      (
        await hub.subgraph.asHub(({ em }) =>
          em.execute('select from_month from insight.indicator_dirty where indicator = ?', [id]),
        )
      )[0]?.from_month
    expect(await stateOf('I-01')).toBe('2026-03')
    expect(await stateOf('I-03')).toBeUndefined()
    await compute()
    expect([await at(receiving, county, '2026-02'), await at(receiving, county, '2026-03')]).toEqual([1, 2])
    expect(await stateOf('I-01')).toBeUndefined()
  })

  test('what is told while an indicator is taken up and computed is counted, whoever is killed in between', async () => {
    const tell = (since: string) => know({ facet: 'trial.grant', subject: person(), value: 'A', since })
    const go = () => hub.subgraph.asHub((context) => fillOne(context, book, async () => {}))
    await tell('2026-04-01')
    await compute()
    await tell('2026-05-01')
    expect(await go(), 'takes it up').toBe(true)
    await tell('2026-02-01')
    const killed = hub.subgraph.asHub(async (context) => {
      await fillOne(context, book, async () => {})
      throw new Error('killed')
    })
    await expect(killed).rejects.toThrow('killed')
    await tell('2026-03-01')
    await compute()
    const months = ['2026-02', '2026-03', '2026-04', '2026-05']
    expect(await Promise.all(months.map((month) => at(receiving, county, month)))).toEqual([1, 2, 3, 4])
    for (const table of ['indicator_dirty', 'indicator_claim'])
      expect(await hub.subgraph.asHub(({ em }) => em.execute(`select * from insight.${table}`)), table).toEqual([])
  })

  // In the memory of a process one thing is done at a time.
  test.skipIf(process.env.TEST_DATABASE_URL === undefined)(
    'of two at a time each computes indicators of its own, and what is told meanwhile is counted',
    async () => {
      const tell = (since: string) => know({ facet: 'trial.grant', subject: person(), value: 'A', since })
      const [isComputing, mayGoOn] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()]
      await tell('2026-04-01')
      expect(await hub.subgraph.asHub((context) => fillOne(context, book, async () => {})), 'takes one up').toBe(true)
      const slow = hub.subgraph.asHub((context) =>
        fillOne(context, book, async (_, { id }) => {
          isComputing.resolve(id)
          await mayGoOn.promise
        }),
      )
      const own = await isComputing.promise
      await tell('2026-02-01')
      const others: string[] = []
      const next = (context: Parameters<typeof fillOne>[0]) =>
        fillOne(context, book, async (_, { id }) => void others.push(id))
      while (await hub.subgraph.asHub(next));
      expect(others).not.toContain(own)
      expect(new Set(others).size).toBe(others.length)
      mayGoOn.resolve()
      expect(await slow).toBe(true)
      await compute()
      for (const indicator of [receiving, share])
        expect([await at(indicator, county, '2026-03'), await at(indicator, county, '2026-04')]).toEqual([1, 2])
      expect(await hub.subgraph.asHub(({ em }) => em.execute('select * from insight.indicator_claim'))).toEqual([])
    },
  )

  test('nothing is written before an indicator is computed, so that the feeds need not wait for it', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-04-01' })
    await compute()
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-05-01' })
    const go = () => hub.subgraph.asHub((context) => fillOne(context, book, async () => {}))
    expect(await go(), 'takes it up').toBe(true)
    hub.statements.length = 0
    expect(await go(), 'computes it').toBe(true)
    const isWrite = (sql: string) => /\b(insert into|delete from|update)\b/.test(sql)
    expect(hub.statements.find(isWrite)).toContain('with computed as materialized')
    expect(await at(receiving, county, '2026-05')).toBe(2)
  })

  test('figures that are what they were stay untouched when an indicator is computed again', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' })
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01', division: otherTownship })
    await compute()
    const rows = () =>
      hub.subgraph.asHub(({ em }) =>
        em.execute(
          `select division, month, dimension, code, xmin::text as written from insight.indicator_value
            where indicator = ? order by division, month, dimension, code`,
          [receiving.id],
        ),
      ) as unknown as Promise<{ division: string; month: string; written: string }[]>
    const before = await rows()
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-05-01' })
    await compute()
    const written = new Set(before.map(({ written }) => written))
    const anew = (await rows()).filter((row) => !written.has(row.written))
    expect(anew.length).toBeGreaterThan(0)
    expect(
      anew.every(({ division, month }) => month >= '2026-05' && !division.startsWith(otherCounty.slice(0, 6))),
    ).toBe(true)
    expect([await at(receiving, county, '2026-04'), await at(receiving, county, '2026-05')]).toEqual([1, 2])
    expect([await at(receiving, otherCounty, '2026-05'), await at(receiving, '140100000000', '2026-05')]).toEqual([
      1, 3,
    ])
  })

  test('another formula computes an indicator anew; the same one rests', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'B', since: '2026-01-01' })
    await compute()
    expect(await hub.subgraph.asHub((context) => fillOne(context, book, async () => {}))).toBe(false)
    const onlyA = { ...receiving, numerator: { count: 'PERSON', where: { ...served, in: ['A'] } } } as Indicator
    await compute({ ...book, indicators: [onlyA] })
    expect(await at(receiving, county, '2026-02')).toBe(0)
  })

  test('with a new month what stands goes on by itself', async () => {
    await know({ facet: 'trial.grant', subject: person(), value: 'A', since: '2026-01-01' })
    hub.setToday('2026-06-15')
    await compute()
    hub.setToday('2026-07-01')
    expect(await at(receiving, county, '2026-07')).toBe(0)
    await compute()
    expect([await at(receiving, county, '2026-06'), await at(receiving, county, '2026-07')]).toEqual([1, 1])
    hub.setToday('2026-06-15')
  })
})

describe('boundaries', () => {
  test('a township that went to another county is read then, now, and without counting anybody twice', async () => {
    await know(
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2025-01-01' },
      { facet: 'trial.grant', subject: person(), value: 'A', since: '2025-01-01', division: otherTownship },
    )
    await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `insert into insight.division_change (id, kind, from_codes, to_codes, effective_on)
         values (gen_random_uuid(), 'TRANSFERRED', '{140105001000}', '{140106009000}', '2026-03-15')`,
      ),
    )
    await compute()
    const of = async (division: string, month: string, boundaries: string) =>
      Number((await valuesOf(receiving, month, boundaries)).find((row) => row.division === division)?.numerator ?? 0)
    expect(await of(county, '2026-02', '0001-01-01')).toBe(1)
    expect(await of(county, '2026-02', '2026-03-15')).toBe(0)
    expect(await of(otherCounty, '2026-02', '2026-03-15')).toBe(2)
    expect(await of('140106009001', '2026-04', '2026-03-15')).toBe(1)
    expect(await of('140100000000', '2026-04', '2026-03-15')).toBe(2)
    expect(await valuesOf(receiving, '2026-04')).toEqual([])
  })
})

describe('laws', () => {
  const history = fc.array(
    fc.record({
      facet: fc.constantFrom('trial.grant', 'trial.amount', 'trial.paid'),
      person: fc.integer({ min: 0, max: 5 }),
      value: fc.constantFrom('A', 'B'),
      amount: fc.integer({ min: 1, max: 90_000 }),
      division: place,
      since: day,
      length: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
    { minLength: 1, maxLength: 25 },
  )

  test('parts sum to wholes for any tree, and what is distinct is what a plain count finds', async () => {
    const people = Array.from({ length: 6 }, person)
    await fc.assert(
      fc.asyncProperty(history, async (facts) => {
        await forgetAll()
        await know(
          ...facts.map((one) => ({
            facet: one.facet,
            subject: people[one.person]!,
            ...(one.facet === 'trial.grant' ? { value: one.value } : { amount: one.amount }),
            division: one.division,
            since: one.since,
            until: one.length === null || one.facet === 'trial.paid' ? null : later(one.since, one.length),
          })),
        )
        await compute({ vocabulary, indicators: [receiving, amounts, paid] })
        const month = '2026-02'
        for (const indicator of [amounts, paid]) {
          const rows = (await valuesOf(indicator, month)).filter(({ dimension }) => dimension === '')
          const below = rows.filter(({ division }) => /^14010[12]0{6}$/.test(division))
          const whole = rows.find(({ division }) => division === '140100000000')
          expect(below.reduce((sum, row) => sum + Number(row.numerator), 0)).toBe(Number(whole?.numerator ?? 0))
        }
        const holds = (one: (typeof facts)[number]) =>
          one.facet === 'trial.grant' &&
          one.since <= '2026-02-28' &&
          (one.length === null || later(one.since, one.length) > '2026-02-28')
        for (const digits of [2, 4, 6, 9, 12])
          for (const prefix of new Set(facts.map(({ division }) => division.slice(0, digits)))) {
            const code = prefix.padEnd(12, '0')
            if (digits === 12 && code.endsWith('000')) continue
            const found = new Set(
              facts.filter((one) => holds(one) && one.division.startsWith(prefix)).map((one) => one.person),
            )
            expect(await at(receiving, code, month)).toBe(found.size)
          }
      }),
      { numRuns: 12 },
    )
  })

  test('what subjects did between two months sums to the difference, for any history and division', async () => {
    const people = Array.from({ length: 6 }, person)
    const months = {
      now: { boundaries: '0001-01-01', month: '2026-03', first: '2026-03-01', last: '2026-03-31' },
      before: { boundaries: '0001-01-01', month: '2026-02', first: '2026-02-01', last: '2026-02-28' },
    }
    await fc.assert(
      fc.asyncProperty(history, async (facts) => {
        await forgetAll()
        await know(
          ...facts.map((one) => ({
            facet: one.facet,
            subject: people[one.person]!,
            ...(one.facet === 'trial.grant' ? { value: one.value } : { amount: one.amount }),
            division: one.division,
            since: one.since,
            until: one.length === null || one.facet === 'trial.paid' ? null : later(one.since, one.length),
          })),
        )
        await compute({ vocabulary, indicators: [receiving, amounts, paid] })
        for (const indicator of [receiving, amounts, paid])
          for (const division of [county, '140100000000']) {
            const rows = (await hub.subgraph.asHub(({ em }) =>
              em.execute(
                changeSql(
                  indicator.numerator,
                  { ...months, own: months.before },
                  division.replace(/0+$/, ''),
                  readingNow(vocabulary),
                ),
              ),
            )) as { cause: string | null; amount: string }[]
            const causes = rows.filter(({ cause }) => cause !== null)
            const told = causes.reduce((sum, { amount }) => sum + Number(amount), 0)
            expect(told).toBe((await at(indicator, division, '2026-03')) - (await at(indicator, division, '2026-02')))
          }
      }),
      { numRuns: 12 },
    )
  })
})
