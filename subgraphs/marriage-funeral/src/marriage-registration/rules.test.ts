import { legalEvents } from '@civil-affairs/kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MARRIAGE_STATES } from './entity.ts'
import {
  ageNeeded,
  endByDeath,
  findConflicts,
  isAwayFromHome,
  isOldEnough,
  type MarriageFacts,
  marriageStates,
  retroactiveFrom,
} from './rules.ts'

const ages = { HUSBAND: 22, WIFE: 20 }

describe('婚龄', () => {
  test.each([
    ['2004-06-15', '2026-06-14', 22, false],
    ['2004-06-15', '2026-06-15', 22, true],
    ['2004-02-29', '2026-02-27', 22, false],
    ['2004-02-29', '2026-02-28', 22, true],
    ['2004-02-29', '2024-02-28', 20, false],
    ['2004-02-29', '2024-02-29', 20, true],
  ])('born %s, on %s, needing %i: %s', (birth, on, years, answer) => {
    expect(isOldEnough(birth, on, years)).toBe(answer)
  })

  test('was lower under the law of 1950, to the last day of 1980', () => {
    expect([ageNeeded('HUSBAND', '1980-12-31', ages), ageNeeded('WIFE', '1980-12-31', ages)]).toEqual([20, 18])
    expect([ageNeeded('HUSBAND', '1981-01-01', ages), ageNeeded('WIFE', '1981-01-01', ages)]).toEqual([22, 20])
  })

  test('a marriage registered late never begins before both were of age, nor before they lived together', () => {
    const date = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2005-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, date, date, (together, his, hers) => {
        const since = retroactiveFrom(together, [
          { birthDate: his, years: 22 },
          { birthDate: hers, years: 20 },
        ])
        expect(since >= together && isOldEnough(his, since, 22) && isOldEnough(hers, since, 20)).toBe(true)
      }),
    )
  })
})

test('away from home is who is registered in another province; unknown homes say nothing', () => {
  expect(isAwayFromHome('140502000000', ['140581000000', '110105000000'])).toBe(false)
  expect(isAwayFromHome('140502000000', ['410105000000', '110105000000'])).toBe(true)
  expect(isAwayFromHome('140502000000', ['110105000000', null])).toBe(true)
  expect(isAwayFromHome('140502000000', [null, undefined])).toBeNull()
})

describe('状态', () => {
  test.each([
    ['IN_FORCE', ['DIVORCE', 'COURT_DIVORCE', 'DEATH', 'DECLINE_REVIVAL', 'ANNUL']],
    ['ENDED_BY_DEATH', ['COURT_DIVORCE', 'REVIVE', 'ANNUL']],
    ['DIVORCED', []],
    ['ANNULLED', []],
  ] as const)('in %s these acts are possible: %s', (from, events) => {
    expect(legalEvents(marriageStates, from)).toEqual(events)
  })

  test('a death ends a marriage on its day; the first of two; none that lies before it', () => {
    const death = (diedOn: string, isDeclared = false) => ({ diedOn, isDeclared })
    expect(endByDeath('2020-01-01', [null, null])).toBeNull()
    expect(endByDeath('2020-01-01', [death('2021-05-05'), death('2021-05-04')])).toEqual({
      validTo: '2021-05-04',
      cause: 'DEATH',
    })
    expect(endByDeath('2020-01-01', [death('2020-01-01', true), null])).toEqual({
      validTo: '2020-01-01',
      cause: 'DECLARED_DEATH',
    })
    expect(endByDeath('2020-01-01', [death('2019-12-31'), null])).toBeNull()
  })
})

describe('冲突', () => {
  const marriage = (
    id: string,
    more: Partial<MarriageFacts> & { his?: string; hers?: string } = {},
  ): MarriageFacts => ({
    id,
    state: 'IN_FORCE',
    validFrom: '2020-01-01',
    validTo: null,
    endCause: null,
    hasForbiddenTie: false,
    parties: [
      { role: 'HUSBAND', human: more.his ?? `${id} he`, death: null, isUnderAge: false },
      { role: 'WIFE', human: more.hers ?? `${id} she`, death: null, isUnderAge: false },
    ],
    ...more,
  })
  const kinds = (...marriages: MarriageFacts[]) =>
    findConflicts(marriages).map(({ marriageId, kind }) => `${marriageId} ${kind}`)

  test('one who is married twice at a time, on either side; not who married again the day the first ended', () => {
    const ended = { state: 'DIVORCED' as const, endCause: 'DIVORCE' as const }
    expect(kinds(marriage('a', { his: 'x' }), marriage('b', { his: 'x' }))).toEqual([
      'a DOUBLE_MARRIAGE',
      'b DOUBLE_MARRIAGE',
    ])
    const second = marriage('b', { his: 'x', validFrom: '2022-02-02' })
    expect(kinds(marriage('a', { ...ended, his: 'x', validTo: '2022-02-02' }), second)).toEqual([])
    expect(kinds(marriage('a', { ...ended, his: 'x', validTo: '2022-02-03' }), second)).toHaveLength(2)
    expect(kinds(marriage('a', { his: 'x', state: 'ANNULLED', validTo: '2020-01-01' }), second)).toEqual([])
    expect(kinds(marriage('a'), marriage('b'))).toEqual([])
  })

  test('do not hang on the order in which marriages are read', () => {
    const day = fc.integer({ min: 0, max: 9 }).map((n) => `2020-01-0${n + 1}`.slice(0, 10))
    const any = fc.record({ his: fc.integer({ min: 0, max: 3 }), from: day, to: fc.option(day), dead: fc.option(day) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (rows) => {
        const marriages = rows.map(({ his, from, to, dead }, at) => {
          const until = to !== null && to >= from ? to : null
          return marriage(`m${at}`, {
            validFrom: from,
            validTo: until,
            state: until === null ? 'IN_FORCE' : 'DIVORCED',
            endCause: until === null ? null : 'DIVORCE',
            parties: [
              {
                role: 'HUSBAND',
                human: `h${his}`,
                death: dead === null ? null : { diedOn: dead, isDeclared: false },
                isUnderAge: false,
              },
              { role: 'WIFE', human: `w${at}`, death: null, isUnderAge: false },
            ],
          })
        })
        const sorted = (list: readonly MarriageFacts[]) => kinds(...list).toSorted()
        expect(sorted(marriages.toReversed())).toEqual(sorted(marriages))
      }),
    )
  })

  test('an annulled marriage has none', () => {
    expect(MARRIAGE_STATES).toContain('ANNULLED')
    expect(kinds(marriage('a', { state: 'ANNULLED', validTo: '2020-01-01', hasForbiddenTie: true }))).toEqual([])
  })
})
