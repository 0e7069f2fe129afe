import { OutboxEvent } from '@civil-affairs/kit'
import { officer, openTestHub, secondOfficer, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  atCounter,
  COUNTY,
  deathRevoked,
  died,
  ELSEWHERE,
  linked,
  MARRIAGE,
  newPerson,
  parentOf,
  Register,
  type TestPerson,
  unlinked,
} from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { insertMarriages } from './index.ts'

let hub: TestHub
let register: Register
let office: string
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
  office = await register.office()
})
afterAll(() => hub.close())
beforeEach(() => hub.setToday('2026-06-15'))

const couple = () => [newPerson('MALE'), newPerson('FEMALE')] as const
async function married() {
  const [husband, wife] = couple()
  return { husband, wife, marriage: await register.marry(office, husband, wife) }
}
const court = (marriage: { id: string; version: number }, more: object = {}) => ({
  marriageId: marriage.id,
  version: marriage.version,
  courtName: '晋城市城区人民法院',
  document: '(2026)晋0502民初1号',
  effectiveOn: '2026-06-01',
  ...more,
})
async function events(recordId: string) {
  const rows = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, { recordId }, { orderBy: { seq: 'asc' } }))
  return rows.map(({ type, data }) => ({ type: type.replace('marriage-funeral.', ''), data }))
}

describe('结婚登记', () => {
  test('two who are free and of age are married on the day, with a number and an electronic certificate', async () => {
    const { husband, wife, marriage } = await married()
    expect(marriage).toMatchObject({
      state: 'IN_FORCE',
      registeredOn: '2026-06-15',
      since: '2026-06-15',
      until: null,
      husband: { person: { id: husband.id }, kind: 'MAINLAND' },
      wife: { person: { id: wife.id } },
      registrations: [{ kind: 'MARRIAGE', certificateNumber: expect.stringMatching(/^J\d{6}-2026-\d{6}$/) }],
      certificates: [{ kind: 'MARRIAGE', state: 'VALID', number: marriage.registrations[0].certificateNumber }],
      conflicts: [],
    })
    expect(await events(marriage.id)).toEqual([
      {
        type: 'marriage.registered',
        data: {
          husbandId: husband.id,
          wifeId: wife.id,
          kind: 'MARRIAGE',
          registeredOn: '2026-06-15',
          since: '2026-06-15',
          isAwayFromHome: false,
          move: null,
        },
      },
    ])
  })

  test('serials run by office, kind and year, without gaps', async () => {
    const own = await register.office({ certificateCode: '140599' })
    const numbers = []
    for (let i = 0; i < 2; i++)
      numbers.push((await register.marry(own, ...couple())).registrations[0].certificateNumber)
    hub.setToday('2027-01-04')
    numbers.push((await register.marry(own, ...couple())).registrations[0].certificateNumber)
    expect(numbers).toEqual(['J140599-2026-000001', 'J140599-2026-000002', 'J140599-2027-000001'])
  })

  test.each([
    ['the husband the day before 22', '2004-06-16', '2000-01-01', 'UNDER_AGE'],
    ['the husband on his 22nd birthday', '2004-06-15', '2000-01-01', undefined],
    ['the wife the day before 20', '2000-01-01', '2006-06-16', 'UNDER_AGE'],
    ['the wife on her 20th birthday', '2000-01-01', '2006-06-15', undefined],
  ])('%s', async (_, his, hers, code) => {
    const answer = await register.marry(office, newPerson('MALE', his), newPerson('FEMALE', hers))
    expect(answer.code).toBe(code)
  })

  test('is refused in words where one is absent, has not declared, or the papers are of another kind', async () => {
    const [husband, wife] = couple()
    const refusal = async (his: object, hers: object = {}) =>
      await register.marry(office, husband, wife, { husband: atCounter(husband, his), wife: atCounter(wife, hers) })
    expect(await refusal({ isPresent: false })).toMatchObject({
      code: 'BOTH_MUST_BE_PRESENT',
      path: ['input', 'husband', 'isPresent'],
      basis: expect.stringContaining('1049'),
    })
    expect((await refusal({}, { hasDeclared: false })).code).toBe('DECLARATION_MISSING')
    expect((await refusal({ document: { type: 'PASSPORT_CN', number: 'E12345678' } })).code).toBe(
      'DOCUMENT_OF_ANOTHER_KIND',
    )
    expect((await refusal({ document: { type: 'RESIDENT_ID', number: wife.number } })).code).toBe(
      'SEX_CONTRADICTS_ROLE',
    )
    expect((await refusal({ birthDate: '1995-03-13' })).code).toBe('BIRTH_DATE_CONTRADICTS_DOCUMENT')
    expect(JSON.stringify(await refusal({ isPresent: false }))).not.toContain(husband.number)
  })

  test('with a foreigner only a designated office is competent, and the age must be stated', async () => {
    const [husband, wife] = couple()
    const foreign = { document: { type: 'PASSPORT_FOREIGN', number: 'X1234567' }, kind: 'FOREIGN' }
    const his = (more: object) => ({ husband: atCounter(husband, { ...foreign, registeredDivision: null, ...more }) })
    expect((await register.marry(office, husband, wife, his({ birthDate: '1990-01-01' }))).code).toBe(
      'OFFICE_NOT_COMPETENT',
    )
    const designated = await register.office({ competence: 'ALL' })
    expect((await register.marry(designated, husband, wife, his({}))).code).toBe('AGE_UNKNOWN')
    expect(await register.marry(designated, husband, wife, his({ birthDate: '1990-01-01' }))).toMatchObject({
      state: 'IN_FORCE',
      husband: { kind: 'FOREIGN' },
    })
  })

  test('at an office that has closed, or is not the caller’s, is refused', async () => {
    const closed = await register.office()
    await register.act('closeMarriageOffice', { officeId: closed, version: 1, until: '2026-06-15' }, 'id until')
    expect((await register.marry(closed, ...couple())).code).toBe('OFFICE_CLOSED')
    const elsewhere = { ...officer, divisions: [ELSEWHERE] }
    expect((await register.marry(office, ...couple(), {}, elsewhere)).code).toBe('NOT_FOUND')
  })

  test('counts as away from home where neither is registered in the province', async () => {
    const [husband, wife] = couple()
    const home = { registeredDivision: '440000000000' }
    const marriage = await register.marry(office, husband, wife, {
      husband: atCounter(husband, home),
      wife: atCounter(wife, home),
    })
    expect((await events(marriage.id))[0]!.data).toMatchObject({ isAwayFromHome: true })
  })
})

describe('已有配偶', () => {
  test('who is married is refused, wherever the marriage was registered and whoever asks', async () => {
    const { husband } = await married()
    const elsewhere = await register.office({ division: ELSEWHERE })
    const registrar = { ...officer, divisions: [ELSEWHERE] }
    const answer = await register.marry(elsewhere, husband, newPerson('FEMALE'), {}, registrar)
    expect(answer).toMatchObject({ code: 'ALREADY_MARRIED', path: ['input', 'husband'] })
  })

  test('two writers at once cannot marry one person twice, on either side', async () => {
    const [husband, wife] = couple()
    const others = [newPerson('FEMALE'), newPerson('FEMALE'), newPerson('MALE')] as const
    const answers = await Promise.all([
      register.marry(office, husband, others[0]),
      register.marry(office, husband, others[1]),
      register.marry(office, husband, wife),
      register.marry(office, others[2], wife),
    ])
    const ofHusband = answers.slice(0, 3).filter(({ state }) => state === 'IN_FORCE')
    const ofWife = answers.slice(2).filter(({ state }) => state === 'IN_FORCE')
    expect(ofHusband).toHaveLength(1)
    expect(ofWife.length).toBeLessThanOrEqual(1)
    for (const answer of answers) expect(['ALREADY_MARRIED', undefined]).toContain(answer.code)
  })

  test('the database itself keeps two open marriages of one person apart', async () => {
    const { husband } = await married()
    const wife = newPerson('FEMALE')
    await expect(
      hub.subgraph.asHub((context) =>
        insertMarriages(context, [
          {
            division: COUNTY,
            registeredOn: '2026-01-05',
            husband: { personId: husband.id, kind: 'MAINLAND' },
            wife: { personId: wife.id, kind: 'MAINLAND' },
          },
        ]),
      ),
    ).rejects.toMatchObject({ constraint: 'one_marriage_at_a_time' })
  })

  test('a linked id is the same person: marrying it is refused, and two marriages that were linked later are a conflict', async () => {
    const { husband, marriage } = await married()
    const [alias, wife] = couple()
    const second = await register.marry(office, alias, wife)
    await register.tell(linked(alias, husband))
    expect((await register.marriage(marriage.id)).conflicts).toMatchObject([{ kind: 'DOUBLE_MARRIAGE', state: 'OPEN' }])
    expect((await register.marriage(second.id)).conflicts).toMatchObject([{ kind: 'DOUBLE_MARRIAGE', state: 'OPEN' }])
    await register.tell(linked(alias, husband))
    expect((await register.marriage(second.id)).conflicts).toHaveLength(1)
    await register.tell(unlinked(alias, husband))
    expect((await register.marriage(marriage.id)).conflicts).toMatchObject([{ state: 'SETTLED' }])
    await register.tell(linked(alias, husband))
    const [conflict] = (await register.marriage(marriage.id)).conflicts
    expect(conflict.state).toBe('OPEN')
    const dismissed = await register.act(
      'dismissMarriageConflict',
      { conflictId: conflict.id, version: conflict.version, document: '核查 1号' },
      'state',
    )
    expect(dismissed.state).toBe('DISMISSED')
    const third = newPerson('MALE')
    await register.tell(linked(third, husband))
    expect((await register.marry(office, third, newPerson('FEMALE'))).code).toBe('ALREADY_MARRIED')
  })
})

describe('亲属关系', () => {
  const relate = async (...pairs: [TestPerson, TestPerson][]) => {
    for (const [parent, child] of pairs) await register.tell(parentOf(parent, child))
  }

  test('first cousins are refused, second cousins are not', async () => {
    const [he, she] = couple()
    const [grandparent, hisMother, herFather] = [newPerson('MALE'), newPerson('FEMALE'), newPerson('MALE')]
    await relate([hisMother, he], [herFather, she], [grandparent, hisMother], [grandparent, herFather])
    expect(await register.marry(office, he, she)).toMatchObject({
      code: 'FORBIDDEN_KINSHIP',
      basis: '民法典 art. 1048',
    })
    const child = newPerson('FEMALE')
    const other = newPerson('MALE')
    const cousinOfMother = newPerson('FEMALE')
    await relate([she, child], [cousinOfMother, other], [herFather, cousinOfMother])
    expect((await register.marry(office, other, child)).code).toBe('FORBIDDEN_KINSHIP')
    const farther = newPerson('FEMALE')
    await relate([child, farther])
    const [grandchild] = [newPerson('MALE')]
    await relate([other, grandchild])
    expect((await register.marry(office, grandchild, farther)).state).toBe('IN_FORCE')
  })

  test('learnt after the registration it is kept as a conflict, and gone when it was an error', async () => {
    const { husband, wife, marriage } = await married()
    const father = newPerson('MALE')
    const his = parentOf(father, husband)
    const hers = parentOf(father, wife)
    for (const event of [hers, his, hers]) await register.tell(event)
    expect((await register.marriage(marriage.id)).conflicts).toMatchObject([
      { kind: 'FORBIDDEN_KINSHIP', state: 'OPEN' },
    ])
    const ended = {
      ...his,
      type: 'registry.kinship.ended',
      data: { ...his.data, until: '2026-06-01', reason: 'STATED_IN_ERROR' },
    }
    await register.tell(ended)
    await register.tell(his)
    expect((await register.marriage(marriage.id)).conflicts).toMatchObject([{ state: 'SETTLED' }])
  })

  test('adoption by others does not end blood', async () => {
    const [he, she] = couple()
    const mother = newPerson('FEMALE')
    const edge = parentOf(mother, he)
    await register.tell({
      ...edge,
      type: 'registry.kinship.ended',
      data: { ...edge.data, until: '2000-01-01', reason: 'ADOPTED_BY_OTHERS' },
    })
    await relate([mother, she])
    expect((await register.marry(office, he, she)).code).toBe('FORBIDDEN_KINSHIP')
  })
})

describe('死亡', () => {
  test('ends the marriage on its day, and the survivor may marry again from that day on', async () => {
    const { husband, wife, marriage } = await married()
    hub.setToday('2026-08-20')
    await register.tell(died(husband, '2026-08-01'))
    expect(await register.marriage(marriage.id)).toMatchObject({
      state: 'ENDED_BY_DEATH',
      until: '2026-08-01',
      endCause: 'DEATH',
      certificates: [{ state: 'VALID' }],
    })
    expect((await register.marry(office, newPerson('MALE'), wife)).state).toBe('IN_FORCE')
    expect((await register.marry(office, husband, newPerson('FEMALE'))).code).toBe('PARTY_DECEASED')
  })

  test('told twice, late or before its revocation, ends the same', async () => {
    const tellings = async (order: (his: TestPerson) => ReturnType<typeof died>[]) => {
      const { husband, marriage } = await married()
      for (const event of order(husband)) await register.tell(event)
      const { state, until, endCause } = await register.marriage(marriage.id)
      return { state, until, endCause }
    }
    const [early, late] = ['2026-07-01T00:00:00Z', '2026-07-02T00:00:00Z']
    const death = (his: TestPerson) => died(his, '2026-06-20', 'CREMATION', early)
    const revoked = (his: TestPerson) => deathRevoked(his, '2026-06-20', 'CREMATION', late)
    const inForce = { state: 'IN_FORCE', until: null, endCause: null }
    expect(await tellings((his) => [death(his), revoked(his)])).toEqual(inForce)
    expect(await tellings((his) => [revoked(his), death(his)])).toEqual(inForce)
    expect(await tellings((his) => [death(his), revoked(his), death(his), revoked(his), death(his)])).toEqual(inForce)
    expect(await tellings((his) => [death(his), death(his)])).toEqual({
      state: 'ENDED_BY_DEATH',
      until: '2026-06-20',
      endCause: 'DEATH',
    })
  })

  test('before the marriage is a conflict, and ends nothing', async () => {
    const { husband, marriage } = await married()
    await register.tell(died(husband, '2026-06-14'))
    expect(await register.marriage(marriage.id)).toMatchObject({
      state: 'IN_FORCE',
      conflicts: [{ kind: 'MARRIED_AFTER_DEATH', state: 'OPEN' }],
    })
  })

  test('that is revoked after the survivor has married again is a conflict; the marriage stays ended', async () => {
    const { husband, wife, marriage } = await married()
    await register.tell(died(husband, '2026-06-15'))
    hub.setToday('2026-07-01')
    const second = await register.marry(office, newPerson('MALE'), wife)
    expect(second.state).toBe('IN_FORCE')
    const { husband: him, wife: her, marriage: first } = await married()
    await register.tell(died(him, '2026-07-02'))
    hub.setToday('2026-09-01')
    const again = await register.marry(office, newPerson('MALE'), her)
    expect(again.state).toBe('IN_FORCE')
    await register.tell(deathRevoked(him, '2026-07-02'))
    expect(await register.marriage(first.id)).toMatchObject({
      state: 'ENDED_BY_DEATH',
      conflicts: [{ kind: 'DEATH_DIFFERS', state: 'OPEN' }],
    })
    expect((await register.marriage(again.id)).state).toBe('IN_FORCE')
    expect((await register.marriage(marriage.id)).state).toBe('ENDED_BY_DEATH')
  })

  test('declared and revoked: the marriage goes on by itself, unless a party declines in writing', async () => {
    const { husband, marriage } = await married()
    hub.setToday('2031-01-10')
    await register.tell(died(husband, '2031-01-05', 'COURT_DECLARATION'))
    expect(await register.marriage(marriage.id)).toMatchObject({ endCause: 'DECLARED_DEATH', until: '2031-01-05' })
    const decline = async () => {
      const { version } = await register.marriage(marriage.id)
      return register.act(
        'declineMarriageRevival',
        { marriageId: marriage.id, version, document: '声明' },
        'state until',
      )
    }
    expect((await decline()).code).toBe('NOT_REVIVED')
    await register.tell(deathRevoked(husband, '2031-01-05', 'COURT_DECLARATION'))
    expect(await register.marriage(marriage.id)).toMatchObject({ state: 'IN_FORCE', until: null })
    expect(await decline()).toMatchObject({ state: 'ENDED_BY_DEATH', until: '2031-01-05' })
    await register.tell(deathRevoked(husband, '2031-01-05', 'COURT_DECLARATION'))
    expect((await register.marriage(marriage.id)).state).toBe('ENDED_BY_DEATH')
    expect((await events(marriage.id)).map(({ data }) => data.cause)).toEqual([
      undefined,
      'DECLARED_DEATH',
      undefined,
      'NOT_REVIVED',
    ])
  })

  test('declared and revoked after the spouse married again: the first marriage does not revive, and that is no conflict', async () => {
    const { husband, wife, marriage } = await married()
    hub.setToday('2031-02-10')
    await register.tell(died(husband, '2031-02-05', 'COURT_DECLARATION'))
    await register.marry(office, newPerson('MALE'), wife)
    await register.tell(deathRevoked(husband, '2031-02-05', 'COURT_DECLARATION'))
    const { state, conflicts } = await register.marriage(marriage.id)
    expect({ state, conflicts }).toEqual({ state: 'ENDED_BY_DEATH', conflicts: [] })
    expect((await events(marriage.id)).at(-1)!.data).toMatchObject({ cause: 'NOT_REVIVED', dissolvedOn: '2031-02-05' })
    expect((await register.marry(office, husband, newPerson('FEMALE'))).state).toBe('IN_FORCE')
  })
})

describe('法院', () => {
  test('a divorce by court ends the marriage on the day it took effect, once', async () => {
    const { husband, wife, marriage } = await married()
    expect((await register.act('recordCourtDivorce', court(marriage), MARRIAGE)).code).toBe('OUT_OF_ORDER')
    hub.setToday('2026-09-01')
    expect(
      (await register.act('recordCourtDivorce', court(marriage, { effectiveOn: '2026-09-02' }), MARRIAGE)).code,
    ).toBe('IN_FUTURE')
    const divorced = await register.act('recordCourtDivorce', court(marriage, { effectiveOn: '2026-08-31' }), MARRIAGE)
    expect(divorced).toMatchObject({
      state: 'DIVORCED',
      until: '2026-08-31',
      endCause: 'COURT_DIVORCE',
      registrations: [{ kind: 'MARRIAGE' }, { kind: 'COURT_DIVORCE', certificateNumber: null }],
      certificates: [{ kind: 'MARRIAGE', state: 'CANCELLED', endedOn: '2026-08-31' }],
    })
    expect((await register.act('annulMarriage', court(divorced, { ground: 'BIGAMY' }), MARRIAGE)).code).toBe(
      'ALREADY_ENDED',
    )
    expect((await register.marry(office, husband, wife)).state).toBe('IN_FORCE')
  })

  test('two who enter the same judgment at once: one is told that it stands already', async () => {
    const { marriage } = await married()
    hub.setToday('2026-09-01')
    const input = court(marriage, { effectiveOn: '2026-08-31' })
    const answers = await Promise.all([
      register.act('recordCourtDivorce', input, 'state'),
      register.act('recordCourtDivorce', input, 'state', secondOfficer),
    ])
    expect(answers.filter(({ state }) => state === 'DIVORCED')).toHaveLength(1)
    expect(['STALE_VERSION', 'ALREADY_ENDED']).toContain(answers.find(({ code }) => code)?.code)
  })

  test('a divorce told late may lie before a death, never after it', async () => {
    const { husband, marriage } = await married()
    hub.setToday('2026-12-01')
    await register.tell(died(husband, '2026-10-01'))
    const { version } = await register.marriage(marriage.id)
    const at = (effectiveOn: string) =>
      register.act('recordCourtDivorce', court({ id: marriage.id, version }, { effectiveOn }), 'state until endCause')
    expect((await at('2026-10-02')).code).toBe('ENDED_BY_DEATH')
    expect(await at('2026-09-15')).toEqual({ state: 'DIVORCED', until: '2026-09-15', endCause: 'COURT_DIVORCE' })
  })

  test('a death told late, before a divorce, is a conflict', async () => {
    const { husband, marriage } = await married()
    hub.setToday('2026-12-01')
    await register.act('recordCourtDivorce', court(marriage, { effectiveOn: '2026-11-01' }), 'state')
    await register.tell(died(husband, '2026-10-01'))
    expect((await register.marriage(marriage.id)).conflicts).toMatchObject([{ kind: 'DIVORCED_AFTER_DEATH' }])
  })

  test('an annulled marriage never was: neither is kept from another of the same days', async () => {
    const { husband, marriage } = await married()
    hub.setToday('2026-07-01')
    const annulled = await register.act(
      'annulMarriage',
      court(marriage, { effectiveOn: '2026-06-30', ground: 'COERCION' }),
      MARRIAGE,
    )
    expect(annulled).toMatchObject({
      state: 'ANNULLED',
      endCause: 'ANNULMENT',
      registrations: [{}, { kind: 'ANNULMENT', ground: 'COERCION' }],
      certificates: [{ state: 'CANCELLED' }],
    })
    const retro = await register.act(
      'registerMarriageRetroactively',
      {
        officeId: office,
        husband: atCounter(husband),
        wife: atCounter(newPerson('FEMALE')),
        togetherSince: '2026-06-10',
        document: '共同生活证明',
      },
      MARRIAGE,
    )
    expect(retro).toMatchObject({ state: 'IN_FORCE', since: '2026-06-10', registrations: [{ kind: 'RETRO' }] })
  })
})

describe('补办、补录、补发', () => {
  const retro = (husband: TestPerson, wife: TestPerson, togetherSince: string) =>
    register.act(
      'registerMarriageRetroactively',
      { officeId: office, husband: atCounter(husband), wife: atCounter(wife), togetherSince, document: '证明' },
      MARRIAGE,
    )

  test('a marriage registered late holds from when both met the conditions, not from when they lived together', async () => {
    const [husband, wife] = [newPerson('MALE', '1980-05-05'), newPerson('FEMALE', '1983-07-07')]
    expect(await retro(husband, wife, '2000-01-01')).toMatchObject({ since: '2003-07-07', registeredOn: '2026-06-15' })
    expect((await retro(newPerson('MALE'), newPerson('FEMALE'), '2026-06-16')).code).toBe('IN_FUTURE')
  })

  test('a former marriage within that time stands in the way', async () => {
    const { husband, marriage } = await married()
    hub.setToday('2026-12-01')
    await register.act('recordCourtDivorce', court(marriage, { effectiveOn: '2026-11-01' }), 'state')
    expect((await retro(husband, newPerson('FEMALE'), '2026-10-31')).code).toBe('ALREADY_MARRIED')
    expect((await retro(husband, newPerson('FEMALE'), '2026-11-01')).since).toBe('2026-11-01')
  })

  const takeOver = (husband: TestPerson, wife: TestPerson, more: object = {}) => {
    const side = ({ number, name }: TestPerson) => ({
      document: { type: 'RESIDENT_ID', number },
      name,
      kind: 'MAINLAND',
    })
    return register.act(
      'takeOverMarriage',
      {
        division: COUNTY,
        husband: side(husband),
        wife: side(wife),
        certificateNumber: 'J110105-2019-000123',
        registeredOn: '2019-05-20',
        ...more,
      },
      `${MARRIAGE} registeredIn { code }`,
    )
  }

  test('a marriage of another province is taken over by its certificate, once', async () => {
    const [husband, wife] = couple()
    expect(await takeOver(husband, wife)).toMatchObject({
      state: 'IN_FORCE',
      since: '2019-05-20',
      registeredIn: { code: '110105000000' },
      registrations: [{ kind: 'MARRIAGE', office: null, certificateNumber: 'J110105-2019-000123' }],
    })
    expect((await takeOver(...couple())).code).toBe('CERTIFICATE_TAKEN')
    expect((await takeOver(husband, newPerson('FEMALE'), { certificateNumber: 'J110105-2019-000124' })).code).toBe(
      'ALREADY_MARRIED',
    )
    const found = await hub.ask('{ marriageByCertificate(number: "Ｊ110105—2019—000123") { since } }')
    expect(found.marriageByCertificate).toEqual({ since: '2019-05-20' })
  })

  test('old certificate numbers are kept as they were written, and found by it', async () => {
    const marriage = await takeOver(newPerson('MALE', '1960-01-01'), newPerson('FEMALE', '1960-01-01'), {
      certificateNumber: '晋泽结字0105-00012',
      registeredOn: '1985-10-01',
      registeredIn: COUNTY,
    })
    expect(marriage.registrations).toMatchObject([{ certificateNumber: null, rawNumber: '晋泽结字0105-00012' }])
    const found = await hub.ask('{ marriageByCertificate(number: "晋泽结字0105-00012") { id } }')
    expect(found.marriageByCertificate.id).toBe(marriage.id)
    expect((await takeOver(...couple(), { certificateNumber: 'L110105-2019-000125' })).code).toBe(
      'CERTIFICATE_OF_ANOTHER_KIND',
    )
    expect((await takeOver(...couple(), { certificateNumber: 'J11-1' })).code).toBe('BAD_CERTIFICATE_NUMBER')
  })

  test.each([
    ['2019: the law of today', '2019-05-20', '1997-05-21', 'J110105-2019-000200', 1],
    ['2019: of age that day', '2019-05-20', '1997-05-20', 'J110105-2019-000201', 0],
    ['1980: 20 was enough under the law of 1950', '1980-12-31', '1960-12-31', 'J110105-1980-000202', 0],
    ['1981: it was not any more', '1981-01-01', '1960-12-31', 'J110105-1981-000203', 1],
  ])('a record of somebody under age is kept as a conflict (%s)', async (_, registeredOn, birth, number, count) => {
    const husband = newPerson('MALE', birth)
    const wife = newPerson('FEMALE', '1958-01-01')
    const { conflicts } = await takeOver(husband, wife, { registeredOn, certificateNumber: number })
    expect(conflicts).toHaveLength(count)
    if (count === 1) expect(conflicts[0]).toMatchObject({ kind: 'UNDER_AGE', state: 'OPEN' })
  })

  test('a certificate is issued again at any office, and takes the place of the one before', async () => {
    const { marriage } = await married()
    const elsewhere = await register.office({ division: ELSEWHERE, certificateCode: '140581' })
    const again = (kind: string) =>
      register.act(
        'reissueMarriageCertificate',
        { marriageId: marriage.id, version: marriage.version, officeId: elsewhere, kind, document: '申请' },
        MARRIAGE,
      )
    expect((await again('DIVORCE')).code).toBe('NOTHING_TO_REISSUE')
    expect(await again('MARRIAGE')).toMatchObject({
      registrations: [{ kind: 'MARRIAGE' }, { kind: 'REISSUE_MARRIAGE', certificateNumber: 'BJ140581-2026-000001' }],
      certificates: expect.arrayContaining([
        expect.objectContaining({ state: 'SUPERSEDED' }),
        expect.objectContaining({ state: 'VALID', number: 'BJ140581-2026-000001' }),
      ]),
    })
  })
})

describe('证照', () => {
  const verify = async (number: string) =>
    (
      await hub.ask('query ($number: String!) { verifyMarriageCertificate(number: $number) { isKnown kind state } }', {
        number,
      })
    ).verifyMarriageCertificate

  test('is verified by its number without a word about the persons, and shared only while it is valid', async () => {
    const { marriage } = await married()
    const [{ id, number }] = marriage.certificates
    expect(await verify(number)).toEqual({ isKnown: true, kind: 'MARRIAGE', state: 'VALID' })
    expect(await verify('J140502-1999-999999')).toEqual({ isKnown: false, kind: null, state: null })
    const share = () =>
      register.act(
        'shareMarriageCertificate',
        { certificateId: id, consumer: '公安局户籍科', purpose: '户口登记', basis: 'CONSENT', document: '同意书' },
        'consumer sharedOn certificate { shares { purpose } }',
      )
    expect(await share()).toEqual({
      consumer: '公安局户籍科',
      sharedOn: '2026-06-15',
      certificate: { shares: [{ purpose: '户口登记' }] },
    })
    hub.setToday('2026-07-15')
    await register.act('recordCourtDivorce', court(marriage, { effectiveOn: '2026-07-01' }), 'state')
    expect(await verify(number)).toMatchObject({ state: 'CANCELLED' })
    expect((await share()).code).toBe('CERTIFICATE_NOT_VALID')
  })
})

describe('读取', () => {
  test('without purpose and case neither the parties nor the fact of a marriage is shown', async () => {
    const { husband, marriage } = await married()
    const query = `query ($id: ID!, $people: [_Any!]!) {
      marriage(id: $id) { state husband { person { id } } registrations { certificateNumber } }
      _entities(representations: $people) { ... on Person { marriages { id } } } }`
    const variables = { id: marriage.id, people: [{ __typename: 'Person', id: husband.id }] }
    expect(await hub.ask(query, variables, { ...officer, caseNumber: null })).toEqual({
      marriage: {
        state: 'IN_FORCE',
        husband: null,
        registrations: [{ certificateNumber: expect.stringContaining('*') }],
      },
      _entities: [{ marriages: null }],
    })
    expect((await hub.ask(query, variables))._entities).toEqual([{ marriages: [{ id: marriage.id }] }])
  })

  test('lists are for officers of the division, by closed filters, page after page', async () => {
    const list = `query ($division: DivisionCode!, $filter: MarriageFilter, $after: String) {
      marriages(division: $division, filter: $filter, first: 2, after: $after) {
        edges { node { id state } } pageInfo { hasNextPage endCursor } totalCount } }`
    const filter = { state: 'IN_FORCE', registeredFrom: '2026-06-15' }
    const { marriages } = await hub.ask(list, { division: COUNTY, filter })
    expect(marriages.edges).toHaveLength(2)
    expect(marriages.totalCount).toBeGreaterThan(2)
    const next = await hub.ask(list, { division: COUNTY, filter, after: marriages.pageInfo.endCursor })
    expect(next.marriages.edges[0].node.id > marriages.edges[1].node.id).toBe(true)
    const { errors } = await hub.execute(list, { division: COUNTY }, { ...officer, divisions: [ELSEWHERE] })
    expect(errors[0].extensions.code).toBe('OUT_OF_SCOPE')
    expect((await hub.execute(list, { division: COUNTY, filter: { state: null } })).errors[0].extensions.code).toBe(
      'EMPTY_FILTER',
    )
  })

  test('cost the same number of statements for one person and for a hundred', async () => {
    const couples = Array.from({ length: 100 }, couple)
    await hub.subgraph.asHub((context) =>
      insertMarriages(
        context,
        couples.map(([husband, wife], index) => ({
          division: COUNTY,
          registeredOn: '2025-01-05',
          certificateNumber: `J140502-2025-${String(index + 1).padStart(6, '0')}`,
          husband: { personId: husband.id, kind: 'MAINLAND' },
          wife: { personId: wife.id, kind: 'MAINLAND' },
        })),
      ),
    )
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { marriages {
      ${MARRIAGE} divorceApplications { state } } } } }`
    const ask = (count: number) =>
      hub.countStatements(() =>
        hub.ask(query, { people: couples.slice(0, count).map(([{ id }]) => ({ __typename: 'Person', id })) }),
      )
    expect(await ask(100)).toBe(await ask(1))
  })

  test('a marriage from before there was a marriage law is taken over like any other', async () => {
    const [husband, wife] = couple()
    await hub.subgraph.asHub((context) =>
      insertMarriages(context, [
        {
          division: COUNTY,
          registeredOn: '1948-02-06',
          husband: { personId: husband.id, kind: 'MAINLAND', birthDate: '1926-03-01' },
          wife: { personId: wife.id, kind: 'MAINLAND', birthDate: '1929-03-01' },
        },
      ]),
    )
    const { _entities } = await hub.ask(
      `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { marriages { ${MARRIAGE} } } } }`,
      { people: [{ __typename: 'Person', id: husband.id }] },
    )
    expect(_entities[0].marriages).toHaveLength(1)
  })

  test('taking over a thousand marriages takes few statements, and tells each', async () => {
    const couples = Array.from({ length: 1000 }, couple)
    const rows = couples.map(([husband, wife]) => ({
      division: COUNTY,
      registeredOn: '2015-01-05',
      husband: { personId: husband.id, kind: 'MAINLAND' as const, birthDate: husband.birthDate },
      wife: { personId: wife.id, kind: 'MAINLAND' as const, birthDate: wife.birthDate },
      divorce: { kind: 'COURT_DIVORCE' as const, on: '2020-02-02', courtName: '法院' },
    }))
    const statements = await hub.countStatements(() => hub.subgraph.asHub((context) => insertMarriages(context, rows)))
    expect(statements).toBeLessThan(60)
  })
})
