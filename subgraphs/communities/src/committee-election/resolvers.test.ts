import { randomUUID } from 'node:crypto'
import { moveAlias, type RequestIdentity } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { insertCommittees } from '../village-committee/index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const ofElection = `id version status allowedActs registeredVoters completedOn termNumber
  objections { id version deadline { dueOn state } } rounds { number isValid candidates { person { id } post votes isElected } }
  committee { id version vacancies chair { person { id } } term { number seats since } posts { person { id } post } }`
const fields: Record<string, string> = {
  CommitteeElection: ofElection,
  VoterListObjection: 'id version isUpheld deadline { dueOn state }',
  CommitteeRecall: 'id version status reason post { until endReason }',
}
const typeOf: Record<string, string> = {
  objectToVoterList: 'VoterListObjection',
  decideVoterListObjection: 'VoterListObjection',
  petitionCommitteeRecall: 'CommitteeRecall',
  recordRecallVote: 'CommitteeRecall',
  withdrawCommitteeRecall: 'CommitteeRecall',
}
const inputOf: Record<string, string> = {
  closeElectionShort: 'EndCommitteeElectionInput',
  cancelCommitteeElection: 'EndCommitteeElectionInput',
}
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
const act = async (name: string, input: object, as?: RequestIdentity): Promise<any> => {
  const type = typeOf[name] ?? 'CommitteeElection'
  const inputType = inputOf[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { __typename ... on ${type} { ${fields[type]} } ... on Refusal { code path } } }`
  return (await hub.ask(query, { input }, as))[name]
}
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })
const people = (count: number) => Array.from({ length: count }, () => randomUUID())

let next = 200
type Holders = [string, 'CHAIR' | 'VICE_CHAIR' | 'MEMBER' | 'PARTY_SECRETARY'][]
/** A village, with a term of 3 seats since 2021 where somebody holds a post. */
const village = async (holders: Holders = [], kind: 'VILLAGE' | 'RESIDENTS' = 'VILLAGE') => {
  const division = `1405021${kind === 'VILLAGE' ? '00' : '01'}${String(kind === 'VILLAGE' ? next++ : next++ - 199).padStart(3, '0')}`
  const [id] = await hub.subgraph.asHub((context) =>
    insertCommittees(context, [
      {
        division,
        kind,
        name: '委员会',
        term: holders.length === 0 ? null : { number: 13, seats: 3, electedOn: '2021-06-01' },
        posts: holders.map(([personId, post]) => ({ personId, post })),
      },
    ]),
  )
  return committeeOf(id!)
}
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
const committeeOf = async (id: string): Promise<any> =>
  (
    await hub.ask(
      `query ($id: ID!) { villageCommittee(id: $id) { id version vacancies posts { id version post person { id } } recalls { status } } }`,
      { id },
    )
  ).villageCommittee

const day = '2026-06-10'
const seats = { chairs: 1, viceChairs: 0, members: 2 }
const schedule = (committee: { id: string; version: number }, more: object = {}) =>
  act('scheduleCommitteeElection', {
    committeeId: committee.id,
    version: committee.version,
    kind: 'GENERAL',
    electionDay: day,
    ...seats,
    on: '2026-05-01',
    ...more,
  })
const publish = (election: { id: string; version: number }, more: object = {}) =>
  act('publishVoterList', { ...seen(election), registeredVoters: 200, on: '2026-05-20', ...more })
const vote = (
  election: { id: string; version: number },
  candidates: [string, string, number][],
  more: object = {},
  as?: RequestIdentity,
) =>
  act(
    'recordElectionRound',
    {
      ...seen(election),
      ballotsCast: 150,
      candidates: candidates.map(([personId, post, votes]) => ({ person: { personId }, post, votes })),
      on: day,
      ...more,
    },
    as,
  )
const listed = async (committee: { id: string; version: number }, more: object = {}) =>
  publish(await schedule(committee, more))
const full = ([a, b, c, d, e]: string[]): [string, string, number][] => [
  [a!, 'CHAIR', 100],
  [b!, 'CHAIR', 50],
  [c!, 'MEMBER', 140],
  [d!, 'MEMBER', 90],
  [e!, 'MEMBER', 70],
]

describe('a general election', () => {
  test('goes from the day that is set to the committee in office, and ends the term before', async () => {
    const [former, ...candidates] = people(6)
    const committee = await village([[former!, 'CHAIR']])
    const scheduled = await schedule(committee)
    expect(scheduled).toMatchObject({ status: 'SCHEDULED', allowedActs: ['PUBLISH_LIST', 'CANCEL'], termNumber: 14 })
    const elected = await vote(await publish(scheduled), full(candidates))
    expect(elected).toMatchObject({ status: 'COMPLETED', completedOn: day, allowedActs: [] })
    expect(elected.committee).toMatchObject({
      vacancies: 0,
      chair: { person: { id: candidates[0] } },
      term: { number: 14, seats: 3, since: day },
    })
    expect(elected.committee.posts.map(({ person }: { person: { id: string } }) => person.id).sort()).toEqual(
      [candidates[0], candidates[2], candidates[3]].sort(),
    )
    const { _entities } = await hub.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { committeePosts { until endReason term { number until } } } } }`,
      { r: [{ __typename: 'Person', id: former }] },
    )
    expect(_entities[0].committeePosts).toEqual([
      { until: day, endReason: 'TERM_ENDED', term: { number: 13, until: day } },
    ])
  })

  test('is under way once, though two clerks set the day at once', async () => {
    const committee = await village()
    const both = await Promise.all([schedule(committee), schedule(committee)])
    const outcomes = both.map(({ code }) => code ?? 'done').sort()
    expect(outcomes[1]).toBe('done')
    expect(['ELECTION_UNDER_WAY', 'STALE_VERSION']).toContain(outcomes[0])
    const present = await committeeOf(committee.id)
    expect(await schedule(present)).toMatchObject({ code: 'ELECTION_UNDER_WAY' })
    const open = both.find(({ code }) => code === undefined)
    const cancelled = await act('cancelCommitteeElection', { ...seen(open), reason: '合并村庄', on: '2026-05-02' })
    expect(cancelled.status).toBe('CANCELLED')
    expect(await schedule(present)).toMatchObject({ status: 'SCHEDULED' })
  })

  test('is of a lawful number of seats with a chair, by those who may vote', async () => {
    const committee = await village()
    expect(await schedule(committee, { members: 1 })).toMatchObject({ code: 'SIZE_UNLAWFUL' })
    expect(await schedule(committee, { members: 7 })).toMatchObject({ code: 'SIZE_UNLAWFUL' })
    expect(await schedule(committee, { chairs: 0, members: 3 })).toMatchObject({ code: 'SIZE_UNLAWFUL' })
    expect(await schedule(committee, { electorate: 'HOUSEHOLD_REPRESENTATIVES' })).toMatchObject({
      code: 'WRONG_ELECTORATE',
    })
    expect(await schedule(committee, { electionDay: '2026-04-30' })).toMatchObject({ code: 'OUT_OF_ORDER' })
    expect(await schedule(committee, { members: 6 })).toMatchObject({ status: 'SCHEDULED' })
    const residents = await village([], 'RESIDENTS')
    expect(await schedule(residents, { members: 3 })).toMatchObject({ code: 'SIZE_UNLAWFUL' })
    const byGroups = { members: 4, electorate: 'GROUP_REPRESENTATIVES' }
    expect(await schedule(residents, byGroups)).toMatchObject({ status: 'SCHEDULED' })
  })

  test('needs the list of voters twenty days before its day', async () => {
    const scheduled = await schedule(await village())
    expect(await publish(scheduled, { on: '2026-05-22' })).toMatchObject({ code: 'VOTER_LIST_TOO_LATE' })
    expect(await publish(scheduled, { on: '2026-04-30' })).toMatchObject({ code: 'OUT_OF_ORDER' })
    expect(await vote(scheduled, full(people(5)))).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    expect(await publish(scheduled, { on: '2026-05-21' })).toMatchObject({ status: 'LIST_PUBLISHED' })
  })

  test('hears objections within five days, decides them in three, and is not held over an open one', async () => {
    const election = await listed(await village())
    const late = { ...seen(election), on: '2026-05-26' }
    expect(await act('objectToVoterList', late)).toMatchObject({ code: 'OBJECTION_NOT_OPEN' })
    const objection = await act('objectToVoterList', { ...seen(election), on: '2026-05-25' })
    expect(objection.deadline).toEqual({ dueOn: '2026-05-28', state: 'OVERDUE' })
    const open = (await electionOf(election.id)).version
    expect(await vote({ id: election.id, version: open }, full(people(5)))).toMatchObject({ code: 'OBJECTION_OPEN' })
    const decision = { ...seen(objection), isUpheld: true, registeredVoters: 201, on: '2026-05-28' }
    expect(await act('decideVoterListObjection', { ...decision, on: '2026-05-24' })).toMatchObject({
      code: 'OUT_OF_ORDER',
    })
    expect(await act('decideVoterListObjection', decision)).toMatchObject({
      isUpheld: true,
      deadline: { state: 'MET' },
    })
    expect(await act('decideVoterListObjection', { ...decision, version: 2 })).toMatchObject({
      code: 'OBJECTION_DECIDED',
    })
    const present = await electionOf(election.id)
    expect(present.registeredVoters).toBe(201)
    expect(await vote(present, full(people(5)))).toMatchObject({ status: 'COMPLETED' })
  })

  test('in which not more than half voted is no election', async () => {
    const committee = await village()
    const [a, b] = people(2) as [string, string]
    const few: [string, string, number][] = [
      [a, 'CHAIR', 100],
      [b, 'CHAIR', 0],
      ...people(3).map((id, at): [string, string, number] => [id, 'MEMBER', 80 - at * 20]),
    ]
    const failed = await vote(await listed(committee), few, { ballotsCast: 100 })
    expect(failed).toMatchObject({
      status: 'INVALID',
      allowedActs: [],
      rounds: [{ isValid: false }],
      committee: { chair: null },
    })
    expect(failed.rounds[0].candidates.some(({ isElected }: { isElected: boolean }) => isElected)).toBe(false)
    const again = await listed(await committeeOf(committee.id))
    expect(await vote(again, few, { ballotsCast: 101 })).toMatchObject({ status: 'COMPLETED' })
  })

  test('with seats left open goes on among those who stood, and they take office together', async () => {
    const [a, b, c, d, e] = people(5) as [string, string, string, string, string]
    const short = await vote(await listed(await village()), [
      [a, 'CHAIR', 75],
      [b, 'CHAIR', 75],
      [c, 'MEMBER', 140],
      [d, 'MEMBER', 60],
      [e, 'MEMBER', 50],
    ])
    expect(short).toMatchObject({ status: 'RUN_OFF', committee: { chair: null, posts: [] } })
    const runOff = (candidates: [string, string, number][]) => vote(short, candidates, { on: '2026-06-12' })
    expect(await runOff([[randomUUID(), 'CHAIR', 100]])).toMatchObject({ code: 'NOT_STANDING' })
    expect(await runOff([[c, 'MEMBER', 100]])).toMatchObject({ code: 'NOT_STANDING' })
    expect(await vote(short, [[a, 'CHAIR', 100]], { on: '2026-06-09' })).toMatchObject({ code: 'OUT_OF_ORDER' })
    const elected = await runOff([
      [a, 'CHAIR', 80],
      [b, 'CHAIR', 60],
      [d, 'MEMBER', 50],
      [e, 'MEMBER', 49],
    ])
    expect(elected).toMatchObject({
      status: 'COMPLETED',
      completedOn: '2026-06-12',
      committee: { vacancies: 0, chair: { person: { id: a } }, term: { since: '2026-06-12' } },
    })
  })

  test('is closed with a vacant seat where those elected can form the committee', async () => {
    const [a, b, c, d, e, f] = people(6) as [string, string, string, string, string, string]
    const stand: [string, string, number][] = [
      [a, 'CHAIR', 100],
      [b, 'CHAIR', 50],
      [c, 'MEMBER', 140],
      [d, 'MEMBER', 90],
      [e, 'MEMBER', 20],
      [f, 'MEMBER', 10],
    ]
    const short = await vote(await listed(await village(), { members: 3 }), stand)
    const closed = await act('closeElectionShort', { ...seen(short), reason: '无人再参选', on: '2026-06-11' })
    expect(closed).toMatchObject({ status: 'COMPLETED', committee: { vacancies: 1, chair: { person: { id: a } } } })
    const tooFew = await vote(await listed(await village()), [
      [b, 'CHAIR', 100],
      [a, 'CHAIR', 50],
      [f, 'MEMBER', 10],
      [c, 'MEMBER', 10],
      [d, 'MEMBER', 10],
    ])
    expect(await act('closeElectionShort', { ...seen(tooFew), reason: '无', on: '2026-06-11' })).toMatchObject({
      code: 'TOO_FEW_ELECTED',
    })
  })

  test('counts nothing that cannot be', async () => {
    const election = await listed(await village())
    const [a, b, c, d, e] = people(5) as [string, string, string, string, string]
    const stand = full([a, b, c, d, e])
    expect(await vote(election, stand, { ballotsCast: 201 })).toMatchObject({
      code: 'COUNT_IMPOSSIBLE',
      path: ['input', 'ballotsCast'],
    })
    expect(await vote(election, stand, { ballotsCast: 149 })).toMatchObject({ code: 'COUNT_IMPOSSIBLE' })
    expect(await vote(election, stand.slice(1))).toMatchObject({ code: 'TOO_FEW_CANDIDATES' })
    expect(await vote(election, [...stand, [a, 'MEMBER', 0]])).toMatchObject({ code: 'CANDIDATE_TWICE' })
    expect(await vote(election, stand, { on: '2026-06-11' })).toMatchObject({ code: 'NOT_ELECTION_DAY' })
    await hub.subgraph.asHub((context) => moveAlias(context, { alias: b, canonical: a }))
    expect(await vote(election, stand)).toMatchObject({ code: 'CANDIDATE_TWICE' })
  })

  test('a candidate is eighteen on the day', async () => {
    const election = await listed(await village())
    const stand = (number: string) => {
      const [, ...others] = full(people(5))
      return act('recordElectionRound', {
        ...seen(election),
        ballotsCast: 150,
        candidates: [
          { person: { name: '张三', document: { type: 'RESIDENT_ID', number } }, post: 'CHAIR', votes: 90 },
          ...others.map(([personId, post, votes]) => ({ person: { personId }, post, votes })),
        ],
        on: day,
      })
    }
    // Born on 11 and on 10 June 2008.
    expect(await stand(numberOf('20080611'))).toMatchObject({
      code: 'CANDIDATE_TOO_YOUNG',
      path: ['input', 'candidates', '0', 'person'],
    })
    expect(await stand(numberOf('20080610'))).toMatchObject({ status: 'COMPLETED' })
  })

  const numberOf = (birth: string) => {
    const first = `140502${birth}001`
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return first + '10X98765432'[[...first].reduce((sum, digit, at) => sum + Number(digit) * weights[at]!, 0) % 11]
  }

  test('recorded by two clerks at once elects one committee', async () => {
    const election = await listed(await village())
    const stand = full(people(5))
    const both = await Promise.all([vote(election, stand), vote(election, stand)])
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done'])
  })
})

const electionOf = async (id: string) =>
  (await hub.ask(`query ($id: ID!) { committeeElection(id: $id) { ${ofElection} } }`, { id })).committeeElection

describe('a by-election', () => {
  test('fills what is vacant, to the end of the term that runs', async () => {
    const [chair, member, other, a, b] = people(5) as [string, string, string, string, string]
    const committee = await village([
      [chair, 'CHAIR'],
      [member, 'MEMBER'],
      [other, 'MEMBER'],
    ])
    const vacant = { kind: 'BY_ELECTION', chairs: 1, members: 0 }
    expect(await schedule(committee, vacant)).toMatchObject({ code: 'NOT_VACANT' })
    await hub.ask(`mutation ($input: EndCommitteePostInput!) { endCommitteePost(input: $input) { __typename } }`, {
      input: {
        ...seen(committee.posts.find(({ post }: { post: string }) => post === 'CHAIR')),
        reason: 'RESIGNED',
        on: '2026-04-01',
      },
    })
    expect(await schedule(committee, { ...vacant, members: 1 })).toMatchObject({ code: 'NOT_VACANT' })
    const election = await listed(committee, vacant)
    expect(election.termNumber).toBe(13)
    const elected = await vote(election, [
      [a, 'CHAIR', 100],
      [b, 'CHAIR', 50],
    ])
    expect(elected.committee).toMatchObject({
      vacancies: 0,
      chair: { person: { id: a } },
      term: { number: 13, since: '2021-06-01' },
    })
  })

  test('needs a term', async () => {
    const vacant = { kind: 'BY_ELECTION', chairs: 0, members: 1 }
    expect(await schedule(await village(), vacant)).toMatchObject({ code: 'NO_TERM' })
  })

  test('moves a member who is elected chair, and replaces a chair who died', async () => {
    const [chair, member, other, b] = people(4) as [string, string, string, string]
    const committee = await village([
      [chair, 'CHAIR'],
      [member, 'MEMBER'],
      [other, 'MEMBER'],
    ])
    await hub.subgraph.asHub(({ em }) =>
      em.execute(
        `insert into communities.known_death (id, version, division, created_at, updated_at, person_id, died_on, source, recorded_at)
         values (gen_random_uuid(), 1, '140502000000', now(), now(), ?, '2026-04-01', 'CREMATION', now())`,
        [chair],
      ),
    )
    const election = await listed(committee, { kind: 'BY_ELECTION', chairs: 1, members: 0 })
    const dead = await vote(election, [
      [chair, 'CHAIR', 100],
      [b, 'CHAIR', 50],
    ])
    expect(dead).toMatchObject({ code: 'PERSON_DEAD' })
    const elected = await vote(election, [
      [member, 'CHAIR', 100],
      [b, 'CHAIR', 50],
    ])
    expect(elected.committee).toMatchObject({ vacancies: 1, chair: { person: { id: member } } })
    const { villageCommittee } = await hub.ask(
      `query ($id: ID!) { villageCommittee(id: $id) { posts(history: true) { post until endReason person { id } } } }`,
      { id: committee.id },
    )
    const ended = villageCommittee.posts.filter(({ until }: { until: string | null }) => until !== null)
    expect(ended).toEqual([
      { post: 'CHAIR', until: '2026-04-01', endReason: 'DEATH', person: { id: chair } },
      { post: 'MEMBER', until: day, endReason: 'MOVED_TO_ANOTHER_POST', person: { id: member } },
    ])
  })
})

describe('a recall', () => {
  const petition = (postId: string, more: object = {}) =>
    act('petitionCommitteeRecall', {
      postId,
      proposer: 'VOTERS',
      petitioners: 40,
      outOf: 200,
      reason: '长期不履职',
      on: '2026-05-01',
      ...more,
    })
  const chaired = async (kind: 'VILLAGE' | 'RESIDENTS' = 'VILLAGE') => {
    const committee = await village(
      [
        [randomUUID(), 'CHAIR'],
        [randomUUID(), 'PARTY_SECRETARY'],
      ],
      kind,
    )
    const idOf = (wanted: string): string => committee.posts.find(({ post }: { post: string }) => post === wanted).id
    return { chair: idOf('CHAIR'), secretary: idOf('PARTY_SECRETARY'), id: committee.id }
  }

  test('is asked for by a fifth of the voters or a third of their representatives', async () => {
    const { chair, secretary } = await chaired()
    expect(await petition(chair, { petitioners: 39 })).toMatchObject({ code: 'RECALL_NOT_SUPPORTED' })
    expect(await petition(chair, { proposer: 'REPRESENTATIVES', petitioners: 9, outOf: 30 })).toMatchObject({
      code: 'RECALL_NOT_SUPPORTED',
    })
    expect(await petition(chair, { proposer: 'HOUSEHOLDS' })).toMatchObject({ code: 'RECALL_NOT_SUPPORTED' })
    expect(await petition(secretary)).toMatchObject({ code: 'NOT_IN_OFFICE' })
    expect(await petition(chair, { proposer: 'REPRESENTATIVES', petitioners: 10, outOf: 30 })).toMatchObject({
      status: 'PETITIONED',
    })
    const residents = await chaired('RESIDENTS')
    expect(await petition(residents.chair, { proposer: 'GROUPS', petitioners: 1, outOf: 3 })).toMatchObject({
      status: 'PETITIONED',
    })
  })

  test('is proposed once at a time, though two petitions come at once', async () => {
    const { chair } = await chaired()
    const both = await Promise.all([petition(chair), petition(chair)])
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['RECALL_UNDER_WAY', 'done'])
    const open = both.find(({ code }) => code === undefined)
    expect(await act('withdrawCommitteeRecall', { ...seen(open), on: '2026-05-02' })).toMatchObject({
      status: 'WITHDRAWN',
    })
    expect(await petition(chair)).toMatchObject({ status: 'PETITIONED' })
  })

  test('passes with more than half of the registered voting and more than half of them in favour', async () => {
    const { chair } = await chaired()
    const recall = await petition(chair)
    const cast = { ...seen(recall), registeredVoters: 200, ballotsCast: 102, inFavour: 52, on: '2026-06-01' }
    expect(await act('recordRecallVote', { ...cast, inFavour: 103 })).toMatchObject({ code: 'COUNT_IMPOSSIBLE' })
    expect(await act('recordRecallVote', { ...cast, on: '2026-04-30' })).toMatchObject({ code: 'OUT_OF_ORDER' })
    expect(await act('recordRecallVote', cast)).toMatchObject({
      status: 'RECALLED',
      post: { until: '2026-06-01', endReason: 'RECALLED' },
    })
    expect(await act('recordRecallVote', { ...cast, version: 2 })).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
    const kept = await petition((await chaired()).chair)
    expect(await act('recordRecallVote', { ...cast, ...seen(kept), inFavour: 51 })).toMatchObject({
      status: 'KEPT',
      post: { until: null },
    })
  })

  test('its reason is masked without a purpose', async () => {
    const { chair, id } = await chaired()
    await petition(chair)
    const query = `query ($id: ID!) { villageCommittee(id: $id) { recalls { status reason } } }`
    expect((await hub.ask(query, { id }, { ...officer, purpose: null })).villageCommittee.recalls).toEqual([
      { status: 'PETITIONED', reason: null },
    ])
    expect((await hub.ask(query, { id })).villageCommittee.recalls[0].reason).toBe('长期不履职')
  })
})

test('elections are listed by day within the caller’s divisions, and cost as many statements for many as for two', async () => {
  const list = async (filter: object, as?: RequestIdentity) =>
    (
      await hub.ask(
        `query ($filter: CommitteeElectionFilter) { committeeElections(division: "140502", filter: $filter, first: 100) { totalCount edges { node { ${ofElection} } } } }`,
        { filter },
        as,
      )
    ).committeeElections
  const all = await list({})
  expect(all.totalCount).toBeGreaterThan(10)
  expect(
    (await list({ status: 'COMPLETED', electionDayFrom: day, electionDayBefore: '2026-06-11' })).totalCount,
  ).toBeGreaterThan(3)
  await expect(list({}, { ...officer, divisions: ['140900000000'] })).rejects.toThrow('OUT_OF_SCOPE')
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CommitteeElection { ${ofElection} } } }`
  const completed: { id: string; termNumber: number; objections: object[] }[] = (
    await list({ status: 'COMPLETED' })
  ).edges.map(({ node }: { node: object }) => node)
  // Two that have every part between them: an objection, and holders of posts who did not stand.
  const few = [
    completed.find(({ objections }) => objections.length > 0)!,
    completed.find((one) => one.termNumber === 13)!,
  ]
  const ask = (elections: { id: string }[]) =>
    hub.ask(query, { r: elections.map(({ id }) => ({ __typename: 'CommitteeElection', id })) })
  const statements = await hub.countStatements(() => ask(few))
  expect(completed.length).toBeGreaterThan(5)
  expect(await hub.countStatements(() => ask(completed))).toBe(statements)
})
