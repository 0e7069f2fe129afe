import { legalEvents, transition } from '@civil-affairs/kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEATS, type Seat } from '../village-committee/entity.ts'
import { ELECTION_STATUSES, RECALL_STATUSES } from './entity.ts'
import {
  countVotes,
  findCountProblem,
  isAtLeast,
  isListInTime,
  isMoreThan,
  isRecallPassed,
  mayElect,
  recallThresholdKey,
  sumOf,
  type Tally,
} from './rules.ts'
import { type ElectionEvent, electionStates, type RecallEvent, recallStates } from './states.ts'

const electionEvents: ElectionEvent[] = ['PUBLISH_LIST', 'FAIL', 'FALL_SHORT', 'ELECT', 'CLOSE_SHORT', 'CANCEL']
const legalOfElection: Record<string, string[]> = {
  SCHEDULED: ['PUBLISH_LIST', 'CANCEL'],
  LIST_PUBLISHED: ['FAIL', 'FALL_SHORT', 'ELECT', 'CANCEL'],
  RUN_OFF: ['FAIL', 'FALL_SHORT', 'ELECT', 'CLOSE_SHORT', 'CANCEL'],
  COMPLETED: [],
  INVALID: [],
  CANCELLED: [],
}
test.each(ELECTION_STATUSES.flatMap((status) => electionEvents.map((event) => [status, event] as const)))(
  'an election that is %s may or may not %s',
  (status, event) => {
    expect(legalEvents(electionStates, status)).toEqual(legalOfElection[status])
    if (legalOfElection[status]!.includes(event)) expect(transition(electionStates, status, event)).toBeTypeOf('string')
    else expect(() => transition(electionStates, status, event)).toThrow('不能执行')
  },
)

const recallEvents: RecallEvent[] = ['PASS', 'REJECT', 'WITHDRAW']
test.each(RECALL_STATUSES.flatMap((status) => recallEvents.map((event) => [status, event] as const)))(
  'a recall that is %s may or may not %s',
  (status, event) => {
    if (status === 'PETITIONED') expect(transition(recallStates, status, event)).toBeTypeOf('string')
    else expect(() => transition(recallStates, status, event)).toThrow('不能执行')
  },
)

test.each([
  [100, 2, 200, false],
  [101, 2, 200, true],
  [100, 2, 199, true],
  [99, 2, 199, false],
  [0, 2, 0, false],
])('%i is more than one in %i of %i: %s', (count, oneIn, whole, is) => {
  expect(isMoreThan(count, oneIn, whole)).toBe(is)
})

test.each([
  [20, 5, 100, true],
  [19, 5, 100, false],
  [34, 3, 101, true],
  [33, 3, 100, false],
  [33, 3, 99, true],
])('%i is at least one in %i of %i: %s', (count, oneIn, whole, is) => {
  expect(isAtLeast(count, oneIn, whole)).toBe(is)
})

test.each([
  ['2026-05-26', '2026-06-15', true],
  ['2026-05-27', '2026-06-15', false],
  ['2025-12-20', '2026-01-09', true],
  ['2025-12-21', '2026-01-09', false],
  ['2024-02-09', '2024-02-29', true],
])('a list published on %s is in time for %s: %s', (published, day, inTime) => {
  expect(isListInTime(published, day, 20)).toBe(inTime)
})

const thresholds = { turnout: 2, majority: 2, runOff: 3 }
const seats = { CHAIR: 1, VICE_CHAIR: 0, MEMBER: 2 }
const tally = (personId: string, votes: number, post: Seat = 'MEMBER'): Tally => ({ personId, post, votes })
const count = (tallies: Tally[], more: object = {}) =>
  countVotes({ registeredVoters: 200, ballotsCast: 150, isRunOff: false, tallies, ...more }, seats, thresholds)

test('without more than half of the registered there is no election at all', () => {
  const tallies = [tally('a', 100, 'CHAIR')]
  expect(count(tallies, { ballotsCast: 100 })).toEqual({ isValid: false, elected: [], open: seats })
  expect(count(tallies, { ballotsCast: 101 })).toMatchObject({ isValid: true, elected: [tallies[0]] })
})

test('elected is who has more than half of those who voted', () => {
  expect(count([tally('a', 76, 'CHAIR'), tally('b', 74, 'CHAIR')]).elected).toEqual([tally('a', 76, 'CHAIR')])
  const short = count([tally('a', 75, 'CHAIR'), tally('b', 74, 'CHAIR')])
  expect(short).toMatchObject({ isValid: true, elected: [], open: { CHAIR: 1, MEMBER: 2 } })
})

test('of more with enough votes than seats those with most have them, and equal votes at the last seat open it', () => {
  const most = count([tally('a', 120), tally('b', 90), tally('c', 80)])
  expect(most.elected.map(({ personId }) => personId)).toEqual(['a', 'b'])
  const equal = count([tally('a', 120), tally('b', 80), tally('c', 80)])
  expect(equal.elected.map(({ personId }) => personId)).toEqual(['a'])
  expect(equal.open).toEqual({ CHAIR: 1, VICE_CHAIR: 0, MEMBER: 1 })
})

test('in a run-off those with most votes are elected, with a third of the ballots at least', () => {
  const runOff = { isRunOff: true, ballotsCast: 150 }
  expect(count([tally('a', 50), tally('b', 49)], runOff).elected.map(({ personId }) => personId)).toEqual(['a'])
})

test('whatever is counted, nobody wins a seat that is not there, and open and won seats are all seats', () => {
  const arbitrary = fc.array(fc.record({ personId: fc.uuid(), post: fc.constantFrom(...SEATS), votes: fc.nat(150) }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(arbitrary, fc.nat(200), fc.boolean(), (tallies, ballotsCast, isRunOff) => {
      const { elected, open } = count(tallies, { ballotsCast, isRunOff })
      expect(sumOf(open) + elected.length).toBe(sumOf(seats))
      for (const post of SEATS) {
        expect(open[post]).toBeGreaterThanOrEqual(0)
        const losers = tallies.filter((one) => one.post === post && !elected.includes(one))
        const worst = Math.min(...elected.filter((one) => one.post === post).map(({ votes }) => votes))
        for (const { votes } of losers) expect(votes).toBeLessThan(worst)
      }
    }),
  )
})

test.each([
  [{ ballotsCast: 201 }, [], 'MORE_BALLOTS_THAN_VOTERS'],
  [{}, [tally('a', 151, 'CHAIR'), tally('b', 0, 'CHAIR')], 'MORE_VOTES_THAN_BALLOTS'],
  [{}, [tally('a', 100, 'CHAIR'), tally('b', 51, 'CHAIR')], 'MORE_VOTES_THAN_BALLOTS'],
  [{}, [tally('a', 100, 'CHAIR')], 'TOO_FEW_CANDIDATES'],
  [{ isRunOff: true }, [tally('a', 1, 'VICE_CHAIR')], 'NO_SUCH_SEAT'],
  [{}, [tally('a', 75, 'CHAIR'), tally('b', 75, 'CHAIR'), tally('c', 150), tally('d', 150)], 'TOO_FEW_CANDIDATES'],
  [{}, [tally('a', 75, 'CHAIR'), tally('b', 75, 'CHAIR'), tally('c', 150), tally('d', 100), tally('e', 50)], null],
  [{ isRunOff: true }, [tally('a', 100, 'CHAIR')], null],
])('figures %j with %j are impossible by %s', (round, tallies, problem) => {
  const all = { registeredVoters: 200, ballotsCast: 150, isRunOff: false, tallies, ...round }
  expect(findCountProblem(all, seats)).toBe(problem)
})

test('villagers elect in person, residents also by households and groups', () => {
  expect(mayElect('VOTERS', 'VILLAGE')).toBe(true)
  expect(mayElect('HOUSEHOLD_REPRESENTATIVES', 'VILLAGE')).toBe(false)
  expect(mayElect('GROUP_REPRESENTATIVES', 'VILLAGE')).toBe(false)
  expect(mayElect('GROUP_REPRESENTATIVES', 'RESIDENTS')).toBe(true)
})

test('who may propose a recall depends on the committee', () => {
  expect(recallThresholdKey('VILLAGE', 'VOTERS')).toBe('VC.recall.voters')
  expect(recallThresholdKey('VILLAGE', 'REPRESENTATIVES')).toBe('VC.recall.representatives')
  expect(recallThresholdKey('VILLAGE', 'HOUSEHOLDS')).toBeNull()
  expect(recallThresholdKey('RESIDENTS', 'GROUPS')).toBe('RC.recall.groups')
  expect(recallThresholdKey('RESIDENTS', 'REPRESENTATIVES')).toBeNull()
})

test.each([
  [200, 101, 51, true],
  [200, 100, 100, false],
  [200, 102, 51, false],
  [200, 102, 52, true],
])('of %i registered %i vote and %i agree: recalled %s', (registeredVoters, ballotsCast, inFavour, passed) => {
  expect(isRecallPassed({ registeredVoters, ballotsCast, inFavour }, thresholds)).toBe(passed)
})
