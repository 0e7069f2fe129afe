import { type Context, canonicalPersonId, Refusal, transition } from '@civil-affairs/kit'
import { SEATS, type VillageCommittee } from '../village-committee/entity.ts'
import {
  clearTheDead,
  findTerm,
  mustLive,
  outOfOrder,
  postsHeldOn,
  sizeRange,
  startTerm,
  takeSeat,
} from '../village-committee/index.ts'
import { type CommitteeElection, ElectionCandidate, ElectionRound, VoterListObjection } from './entity.ts'
import { getElection, seatsOf, tellElection } from './find-election.ts'
import type { EndElectionInput, RecordElectionRoundInput } from './input.ts'
import { thresholdsOf } from './parameters.ts'
import { notVacant } from './prepare-election.ts'
import { type CountProblem, countVotes, findCountProblem, type SeatsByPost, sumOf } from './rules.ts'
import { electionStates } from './states.ts'
import { talliesOf } from './tallies.ts'

/**
 * 投票结果: of the election day, or of a run-off about the seats still open. When all seats are won those elected take
 * office together, from the day of this vote.
 */
export async function recordElectionRound(
  context: Context,
  input: RecordElectionRoundInput,
): Promise<CommitteeElection> {
  const { em } = context
  const election = await getElection(context, input)
  const { division, status: from, electionDay, registeredVoters } = election
  const isRunOff = from === 'RUN_OFF'
  transition(electionStates, from, 'ELECT')
  const rounds = await em.find(ElectionRound, { election }, { orderBy: { number: 'asc' } })
  const last = rounds.at(-1)
  if (!isRunOff && input.on !== electionDay) throw notElectionDay(electionDay)
  if (last !== undefined && input.on < last.heldOn) throw outOfOrder(last.heldOn)
  await mustHaveNoOpenObjection(context, election)
  const earlier = await em.find(ElectionCandidate, { round: { $in: rounds.map(({ id }) => id) } })
  const tallies = await talliesOf(context, election, input, isRunOff ? earlier : null)
  const seats = openSeats(seatsOf(election), earlier)
  const round = { registeredVoters: registeredVoters!, ballotsCast: input.ballotsCast, isRunOff, tallies }
  const problem = findCountProblem(round, seats)
  if (problem !== null) throw countImpossible(problem)
  const outcome = countVotes(round, seats, await thresholdsOf(context, division, input.on))
  const held = em.create(ElectionRound, {
    election,
    division,
    number: rounds.length + 1,
    heldOn: input.on,
    registeredVoters: registeredVoters!,
    ballotsCast: input.ballotsCast,
    isValid: outcome.isValid,
  })
  const winners = new Set(outcome.elected.map(({ personId }) => personId))
  for (const tally of tallies)
    em.create(ElectionCandidate, { round: held, division, ...tally, isElected: winners.has(tally.personId) })
  await em.flush()
  const event = !outcome.isValid ? 'FAIL' : sumOf(outcome.open) > 0 ? 'FALL_SHORT' : 'ELECT'
  election.status = transition(electionStates, from, event)
  if (event === 'ELECT') await takeOffice(context, election, input.on)
  tellElection(context, election, from, event, input.on)
  return election
}

/** 缺额结束: the run-off filled not all seats, but those elected can do the work; the rest stays vacant. */
export async function closeElectionShort(context: Context, input: EndElectionInput): Promise<CommitteeElection> {
  const { em } = context
  const election = await getElection(context, input)
  const from = election.status
  election.status = transition(electionStates, from, 'CLOSE_SHORT')
  const elected = await em.find(ElectionCandidate, { round: { election }, isElected: true })
  const committee = election.committee as VillageCommittee
  const { minimum } = await sizeRange(context, committee.kind, election.division, input.on)
  if (election.kind === 'GENERAL' ? elected.length < minimum : elected.length === 0)
    throw new Refusal('TOO_FEW_ELECTED', {
      zh: `当选人数不足${election.kind === 'GENERAL' ? minimum : 1}人，不能组成委员会。请另行选举。`,
      en: 'Too few are elected to form the committee. Hold another run-off.',
      basis: '村民委员会组织法 art. 6, 15',
      path: ['input', 'id'],
    })
  const [last] = await em.find(ElectionRound, { election }, { orderBy: { number: 'desc' }, limit: 1 })
  if (input.on < last!.heldOn) throw outOfOrder(last!.heldOn)
  election.endReason = input.reason
  await takeOffice(context, election, input.on)
  tellElection(context, election, from, 'CLOSE_SHORT', input.on)
  return election
}

async function takeOffice(context: Context, election: CommitteeElection, on: string): Promise<void> {
  const { em } = context
  const committee = election.committee as VillageCommittee
  committee.updatedAt = context.now
  election.completedOn = on
  const elected = await em.find(
    ElectionCandidate,
    { round: { election }, isElected: true },
    { orderBy: { post: 'asc', votes: 'desc' } },
  )
  for (const { personId } of elected) await mustLive(context, personId, on, ['input', 'on'])
  const present = await findTerm(context, committee)
  if (election.kind === 'BY_ELECTION') {
    if (present === null || present.number !== election.termNumber) throw notVacant()
    await mustFit(context, committee, present.seats, elected, on)
  }
  const term =
    election.kind === 'BY_ELECTION'
      ? present!
      : await startTerm(context, committee, {
          number: election.termNumber,
          seats: sumOf(seatsOf(election)),
          electionId: election.id,
          on,
        })
  await clearTheDead(context, committee, 'CHAIR')
  for (const { personId, post } of elected) await takeSeat(context, term, committee, { personId, post }, on)
}

/** Since the by-election was scheduled others may have come or gone; who moves from one seat to another leaves theirs. */
async function mustFit(
  context: Context,
  committee: VillageCommittee,
  seats: number,
  elected: readonly ElectionCandidate[],
  on: string,
): Promise<void> {
  const canonical = canonicalPersonId(context)
  const coming = new Set(await Promise.all(elected.map(({ personId }) => canonical.load(personId))))
  const staying = (await postsHeldOn(context, committee.id, on)).filter(
    ({ post, personId }) => post !== 'PARTY_SECRETARY' && !coming.has(personId),
  )
  if (staying.length + elected.length > seats) throw notVacant()
}

function openSeats(seats: SeatsByPost, earlier: readonly ElectionCandidate[]): SeatsByPost {
  const won = (post: string) => earlier.filter((candidate) => candidate.isElected && candidate.post === post).length
  return Object.fromEntries(SEATS.map((post) => [post, seats[post] - won(post)])) as Record<
    (typeof SEATS)[number],
    number
  >
}

async function mustHaveNoOpenObjection(context: Context, election: CommitteeElection): Promise<void> {
  if ((await context.em.count(VoterListObjection, { election, decidedOn: null })) === 0) return
  throw new Refusal('OBJECTION_OPEN', {
    zh: '对名单的申诉尚未处理完毕，不能登记投票结果。',
    en: 'An objection to the list is not decided yet; the vote cannot be recorded before.',
    basis: '村民委员会组织法 art. 14',
    path: ['input', 'id'],
  })
}

function notElectionDay(electionDay: string): Refusal {
  return new Refusal('NOT_ELECTION_DAY', {
    zh: `投票应在选举日（${electionDay}）举行。`,
    en: `The vote is held on the election day (${electionDay}).`,
    path: ['input', 'on'],
  })
}

function countImpossible(problem: CountProblem): Refusal {
  const basis = '村民委员会组织法 art. 15'
  if (problem === 'TOO_FEW_CANDIDATES')
    return new Refusal('TOO_FEW_CANDIDATES', {
      zh: '候选人的名额应当多于应选名额。',
      en: 'There must be more candidates for a post than seats.',
      basis,
      path: ['input', 'candidates'],
    })
  return new Refusal('COUNT_IMPOSSIBLE', {
    zh: '票数不合：投票人数不得多于登记人数，得票不得多于票面可选人数，且只计应选职务。请核对计票结果。',
    en: 'The figures cannot be: no more ballots than voters, no more votes than the ballots have names for, and only for seats to be filled.',
    basis,
    path: ['input', problem === 'MORE_BALLOTS_THAN_VOTERS' ? 'ballotsCast' : 'candidates'],
  })
}
