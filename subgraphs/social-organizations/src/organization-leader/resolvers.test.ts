import { randomUUID } from 'node:crypto'
import { type FeedEvent, moveAlias } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, COUNTY, found, samplePerson } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertLeaders } from './index.ts'

let hub: TestHub
let sequence = 300
beforeAll(async () => {
  hub = await openTestHub(subgraph)
})
afterAll(() => hub.close())
beforeEach(() => {
  hub.setToday('2026-06-15')
  sequence += 1
})

const FIELDS = `id version post since until termUntil isTermOver leaveReason isServingOfficial politicalStatus holderDiedOn person { id }
  otherPosts { post organization { name } }`
const send = (mutation: string, input: Record<string, unknown>, as = officer) =>
  act(
    hub,
    mutation,
    [`${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`, 'OrganizationLeader'],
    FIELDS,
    input,
    as,
  )
const appoint = (organizationId: string, post: string, more: Record<string, unknown> = {}, as = officer) =>
  send(
    'appointOrganizationLeader',
    { organizationId, post, since: '2026-06-15', person: samplePerson(sequence), ...more },
    as,
  )
const change = (organizationId: string, version: number, more: Record<string, unknown> = {}) =>
  send('changeLegalRepresentative', {
    organizationId,
    version,
    consentedOn: '2026-06-01',
    appliedOn: '2026-06-10',
    since: '2026-06-15',
    person: samplePerson(sequence),
    ...more,
  })
const organization = async (id: string, as = officer) =>
  (
    await hub.ask(
      `query ($id: ID!) { socialOrganization(id: $id) { version status legalRepresentative { id version since person { id } }
        leaders { id post since until leaveReason person { id } } changes { matter oldValue newValue deadline { state } } } }`,
      { id },
      as,
    )
  ).socialOrganization
const ofPerson = async (id: string, as = officer) =>
  (
    await hub.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { organizationPosts { post until organization { id } } } } }`,
      { r: [{ __typename: 'Person', id }] },
      as,
    )
  )._entities[0].organizationPosts
const next = () => {
  sequence += 1
  return sequence
}

test('a legal representative follows another by a registered change, and there is one at a time', async () => {
  hub.setToday('2026-06-10')
  const { id, version } = await found(hub, 'PNE', sequence)
  hub.setToday('2026-06-15')
  const former = await organization(id)
  const person = samplePerson(next())
  expect(await change(id, version, { person, since: '2026-06-09' })).toMatchObject({
    code: 'BEFORE_START',
    path: ['input', 'since'],
  })
  const changed = await change(id, version, { person, since: '2026-06-12' })
  expect(changed).toMatchObject({ post: 'LEGAL_REPRESENTATIVE', since: '2026-06-12', until: null })
  const after = await organization(id)
  expect(after).toMatchObject({
    status: 'CHANGED',
    legalRepresentative: { id: changed.id },
    leaders: [
      { id: former.legalRepresentative.id, until: '2026-06-12', leaveReason: 'REPLACED' },
      { id: changed.id, until: null },
    ],
    changes: [{ matter: 'LEGAL_REPRESENTATIVE', oldValue: null, newValue: null, deadline: { state: 'MET' } }],
  })
  expect(await change(id, version)).toMatchObject({ code: 'STALE_VERSION' })
  expect(await change(id, after.version, { person })).toMatchObject({ code: 'ALREADY_HOLDS_POST' })
  expect(await change(id, after.version, { person: samplePerson(next()), since: '2026-06-16' })).toMatchObject({
    code: 'IN_FUTURE',
  })
})

test('two changes of one legal representative at once leave one', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const persons = [samplePerson(next()), samplePerson(next())]
  const answers = await Promise.all(persons.map((person) => change(id, version, { person, since: '2026-06-15' })))
  expect(answers.filter(({ code }) => code !== undefined)).toHaveLength(1)
  const { leaders } = await organization(id)
  expect(leaders.filter(({ until }: { until: string | null }) => until === null)).toHaveLength(1)
})

test('a person leads two units, but two associations never, under either of two linked ids', async () => {
  const one = await found(hub, 'ASSOCIATION', sequence)
  const leader = (await organization(one.id)).legalRepresentative.person.id as string
  const other = await found(hub, 'ASSOCIATION', next())
  const unit = await found(hub, 'PNE', next())
  expect(await change(unit.id, unit.version, { person: { personId: leader } })).toMatchObject({
    post: 'LEGAL_REPRESENTATIVE',
    otherPosts: [{ post: 'LEGAL_REPRESENTATIVE' }],
  })
  expect(await change(other.id, other.version, { person: { personId: leader } })).toMatchObject({
    code: 'LEGAL_REPRESENTATIVE_ELSEWHERE',
    basis: expect.stringContaining('art. 12'),
  })
  const alias = randomUUID()
  await hub.subgraph.asHub((context) => moveAlias(context, { alias, canonical: leader }))
  expect(await change(other.id, other.version, { person: { personId: alias } })).toMatchObject({
    code: 'LEGAL_REPRESENTATIVE_ELSEWHERE',
  })
  expect(await ofPerson(leader)).toHaveLength(2)
  // What bars a person bars them also where the caller does not see it: decided over all divisions.
  const elsewhere = await found(hub, 'ASSOCIATION', next(), { division: '140521000000' })
  const own = { ...officer, divisions: ['140521000000'] }
  const refused = await send(
    'changeLegalRepresentative',
    {
      organizationId: elsewhere.id,
      version: elsewhere.version,
      consentedOn: '2026-06-01',
      appliedOn: '2026-06-10',
      since: '2026-06-15',
      person: { personId: leader },
    },
    own,
  )
  expect(refused).toMatchObject({ code: 'LEGAL_REPRESENTATIVE_ELSEWHERE' })
  expect(await ofPerson(leader, own)).toEqual([])
})

test('a foundation keeps its board and its supervisors apart, and its board within 25', async () => {
  const { id } = await found(hub, 'FOUNDATION', sequence)
  const person = samplePerson(next())
  expect(await appoint(id, 'DIRECTOR', { person, termUntil: '2031-06-15' })).toMatchObject({ code: 'TERM_TOO_LONG' })
  expect(await appoint(id, 'CHAIR', { person, isServingOfficial: true })).toMatchObject({ code: 'SERVING_OFFICIAL' })
  expect(await appoint(id, 'DIRECTOR', { person, termUntil: '2031-06-14', politicalStatus: '01' })).toMatchObject({
    post: 'DIRECTOR',
    isTermOver: false,
    politicalStatus: '01',
  })
  expect(await appoint(id, 'DIRECTOR', { person })).toMatchObject({ code: 'ALREADY_HOLDS_POST' })
  expect(await appoint(id, 'SUPERVISOR', { person })).toMatchObject({ code: 'DIRECTOR_AND_SUPERVISOR' })
  await hub.subgraph.asHub((context) =>
    insertLeaders(
      context,
      Array.from({ length: 23 }, () => ({
        organizationId: id,
        division: '140000000000',
        kind: 'FOUNDATION' as const,
        personId: randomUUID(),
        post: 'DIRECTOR' as const,
        since: '2026-01-01',
      })),
      '名册',
    ),
  )
  const rivals = await Promise.all(
    [samplePerson(next()), samplePerson(next())].map((rival) => appoint(id, 'DIRECTOR', { person: rival })),
  )
  expect(rivals.map(({ code, post }) => code ?? post).toSorted()).toEqual(['DIRECTOR', 'TOO_MANY_DIRECTORS'])
})

test('a post ends once, on a day that has come, and the term that is over shows', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  expect(await appoint(id, 'HEAD', { since: '2026-06-14' })).toMatchObject({ code: 'BEFORE_START' })
  const leader = await appoint(id, 'SECRETARY_GENERAL', { person: samplePerson(next()), termUntil: '2026-12-31' })
  const end = (more: object, version = leader.version) =>
    send('endOrganizationPost', { id: leader.id, version, reason: 'RESIGNED', ...more })
  expect(await end({ until: '2026-06-14' })).toMatchObject({ code: 'BEFORE_START' })
  expect(await end({ until: '2026-06-16' })).toMatchObject({ code: 'IN_FUTURE' })
  expect(await end({ until: '2026-06-15' }, 9)).toMatchObject({ code: 'STALE_VERSION' })
  await expect(end({ until: '2026-06-15', reason: 'REPLACED' })).rejects.toThrow('BAD_USER_INPUT')
  hub.setToday('2026-12-31')
  const posts = async () =>
    (await hub.ask(`query ($id: ID!) { socialOrganization(id: $id) { leaders { post isTermOver } } }`, { id }))
      .socialOrganization.leaders
  expect(await posts()).toContainEqual({ post: 'SECRETARY_GENERAL', isTermOver: false })
  hub.setToday('2027-01-01')
  expect(await posts()).toContainEqual({ post: 'SECRETARY_GENERAL', isTermOver: true })
  const ended = await end({ until: '2027-01-01', reason: 'TERM_ENDED' })
  expect(ended).toMatchObject({ until: '2027-01-01', leaveReason: 'TERM_ENDED', isTermOver: false })
  expect(await end({ until: '2027-01-01' }, ended.version)).toMatchObject({ code: 'ALREADY_ENDED' })
})

test('an organization on its way out appoints nobody, and another county appoints nobody in it', async () => {
  const { id, version } = await found(hub, 'PNE', sequence)
  const foreign = { ...officer, divisions: ['140503000000'] }
  expect(await appoint(id, 'DIRECTOR', {}, foreign)).toMatchObject({ code: 'OUT_OF_SCOPE' })
  await act(
    hub,
    'startOrganizationLiquidation',
    ['StartOrganizationLiquidationInput', 'SocialOrganization'],
    'status',
    { id, version, ground: 'DISSOLVED', startedOn: '2026-06-15' },
  )
  expect(await appoint(id, 'DIRECTOR')).toMatchObject({ code: 'NOT_IN_GOOD_STANDING' })
  expect(await change(id, version + 1)).toMatchObject({ code: 'ILLEGAL_TRANSITION' })
})

test('who led an organization whose certificate was revoked leads no charity for five years', async () => {
  const charity = await found(hub, 'PNE', sequence, { asCharity: true })
  const leader = (await organization(charity.id)).legalRepresentative.person.id
  await act(hub, 'revokeOrganizationLicence', ['RevokeOrganizationLicenceInput', 'SocialOrganization'], 'status', {
    id: charity.id,
    version: charity.version,
    ground: 'NOT_CHARITABLE',
  })
  const other = await found(hub, 'PNE', next(), { asCharity: true })
  const plain = await found(hub, 'PNE', next())
  const person = { personId: leader }
  expect(await appoint(plain.id, 'HEAD', { person })).toMatchObject({ post: 'HEAD' })
  hub.setToday('2031-06-14')
  expect(await appoint(other.id, 'HEAD', { person, since: '2031-06-14' })).toMatchObject({
    code: 'BARRED_FROM_LEADING',
  })
  hub.setToday('2031-06-15')
  expect(await appoint(other.id, 'HEAD', { person, since: '2031-06-15' })).toMatchObject({ post: 'HEAD' })
})

test('who states no purpose sees posts, but not whose', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const blind = { ...officer, purpose: null }
  const { leaders } = await organization(id, blind)
  expect(leaders).toMatchObject([{ post: 'LEGAL_REPRESENTATIVE', person: null }])
  const leader = (await organization(id)).legalRepresentative.person.id
  expect(await ofPerson(leader, blind)).toBeNull()
  // Posts are not public as the register is: another county sees none.
  expect((await organization(id, { ...officer, divisions: ['140503000000'] })).leaders).toEqual([])
})

test('the posts of a hundred persons cost the statements of one', async () => {
  const { id } = await found(hub, 'PNE', sequence)
  const persons = Array.from({ length: 100 }, () => randomUUID())
  await hub.subgraph.asHub((context) =>
    insertLeaders(
      context,
      persons.map((personId) => ({
        organizationId: id,
        division: COUNTY,
        kind: 'PNE' as const,
        personId,
        post: 'DIRECTOR' as const,
        since: '2026-01-01',
      })),
      '名册',
    ),
  )
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { organizationPosts {
    post person { id } holderDiedOn otherPosts { post } organization { name } } } } }`
  const of = (count: number) => ({ r: persons.slice(0, count).map((one) => ({ __typename: 'Person', id: one })) })
  expect(
    (await hub.ask(query, of(100)))._entities.flatMap((one: { organizationPosts: [] }) => one.organizationPosts),
  ).toHaveLength(100)
  const one = await hub.countStatements(() => hub.ask(query, of(1)))
  expect(await hub.countStatements(() => hub.ask(query, of(100)))).toBe(one)
})

describe('deaths told by the registry', () => {
  const told = (personId: string, type: 'died' | 'deathRevoked', diedOn: string, occurredAt: string) =>
    ({
      cursor: '1-1',
      id: randomUUID(),
      type: `registry.person.${type}`,
      subjects: [personId],
      division: COUNTY,
      recordId: personId,
      data: { diedOn, source: 'HOSPITAL' },
      occurredAt,
    }) satisfies FeedEvent
  const tell = async (events: readonly FeedEvent[]) => {
    for (const event of events)
      await hub.subgraph.asHub(async (context) => {
        for (const { consumes } of subgraph.slices)
          await consumes[event.type as keyof typeof consumes]?.(context, event)
      })
  }

  test('show at the post, which stays registered; the dead take no new post', async () => {
    const { id, version } = await found(hub, 'PNE', sequence)
    const leader = (await organization(id)).legalRepresentative.person.id
    await tell([told(leader, 'died', '2026-06-13', '2026-06-14T00:00:00.000Z')])
    const posts = await hub.ask(
      `query ($id: ID!) { socialOrganization(id: $id) { status legalRepresentative { until holderDiedOn } } }`,
      { id },
    )
    expect(posts.socialOrganization).toEqual({
      status: 'REGISTERED',
      legalRepresentative: { until: null, holderDiedOn: '2026-06-13' },
    })
    expect(await appoint(id, 'DIRECTOR', { person: { personId: leader } })).toMatchObject({ code: 'DECEASED' })
    expect(await change(id, version, { person: samplePerson(next()), since: '2026-06-15' })).toMatchObject({
      post: 'LEGAL_REPRESENTATIVE',
    })
    await tell([told(leader, 'deathRevoked', '2026-06-13', '2026-06-15T00:00:00.000Z')])
    expect(await appoint(id, 'DIRECTOR', { person: { personId: leader } })).toMatchObject({ holderDiedOn: null })
  })

  test('told twice, late or in any order end in the same state', async () => {
    const words = [
      ['died', '2026-05-01', '2026-05-02T00:00:00.000Z'],
      ['deathRevoked', '2026-05-01', '2026-05-03T00:00:00.000Z'],
      ['died', '2026-05-09', '2026-05-10T00:00:00.000Z'],
    ] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 2 }), { maxLength: 6 }), async (order) => {
        const personId = randomUUID()
        const events = words.map(([type, diedOn, at]) => told(personId, type, diedOn, at))
        await tell([...order, 0, 1, 2].map((at) => events[at]!).toSorted(() => (order.length % 2 === 0 ? 1 : -1)))
        const rows = await hub.subgraph.asHub(({ em }) =>
          em.execute(`select died_on::text as died from social_organizations.known_death where person_id = ?`, [
            personId,
          ]),
        )
        expect(rows).toEqual([{ died: '2026-05-09' }])
      }),
      { numRuns: 15 },
    )
  })
})
