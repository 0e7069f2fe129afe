import { legalEvents, transition } from '@civil-affairs/kit'
import { describe, expect, test } from 'vitest'
import { OPEN_STATES } from './entity.ts'
import { type CaseFacts, countyOf, isOutside, isSameTownship, judgeCase } from './rules.ts'
import { type ChildApplicationAct, type ChildApplicationState, childApplicationStates } from './states.ts'

const orphan: CaseFacts = {
  birthDate: '2015-03-02',
  isDead: false,
  father: 'LOST',
  mother: 'LOST',
  isInInstitution: false,
  isHivProven: false,
  childClass: 'ORPHAN',
}
const judge = (facts: Partial<CaseFacts>, on = '2026-06-15') => judgeCase({ ...orphan, ...facts }, on)

describe('what the law makes of a case', () => {
  test.each<[string, Partial<CaseFacts>, ReturnType<typeof judgeCase>]>([
    ['both parents lost', {}, { kind: 'ORPHAN_SCATTERED', reasons: [] }],
    ['both parents lost, in a home', { isInInstitution: true }, { kind: 'ORPHAN_INSTITUTION', reasons: [] }],
    ['nobody brings it up', { mother: 'UNABLE', childClass: 'DE_FACTO' }, { kind: 'DE_FACTO', reasons: [] }],
    [
      'nobody brings it up, in a home',
      { mother: 'UNABLE', childClass: 'DE_FACTO', isInInstitution: true },
      { kind: 'DE_FACTO', reasons: [] },
    ],
    ['infected', { isHivProven: true, father: 'ABLE', mother: 'ABLE', childClass: null }, { kind: 'HIV', reasons: [] }],
    ['a father who can', { father: 'ABLE', childClass: null }, { kind: null, reasons: ['FATHER_ABLE'] }],
    [
      'parents who can',
      { father: 'ABLE', mother: 'ABLE', childClass: null },
      { kind: null, reasons: ['FATHER_ABLE', 'MOTHER_ABLE'] },
    ],
    ['a dead child', { isDead: true }, { kind: null, reasons: ['CHILD_DIED'] }],
    ['a dead child that was infected', { isDead: true, isHivProven: true }, { kind: null, reasons: ['CHILD_DIED'] }],
  ])('%s', (_, facts, expected) => {
    expect(judge(facts)).toEqual(expected)
  })
  test.each([
    ['2026-06-30', 'ORPHAN_SCATTERED'],
    ['2026-07-01', null],
  ])('born on the first of a month, 2008-07-01, and decided on %s: %s', (on, kind) => {
    // Decided in June the first month is July: the month of the birthday, and the last one paid.
    expect(judge({ birthDate: '2008-07-01' }, on).kind).toBe(kind)
  })
  test.each([
    ['2026-06-30', 'ORPHAN_SCATTERED'],
    ['2026-07-01', null],
    ['2026-07-19', null],
    ['2026-07-20', null],
  ])('born 2008-07-20 and decided on %s: %s', (on, kind) => {
    expect(judge({ birthDate: '2008-07-20' }, on)).toEqual(
      kind === null ? { kind: null, reasons: ['NOT_A_MINOR'] } : { kind, reasons: [] },
    )
  })
})

describe('the procedure', () => {
  const legal: Record<ChildApplicationState, ChildApplicationAct[]> = {
    SUBMITTED: ['REQUEST_SUPPLEMENT', 'NOT_ACCEPT', 'ACCEPT', 'WITHDRAW'],
    SUPPLEMENT: ['SUPPLY', 'WITHDRAW'],
    ACCEPTED: ['START_CHECK', 'PUSH', 'PUSH_OUT', 'WITHDRAW'],
    PUSHED_OUT: ['RECORD_ANSWER', 'WITHDRAW'],
    CHECKING: ['REVIEW', 'WITHDRAW'],
    CONFIRMING: ['CONFIRM', 'DENY', 'RETURN', 'WITHDRAW'],
    ANSWERED: ['TELL'],
    GRANTED: ['TELL'],
    DENIED: ['TELL'],
    NOT_ACCEPTED: [],
    WITHDRAWN: [],
  }
  const states = Object.keys(legal) as ChildApplicationState[]
  const acts = [...new Set(Object.values(legal).flat())]
  test.each(states.flatMap((from) => acts.map((act) => [from, act] as const)))('%s: %s', (from, act) => {
    if (legal[from].includes(act)) expect(states).toContain(transition(childApplicationStates, from, act))
    else
      expect(() => transition(childApplicationStates, from, act)).toThrow(
        expect.objectContaining({ code: 'ILLEGAL_TRANSITION' }),
      )
    expect(legalEvents(childApplicationStates, from)).toEqual(legal[from])
  })
  test('an application is open exactly where it can still be withdrawn', () => {
    expect(states.filter((state) => legal[state].includes('WITHDRAW')).toSorted()).toEqual([...OPEN_STATES].toSorted())
  })
})

test('townships, counties and provinces are read from the code', () => {
  expect(isSameTownship('140502001001', '140502001000')).toBe(true)
  expect(isSameTownship('140502001000', '140502002000')).toBe(false)
  expect(countyOf('140502001001')).toBe('140502000000')
  expect([isOutside('140502001000'), isOutside('410102001000')]).toEqual([false, true])
})
