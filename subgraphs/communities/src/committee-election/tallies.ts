import { type Context, canonicalPersonId, getParameterNumber, Refusal } from '@civil-affairs/kit'
import { ageOn } from '@civil-affairs/schema'
import { identifyPerson } from '../person/index.ts'
import { mustLive } from '../village-committee/index.ts'
import type { CommitteeElection, ElectionCandidate } from './entity.ts'
import type { RecordElectionRoundInput } from './input.ts'
import type { Tally } from './rules.ts'

/** Who stood, as persons; in a run-off only those who stood before and were not elected (art. 15). */
export async function talliesOf(
  context: Context,
  election: CommitteeElection,
  input: RecordElectionRoundInput,
  earlier: readonly ElectionCandidate[] | null,
): Promise<Tally[]> {
  const age = await getParameterNumber(context, 'VC.voterAge', election.division, input.on)
  const canonical = canonicalPersonId(context)
  const stood = earlier === null ? null : await Promise.all(earlier.map(({ personId }) => canonical.load(personId)))
  const chosen = earlier?.flatMap(({ isElected }, at) => (isElected ? [stood![at]!] : []))
  const seen = new Set<string>()
  const tallies: Tally[] = []
  for (const [at, { person, post, votes }] of input.candidates.entries()) {
    const path = ['input', 'candidates', String(at), 'person']
    const { personId, birthDate } = identifyPerson(context, person, `communities:election:${election.id}`, path)
    const id = await canonical.load(personId)
    if (seen.has(id)) throw candidateTwice(path)
    seen.add(id)
    if (birthDate !== null && ageOn(birthDate, input.on) < age) throw tooYoung(age, path)
    if (stood !== null && (!stood.includes(id) || chosen!.includes(id))) throw notStanding(path)
    await mustLive(context, personId, input.on, path)
    tallies.push({ personId, post, votes })
  }
  return tallies
}

function candidateTwice(path: readonly string[]): Refusal {
  return new Refusal('CANDIDATE_TWICE', {
    zh: '同一人员重复列为候选人。',
    en: 'One person stands twice.',
    path,
  })
}

function tooYoung(age: number, path: readonly string[]): Refusal {
  return new Refusal('CANDIDATE_TOO_YOUNG', {
    zh: `候选人未满${age}周岁，没有被选举权。`,
    en: `The candidate is under ${age} and cannot be elected.`,
    basis: '村民委员会组织法 art. 13；居民委员会组织法 art. 8',
    path,
  })
}

function notStanding(path: readonly string[]): Refusal {
  return new Refusal('NOT_STANDING', {
    zh: '另行选举的候选人为第一次投票未当选的人员。请按人员编号填写。',
    en: 'In a run-off those stand who stood before and were not elected. Name them by their id.',
    basis: '村民委员会组织法 art. 15',
    path,
  })
}
