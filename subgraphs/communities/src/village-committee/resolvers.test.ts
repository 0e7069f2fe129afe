import { randomUUID } from 'node:crypto'
import { importFile, moveAlias, type RequestIdentity, reverseRoster, rostersOf } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subgraph } from '../subgraph.ts'
import { insertCommittees, type NewCommittee } from './index.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())

const ofCommittee = `id version kind name since until warnings vacancies chairIsPartySecretary
  chair { id version person { id } since } partySecretary { person { id } since } term { id version number since until handedOverOn deadlines { key dueOn state } }`
const fields: Record<string, string> = {
  VillageCommittee: ofCommittee,
  CommitteePost: 'id version until endReason',
  CommitteeTerm: 'id version handedOverOn deadlines { key state }',
}
const typeOf: Record<string, string> = { endCommitteePost: 'CommitteePost', recordCommitteeHandover: 'CommitteeTerm' }
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
const act = async (name: string, input: object, as?: RequestIdentity): Promise<any> => {
  const type = typeOf[name] ?? 'VillageCommittee'
  const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
    __typename ... on ${type} { ${fields[type]} } ... on Refusal { code path } } }`
  return (await hub.ask(query, { input }, as))[name]
}
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
const committeeOf = async (division: string, as?: RequestIdentity): Promise<any> =>
  (
    await hub.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { committee { ${ofCommittee} } } } }`,
      { r: [{ __typename: 'Division', code: division }] },
      as,
    )
  )._entities[0].committee
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version })

let next = 200
const village = () => `14050210${Math.floor(next / 100) % 10}${String(200 + (next++ % 100)).padStart(3, '0')}`
const insert = async (
  more: Partial<NewCommittee> = {},
  posts: [string, NewCommittee['posts'][number]['post']][] = [],
) => {
  const division = more.division ?? village()
  const term = { number: 13, seats: 3, electedOn: '2021-12-01' }
  await hub.subgraph.asHub((context) =>
    insertCommittees(context, [
      {
        kind: 'VILLAGE',
        name: '村民委员会',
        term,
        posts: posts.map(([personId, post]) => ({ personId, post })),
        ...more,
        division,
      },
    ]),
  )
  return committeeOf(division)
}

describe('a committee', () => {
  test('is established once in a division, of the kind its code says', async () => {
    const division = village()
    const input = { division, kind: 'VILLAGE', name: '村民委员会', on: '2020-01-01' }
    expect(await act('establishCommittee', { ...input, kind: 'RESIDENTS' })).toMatchObject({
      code: 'KIND_DOES_NOT_FIT_CODE',
    })
    expect(await act('establishCommittee', { ...input, on: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
    await expect(act('establishCommittee', { ...input, division: '140502100' })).rejects.toThrow('BAD_USER_INPUT')
    const both = await Promise.all([act('establishCommittee', input), act('establishCommittee', input)])
    expect(both.map(({ code }) => code ?? 'done').sort()).toEqual(['COMMITTEE_EXISTS', 'done'])
    expect(await committeeOf(division)).toMatchObject({ since: '2020-01-01', term: null, vacancies: null })
    expect(await committeeOf(division, { ...officer, divisions: ['140900000000'] })).toBeNull()
  })

  test('of residents outside the guideline size is noted, not refused', async () => {
    const input = { division: '140502001001', kind: 'RESIDENTS', name: '社区居委会', households: 999, on: '2020-01-01' }
    expect(await act('establishCommittee', input)).toMatchObject({ warnings: ['HOUSEHOLDS_BELOW_GUIDELINE'] })
  })

  test('that is abolished takes its term and posts along, and another may follow', async () => {
    const chair = randomUUID()
    const committee = await insert({}, [[chair, 'CHAIR']])
    const end = { ...seen(committee), document: '城政函〔2026〕3号', on: '2026-05-01' }
    expect(await act('abolishCommittee', { ...end, on: '2021-11-30' })).toMatchObject({ code: 'OUT_OF_ORDER' })
    const abolished = await act('abolishCommittee', end)
    expect(abolished).toMatchObject({ until: '2026-05-01', chair: null })
    expect(await act('abolishCommittee', { ...end, ...seen(abolished) })).toMatchObject({ code: 'COMMITTEE_ABOLISHED' })
    const { committeePosts } = (
      await hub.ask(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { committeePosts { post until endReason committee { until } } } } }`,
        { r: [{ __typename: 'Person', id: chair }] },
      )
    )._entities[0]
    expect(committeePosts).toEqual([
      { post: 'CHAIR', until: '2026-05-01', endReason: 'COMMITTEE_ABOLISHED', committee: { until: '2026-05-01' } },
    ])
  })
})

describe('一肩挑', () => {
  test('is what the two posts say on the day', async () => {
    const [chair, other] = [randomUUID(), randomUUID()]
    const committee = await insert({}, [[chair, 'CHAIR']])
    expect(committee.chairIsPartySecretary).toBeNull()
    const record = (on: string, version: number, personId: string) =>
      act('recordPartySecretary', { id: committee.id, version, person: { personId }, on })
    const first = await record('2022-01-01', committee.version, other)
    expect(first).toMatchObject({ chairIsPartySecretary: false, partySecretary: { person: { id: other } } })
    expect(await record('2022-02-01', first.version, other)).toMatchObject({ code: 'ALREADY_IN_POST' })
    expect(await record('2021-12-31', first.version, chair)).toMatchObject({ code: 'OUT_OF_ORDER' })
    const second = await record('2023-01-01', first.version, chair)
    expect(second.chairIsPartySecretary).toBe(true)
    const { villageCommittee } = await hub.ask(
      `query ($id: ID!) { villageCommittee(id: $id) { before: chairIsPartySecretary(on: "2022-12-31") after: chairIsPartySecretary(on: "2023-01-01") } }`,
      { id: committee.id },
    )
    expect(villageCommittee).toEqual({ before: false, after: true })
  })

  test('sees one person in two linked records', async () => {
    const [canonical, alias] = [randomUUID(), randomUUID()]
    const committee = await insert({}, [
      [canonical, 'CHAIR'],
      [alias, 'PARTY_SECRETARY'],
    ])
    expect(committee.chairIsPartySecretary).toBe(false)
    await hub.subgraph.asHub((context) => moveAlias(context, { alias, canonical }))
    expect(await committeeOf((await divisionOf(committee.id))!)).toMatchObject({
      chairIsPartySecretary: true,
      partySecretary: { person: { id: canonical } },
    })
  })

  const divisionOf = async (id: string) =>
    (await hub.ask(`query ($id: ID!) { villageCommittee(id: $id) { division { code } } }`, { id })).villageCommittee
      .division.code

  test('a new secretary comes with a document, of whom this subgraph keeps the id alone', async () => {
    const committee = await insert()
    const person = { name: '张爱国', document: { type: 'RESIDENT_ID', number: '140502195603120014' } }
    const recorded = await act('recordPartySecretary', { ...seen(committee), person, on: '2022-01-01' })
    expect(recorded.partySecretary.person.id).toMatch(/^[0-9a-f-]{36}$/)
    const dump = await hub.subgraph.asHub((context) =>
      context.em.execute(`select (select json_agg(p) from communities.committee_post p)::text || (select json_agg(h) from communities.history h)::text
        || (select json_agg(o) from communities.outbox o)::text || (select json_agg(c) from communities.identity_claim c)::text as text`),
    )
    const [{ text }] = dump as unknown as [{ text: string }]
    expect(text).not.toContain('张爱国')
    expect(text).not.toContain('140502195603120014')
  })
})

describe('posts and terms', () => {
  test('a post ends once, for a reason a clerk may state', async () => {
    const committee = await insert({}, [[randomUUID(), 'CHAIR']])
    const end = { ...seen(committee.chair), reason: 'RESIGNED', on: '2026-03-01' }
    await expect(act('endCommitteePost', { ...end, reason: 'RECALLED' })).rejects.toThrow('BAD_USER_INPUT')
    expect(await act('endCommitteePost', end, { ...officer, roles: ['HANDLER'] })).toMatchObject({
      code: 'ROLE_REQUIRED',
    })
    expect(await act('endCommitteePost', end)).toMatchObject({ until: '2026-03-01', endReason: 'RESIGNED' })
    expect(await act('endCommitteePost', { ...end, version: 2 })).toMatchObject({ code: 'POST_ENDED' })
  })

  test('why a post ended is masked without a purpose', async () => {
    const person = randomUUID()
    const committee = await insert({}, [[person, 'CHAIR']])
    await act('endCommitteePost', { ...seen(committee.chair), reason: 'SENTENCED', on: '2026-03-01' })
    const query = `query ($id: ID!) { villageCommittee(id: $id) { posts(history: true) { post endReason } } }`
    const masked = await hub.ask(query, { id: committee.id }, { ...officer, purpose: null })
    expect(masked.villageCommittee.posts).toEqual([{ post: 'CHAIR', endReason: null }])
    expect((await hub.ask(query, { id: committee.id })).villageCommittee.posts[0].endReason).toBe('SENTENCED')
  })

  test.each([
    ['2021-06-16', '2026-06-16', 'RUNNING'],
    ['2021-06-15', '2026-06-15', 'RUNNING'],
    ['2021-06-14', '2026-06-14', 'OVERDUE'],
    ['2020-02-29', '2025-02-28', 'OVERDUE'],
  ])('a term of %s is due on %s and %s', async (electedOn, dueOn, state) => {
    const committee = await insert({ term: { number: 13, seats: 3, electedOn } })
    expect(committee.term.deadlines[0]).toEqual({ key: 'VC.term', dueOn, state })
  })

  test('the work is handed over within ten days of the election', async () => {
    const committee = await insert({ term: { number: 13, seats: 3, electedOn: '2025-12-25' } })
    expect(committee.term.deadlines[1]).toEqual({ key: 'VC.handover', dueOn: '2026-01-04', state: 'OVERDUE' })
    const handover = { termId: committee.term.id, version: committee.term.version, on: '2026-01-04' }
    expect(await act('recordCommitteeHandover', { ...handover, on: '2025-12-24' })).toMatchObject({
      code: 'OUT_OF_ORDER',
    })
    expect((await act('recordCommitteeHandover', handover)).deadlines[1]).toEqual({ key: 'VC.handover', state: 'MET' })
    expect(await act('recordCommitteeHandover', { ...handover, version: 2 })).toMatchObject({ code: 'HANDED_OVER' })
  })

  test('two chairs of one committee are refused by the database', async () => {
    const posts = [randomUUID(), randomUUID()].map((id) => [id, 'CHAIR'] as [string, 'CHAIR'])
    await expect(insert({}, posts)).rejects.toMatchObject({ constraint: 'one_chair_at_a_time' })
  })
})

describe('a death', () => {
  const tell = (type: string, personId: string, diedOn: string, occurredAt: string) => ({
    cursor: '',
    id: randomUUID(),
    type,
    subjects: [personId],
    division: '140502000000',
    recordId: randomUUID(),
    data: { diedOn, source: 'CREMATION' },
    occurredAt,
  })
  let cursor = 0
  const hear = (...events: ReturnType<typeof tell>[]) => {
    const page = events.map((event) => ({ ...event, cursor: `${++cursor}-1` }))
    const registry = { ...hub.subgraph, readFeed: async () => ({ events: page, cursor: page.at(-1)!.cursor }) }
    return hub.subgraph.catchUp({ names: ['registry'], find: (name) => (name === 'registry' ? registry : undefined) })
  }

  test('vacates a seat from its day on, whatever is asked', async () => {
    const chair = randomUUID()
    const committee = await insert({}, [
      [chair, 'CHAIR'],
      [chair, 'PARTY_SECRETARY'],
      [randomUUID(), 'MEMBER'],
    ])
    expect(committee).toMatchObject({ vacancies: 1, chairIsPartySecretary: true })
    await hear(tell('registry.person.died', chair, '2026-06-01', '2026-06-02T08:00:00.000Z'))
    const query = `query ($id: ID!) { villageCommittee(id: $id) { vacancies chair { id } alive: chair(on: "2026-05-31") { until endReason } chairIsPartySecretary } }`
    expect((await hub.ask(query, { id: committee.id })).villageCommittee).toEqual({
      vacancies: 2,
      chair: null,
      alive: { until: '2026-06-01', endReason: 'DEATH' },
      chairIsPartySecretary: null,
    })
  })

  test('told twice, late, revoked, or in any order leaves the same', async () => {
    const said = (personId: string) => [
      tell('registry.person.died', personId, '2026-05-01', '2026-05-02T08:00:00.000Z'),
      tell('registry.person.deathRevoked', personId, '2026-05-01', '2026-05-03T08:00:00.000Z'),
      tell('registry.person.died', personId, '2026-05-04', '2026-05-05T08:00:00.000Z'),
    ]
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0, 1],
      [2, 0, 1, 2],
      [0, 2, 1, 0, 0],
    ]
    for (const order of orders) {
      const chair = randomUUID()
      const committee = await insert({}, [[chair, 'CHAIR']])
      const events = said(chair)
      await hear(...order.map((at) => events[at]!))
      const { villageCommittee } = await hub.ask(
        `query ($id: ID!) { villageCommittee(id: $id) { posts(history: true) { until endReason } } }`,
        { id: committee.id },
      )
      expect(villageCommittee.posts).toEqual([{ until: '2026-05-04', endReason: 'DEATH' }])
    }
  })

  test('of a linked record is the death of the person, and the dead take no post', async () => {
    const [canonical, alias] = [randomUUID(), randomUUID()]
    const committee = await insert({}, [[canonical, 'CHAIR']])
    await hub.subgraph.asHub((context) => moveAlias(context, { alias, canonical }))
    await hear(tell('registry.person.died', alias, '2026-06-01', '2026-06-02T08:00:00.000Z'))
    const { villageCommittee } = await hub.ask(`query ($id: ID!) { villageCommittee(id: $id) { chair { id } } }`, {
      id: committee.id,
    })
    expect(villageCommittee.chair).toBeNull()
    const person = { personId: canonical }
    expect(await act('recordPartySecretary', { ...seen(committee), person, on: '2026-06-01' })).toMatchObject({
      code: 'PERSON_DEAD',
    })
    expect(await act('recordPartySecretary', { ...seen(committee), person, on: '2026-05-31' })).toMatchObject({
      __typename: 'VillageCommittee',
    })
  })
})

describe('many committees', () => {
  const county = '140931'
  const committees: NewCommittee[] = Array.from({ length: 200 }, (_, at) => {
    const isVillage = at < 150
    const [chair, secretary] = [randomUUID(), randomUUID()]
    return {
      division: `${county}${isVillage ? '100' : '001'}${String(isVillage ? 200 + at : at - 149).padStart(3, '0')}`,
      kind: isVillage ? ('VILLAGE' as const) : ('RESIDENTS' as const),
      name: '委员会',
      term: { number: 13, seats: 5, electedOn: at % 10 === 9 ? '2016-11-01' : '2021-11-01' },
      posts: [
        { personId: chair, post: 'CHAIR' as const },
        { personId: at % 10 === 0 ? secretary : chair, post: 'PARTY_SECRETARY' as const },
      ],
    }
  })
  beforeAll(async () => {
    await hub.subgraph.asHub((context) => insertCommittees(context, committees))
  })

  test('are summed up by kind in one statement: villages, re-elected, 一肩挑', async () => {
    const query = `{ committeeSummary(division: "${county}", electedSince: "2021-01-01", on: "2026-06-15") {
      kind committees elected chairs partySecretaries chairIsPartySecretary } }`
    const { committeeSummary } = await hub.ask(query)
    expect(committeeSummary).toEqual([
      {
        kind: 'VILLAGE',
        committees: 150,
        elected: 135,
        chairs: 150,
        partySecretaries: 150,
        chairIsPartySecretary: 135,
      },
      { kind: 'RESIDENTS', committees: 50, elected: 45, chairs: 50, partySecretaries: 50, chairIsPartySecretary: 45 },
    ])
    expect(await hub.countStatements(() => hub.ask(query))).toBeLessThanOrEqual(4)
  })

  test('whose term is over are found by the parameter, and pages overlap nowhere', async () => {
    const list = async (filter: object, after: string | null = null) =>
      (
        await hub.ask(
          `query ($filter: VillageCommitteeFilter, $after: String) { villageCommittees(division: "${county}", filter: $filter, first: 100, after: $after) {
            totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
          { filter, after },
        )
      ).villageCommittees
    expect((await list({ isTermOver: true })).totalCount).toBe(20)
    expect((await list({ isTermOver: false, kind: 'RESIDENTS' })).totalCount).toBe(45)
    const first = await list({})
    const second = await list({}, first.pageInfo.endCursor)
    const ids = [...first.edges, ...second.edges].map(({ node }: { node: { id: string } }) => node.id)
    expect([first.totalCount, new Set(ids).size, second.pageInfo.hasNextPage]).toEqual([200, 200, false])
  })

  test('cost as many statements on their edges as one', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { committee { ${ofCommittee}
      terms { number } posts(history: true) { person { id committeePosts { post committee { name } } } until } elections { id } recalls { id } } } } }`
    const r = (count: number) =>
      committees.slice(0, count).map(({ division }) => ({ __typename: 'Division', code: division }))
    const one = await hub.countStatements(() => hub.ask(query, { r: r(1) }))
    expect(await hub.countStatements(() => hub.ask(query, { r: r(100) }))).toBe(one)
  })

  test('come in with their events in a few statements', async () => {
    const more = Array.from({ length: 1_000 }, (_, at) => ({
      ...committees[0]!,
      division: `1409321${String(Math.floor(at / 100)).padStart(2, '0')}${200 + (at % 100)}`,
      posts: [{ personId: randomUUID(), post: 'CHAIR' as const }],
    }))
    const statements = await hub.countStatements(() => hub.subgraph.asHub((context) => insertCommittees(context, more)))
    expect(statements).toBeLessThanOrEqual(12)
  })
})

describe('the roster 村委会', () => {
  const header = ['村名', '12位代码', '主任', '书记', '一肩挑', '成员数', '届期', '选举日']
  const file = (rows: string[][]) => Buffer.from([header, ...rows].map((row) => row.join(',')).join('\r\n'))
  const take = (name: string, rows: string[][]) =>
    importFile(hub.subgraph, 'village-committee', file(rows), { fileName: name, division: '140581000000' })
  // biome-ignore format: one row a line
  const rows = [
    ['东村村委会', '140581100201', '赵大', '赵大', '是', '5', '第十三届', '2021-11-20'],
    ['西村村委会', '140581100202', '钱二', '孙三', '否', '5', '十三', '2021-11-21'],
    ['南村村委会', '140581100203', '李四', '李四', '', '5', '13', '2021-11-22'],
    ['北村村委会', '140581100204', '周五', '吴六', '是', '5', '13', '2021-11-23'],
    ['中村村委会', '140581100205', '郑七', '', '', '12', '本届', '2021-11-24'],
    ['高平镇', '140581100', '王八', '', '', '5', '13', '2021-11-25'],
    ['某社区', '140581100001', '', '冯九', '', '3', '13', '2021-11-26'],
    ['外县村', '140521100201', '陈十', '', '', '5', '13', '2021-11-27'],
  ]

  test('brings in committees with term, chair and secretary, and lets no contradiction through', async () => {
    const batch = await take('村委会.csv', rows)
    expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: 4, rowsRejected: 4 })
    expect(batch.faultCounts).toMatchObject({
      ONE_PERSON_CONTRADICTED: 1,
      ONE_PERSON_NOT_STATED: 1,
      TERM_UNREADABLE: 1,
      NOT_A_VILLAGE: 1,
      SIZE_UNLAWFUL: 1,
    })
    expect(await committeeOf('140581100201')).toMatchObject({
      kind: 'VILLAGE',
      chairIsPartySecretary: true,
      term: { number: 13, since: '2021-11-20' },
    })
    expect(await committeeOf('140581100202')).toMatchObject({ chairIsPartySecretary: false })
    expect(await committeeOf('140581100203')).toMatchObject({ chairIsPartySecretary: false })
    expect(await committeeOf('140581100204')).toBeNull()
    expect(await committeeOf('140581100001')).toMatchObject({ kind: 'RESIDENTS', chair: null })
  })

  test('the next term ends the one before; known terms and earlier days are rejected; taken back, all is as it was', async () => {
    const before = await committeeOf('140581100201')
    // biome-ignore format: one row a line
    const batch = await take('换届.csv', [
      ['东村村委会', '140581100201', '褚一', '卫二', '否', '5', '第十四届', '2026-06-01'],
      ['西村村委会', '140581100202', '蒋三', '', '', '5', '第十三届', '2026-06-01'],
      ['南村村委会', '140581100203', '沈四', '', '', '5', '第十四届', '2021-11-22'],
      ['某社区', '140581100001', '', '冯九', '', '3', '13', '2021-11-26'],
    ])
    expect(batch).toMatchObject({
      rowsAccepted: 1,
      rowsRejected: 2,
      rowsDuplicate: 1,
      faultCounts: { TERM_OUTDATED: 2, TERM_KNOWN: 1 },
    })
    const after = await committeeOf('140581100201')
    expect(after).toMatchObject({ chairIsPartySecretary: false, term: { number: 14, since: '2026-06-01' } })
    expect(after.chair.person.id).not.toBe(before.chair.person.id)
    const [roster] = rostersOf(hub.subgraph).filter(({ kind }) => kind === 'village-committee')
    await hub.subgraph.asHub((context) => reverseRoster(context, roster!, batch, '届次填错'))
    const restored = await committeeOf('140581100201')
    expect(restored).toMatchObject({
      chairIsPartySecretary: true,
      chair: { person: before.chair.person },
      term: { id: before.term.id, number: 13, until: null },
    })
  })

  test('under an election since recorded it cannot be taken back', async () => {
    const batch = await take('单村.csv', [['孤村村委会', '140581100299', '韩五', '', '', '5', '13', '2021-11-22']])
    const committee = await committeeOf('140581100299')
    const { scheduleCommitteeElection } = await hub.ask(
      `mutation ($input: ScheduleCommitteeElectionInput!) { scheduleCommitteeElection(input: $input) { __typename } }`,
      {
        input: {
          committeeId: committee.id,
          version: committee.version,
          kind: 'GENERAL',
          electionDay: '2026-12-01',
          chairs: 1,
          viceChairs: 1,
          members: 1,
          on: '2026-06-15',
        },
      },
    )
    expect(scheduleCommitteeElection.__typename).toBe('CommitteeElection')
    const { reverseCommunitiesRoster } = await hub.ask(
      `mutation ($input: ReverseCommunitiesRosterInput!) { reverseCommunitiesRoster(input: $input) { ... on Refusal { code } } }`,
      { input: { batchId: batch.id, version: batch.version, reason: '试' } },
    )
    expect(['USED_SINCE', 'EDITED_SINCE']).toContain(reverseCommunitiesRoster.code)
    expect(await committeeOf('140581100299')).not.toBeNull()
  })
})
