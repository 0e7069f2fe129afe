import { addDays } from '@civil-affairs/schema'
import { type CommitteeKind, SEATS, type Seat } from '../village-committee/entity.ts'
import type { Electorate, RecallProposer } from './entity.ts'

/**
 * More than one in `oneIn` of the whole: of 200, more than one in two is 101. Counted in whole people, so that no
 * fraction is rounded into an election.
 */
export function isMoreThan(count: number, oneIn: number, whole: number): boolean {
  return count * oneIn > whole
}

/** At least one in `oneIn` of the whole. */
export function isAtLeast(count: number, oneIn: number, whole: number): boolean {
  return count * oneIn >= whole
}

/** 村民委员会组织法 art. 14: the list is published the days before the election day, which is not counted. */
export function isListInTime(publishedOn: string, electionDay: string, days: number): boolean {
  return addDays(publishedOn, days) <= electionDay
}

export interface Tally {
  personId: string
  post: Seat
  votes: number
}

export type SeatsByPost = Readonly<Record<Seat, number>>

/** Everybody who won, and the seats nobody won. */
export interface Outcome {
  isValid: boolean
  elected: Tally[]
  open: SeatsByPost
}

export interface Thresholds {
  /** More than one in so many of the registered must vote. */
  turnout: number
  /** More than one in so many of those who voted elect. */
  majority: number
  /** In a run-off at least one in so many of the ballots elect. */
  runOff: number
}

/**
 * 村民委员会组织法 art. 15: valid if more than half of the registered vote; elected is who gets more than half of the votes
 * of those who voted, those with most votes first; in a run-off those with most votes, and at least a third of the
 * ballots. Where two with equal votes stand at the last seat, neither has it: the seat is voted on again.
 */
export function countVotes(
  round: { registeredVoters: number; ballotsCast: number; isRunOff: boolean; tallies: readonly Tally[] },
  seats: SeatsByPost,
  thresholds: Thresholds,
): Outcome {
  const { registeredVoters, ballotsCast, isRunOff } = round
  if (!isMoreThan(ballotsCast, thresholds.turnout, registeredVoters))
    return { isValid: false, elected: [], open: seats }
  const hasEnough = ({ votes }: Tally) =>
    isRunOff ? isAtLeast(votes, thresholds.runOff, ballotsCast) : isMoreThan(votes, thresholds.majority, ballotsCast)
  const elected = SEATS.flatMap((post) => {
    const standing = round.tallies.filter((tally) => tally.post === post && tally.votes > 0 && hasEnough(tally))
    return winnersOf(standing, seats[post])
  })
  const open = Object.fromEntries(
    SEATS.map((post) => [post, seats[post] - elected.filter((tally) => tally.post === post).length]),
  ) as Record<Seat, number>
  return { isValid: true, elected, open }
}

function winnersOf(standing: readonly Tally[], seats: number): Tally[] {
  const ranked = standing.toSorted((a, b) => b.votes - a.votes)
  if (ranked.length <= seats) return ranked
  const firstBelow = ranked[seats]!.votes
  return ranked.slice(0, seats).filter(({ votes }) => votes > firstBelow)
}

export function sumOf(seats: SeatsByPost): number {
  return SEATS.reduce((sum, post) => sum + seats[post], 0)
}

export type CountProblem =
  | 'MORE_BALLOTS_THAN_VOTERS'
  | 'MORE_VOTES_THAN_BALLOTS'
  | 'TOO_FEW_CANDIDATES'
  | 'NO_SUCH_SEAT'

/**
 * Figures that cannot be, and the rule that candidates outnumber seats (art. 15). Nobody gets more votes than there are
 * ballots, and all candidates for a post together no more than each ballot has names for it.
 */
export function findCountProblem(
  round: { registeredVoters: number; ballotsCast: number; isRunOff: boolean; tallies: readonly Tally[] },
  seats: SeatsByPost,
): CountProblem | null {
  if (round.ballotsCast > round.registeredVoters) return 'MORE_BALLOTS_THAN_VOTERS'
  for (const post of SEATS) {
    const candidates = round.tallies.filter((tally) => tally.post === post)
    if (candidates.length > 0 && seats[post] === 0) return 'NO_SUCH_SEAT'
    if (candidates.some(({ votes }) => votes > round.ballotsCast)) return 'MORE_VOTES_THAN_BALLOTS'
    const votes = candidates.reduce((sum, tally) => sum + tally.votes, 0)
    if (votes > round.ballotsCast * seats[post]) return 'MORE_VOTES_THAN_BALLOTS'
    if (!round.isRunOff && seats[post] > 0 && candidates.length <= seats[post]) return 'TOO_FEW_CANDIDATES'
  }
  return null
}

/** 村民委员会组织法 art. 13, 居民委员会组织法 art. 8: villagers elect in person; residents in person, by household or by group. */
export function mayElect(electorate: Electorate, kind: CommitteeKind): boolean {
  return electorate === 'VOTERS' || kind === 'RESIDENTS'
}

/**
 * Who may propose a recall, and one in how many of them: 村民委员会组织法 art. 16 for villages; of residents' committees the
 * assembly removes (art. 10), which a fifth of the residents or households, or a third of the groups, may call.
 */
export function recallThresholdKey(kind: CommitteeKind, proposer: RecallProposer): string | null {
  const keys: Record<CommitteeKind, Partial<Record<RecallProposer, string>>> = {
    VILLAGE: { VOTERS: 'VC.recall.voters', REPRESENTATIVES: 'VC.recall.representatives' },
    RESIDENTS: { VOTERS: 'RC.recall.residents', HOUSEHOLDS: 'RC.recall.households', GROUPS: 'RC.recall.groups' },
  }
  return keys[kind][proposer] ?? null
}

/** Art. 16: passed if more than half of the registered vote, and more than half of those who voted are in favour. */
export function isRecallPassed(
  vote: { registeredVoters: number; ballotsCast: number; inFavour: number },
  thresholds: Pick<Thresholds, 'turnout' | 'majority'>,
): boolean {
  return (
    isMoreThan(vote.ballotsCast, thresholds.turnout, vote.registeredVoters) &&
    isMoreThan(vote.inFavour, thresholds.majority, vote.ballotsCast)
  )
}
