import { importFile, OutboxEvent, reverseRoster } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COUNTY, MARRIAGE, newPerson, Register, type TestPerson } from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { Marriage, MarriageParty, MarriageRegistration } from './entity.ts'
import { marriageRoster } from './roster.ts'

let hub: TestHub
let register: Register
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  register = new Register(hub)
})
afterAll(() => hub.close())

const HEADER =
  '登记机关,登记类型,证件字号,登记日期,男方姓名,男方身份证件号码,男方户籍地,女方姓名,女方身份证件号码,女方户籍地,印刷号'
const row = (kind: string, number: string, on: string, he: TestPerson | string, she: TestPerson) => {
  const his = typeof he === 'string' ? he : he.number
  const name = typeof he === 'string' ? 'John Smith' : '张三'
  return `晋城市城区民政局婚姻登记处,${kind},${number},${on},${name},${his},山西省晋城市城区,李四,${she.number},北京市朝阳区,0012345`
}
let files = 0
const importing = (...rows: string[]) =>
  importFile(hub.subgraph, 'marriage-registration', Buffer.from(`${HEADER}\n${rows.join('\n')}\n`), {
    fileName: `婚姻${++files}.csv`,
    division: COUNTY,
  })
async function marriagesOf(person: TestPerson) {
  const { _entities } = await hub.ask(
    `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person { marriages { ${MARRIAGE} } } } }`,
    { p: [{ __typename: 'Person', id: person.id }] },
  )
  return _entities[0].marriages
}
describe('婚姻登记导出', () => {
  test('is taken over act by act: a marriage, its divorce, and the next one, of one file in any order of rows', async () => {
    const [he, she, other] = [
      newPerson('MALE', '1980-01-01'),
      newPerson('FEMALE', '1982-01-01'),
      newPerson('FEMALE', '1985-01-01'),
    ]
    const batch = await importing(
      row('结婚登记', 'J140502-2019-000003', '2019-06-01', he, other),
      row('结婚', 'J140502-2005-000001', '2005/3/4', he, she),
      row('离婚', 'L140502-2015-000002', '2015年5月6日', he, she),
    )
    expect(batch).toMatchObject({ state: 'APPLIED', rowsAccepted: 3, rowsRejected: 0 })
    expect(await marriagesOf(he)).toMatchObject([
      {
        state: 'IN_FORCE',
        since: '2019-06-01',
        wife: { person: { id: other.id } },
        certificates: [{ state: 'VALID' }],
      },
      {
        state: 'DIVORCED',
        since: '2005-03-04',
        until: '2015-05-06',
        registrations: [
          { certificateNumber: 'J140502-2005-000001' },
          { kind: 'DIVORCE', certificateNumber: 'L140502-2015-000002' },
        ],
        certificates: [
          { kind: 'MARRIAGE', state: 'CANCELLED' },
          { kind: 'DIVORCE', state: 'VALID' },
        ],
      },
    ])
  })

  test('ends a marriage the hub has, hands out another paper for one, and is taken back whole', async () => {
    const office = await register.office({ certificateCode: '140502' })
    const couples = [1, 2].map(() => [newPerson('MALE'), newPerson('FEMALE')] as const)
    const [ended, kept] = [await register.marry(office, ...couples[0]!), await register.marry(office, ...couples[1]!)]
    hub.setToday('2026-09-01')
    const [newHe, newShe] = [newPerson('MALE', '1990-01-01'), newPerson('FEMALE', '1990-01-01')]
    const batch = await importing(
      row('法院判决离婚', '（2026）晋0502民初77号', '2026-08-01', ...couples[0]!),
      row('补领结婚证', 'BJ140502-2026-000009', '2026-08-02', ...couples[1]!),
      row('结婚', '晋城结字第201200001号', '2012-01-01', newHe, newShe),
    )
    expect(batch).toMatchObject({ rowsAccepted: 3, rowsRejected: 0 })
    expect(await register.marriage(ended.id)).toMatchObject({
      state: 'DIVORCED',
      endCause: 'COURT_DIVORCE',
      until: '2026-08-01',
    })
    expect((await register.marriage(kept.id)).certificates).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ state: 'SUPERSEDED' }),
        expect.objectContaining({ state: 'VALID', number: 'BJ140502-2026-000009' }),
      ]) as never,
    )
    expect((await marriagesOf(newHe))[0].registrations).toMatchObject([{ rawNumber: '晋城结字第201200001号' }])
    await hub.subgraph.asHub((context) => reverseRoster(context, marriageRoster, batch, '导错文件'))
    expect(await register.marriage(ended.id)).toMatchObject({
      state: 'IN_FORCE',
      until: null,
      registrations: [{ kind: 'MARRIAGE' }],
      certificates: [{ state: 'VALID' }],
    })
    expect((await register.marriage(kept.id)).certificates).toMatchObject([{ state: 'VALID' }])
    expect(await marriagesOf(newHe)).toEqual([])
    const told = await hub.subgraph.asHub(({ em }) => em.find(OutboxEvent, {}, { orderBy: { seq: 'asc' } }))
    const ofPerson = (id: string) =>
      told
        .filter(({ subjects, type }) => subjects.includes(id) && /marriage\.\w+$/.test(type))
        .map(({ type }) => type.split('.').at(-1))
    expect(ofPerson(newHe.id)).toEqual(['registered', 'annulled'])
    expect(ofPerson(couples[0]![0].id)).toEqual(['registered', 'dissolved', 'revived'])
  })

  test('repeated it changes nothing; a new file with the same acts skips them', async () => {
    const rows = [
      row(
        '结婚',
        'J140502-2011-000001',
        '2011-01-01',
        newPerson('MALE', '1980-01-01'),
        newPerson('FEMALE', '1980-01-01'),
      ),
    ]
    await importing(...rows)
    const count = () => hub.subgraph.asHub(({ em }) => em.count(Marriage, {}))
    const before = await count()
    expect(await importing(...rows, '')).toMatchObject({ rowsAccepted: 0, rowsRejected: 0 })
    expect(await count()).toBe(before)
  })

  test.each([
    ['a second marriage at the same time', 'ALREADY_MARRIED'],
    ['a divorce of no known marriage', 'MARRIAGE_UNKNOWN'],
    ['a number of another kind', 'NUMBER_OF_ANOTHER_KIND'],
    ['husband and wife exchanged', 'SEX_CONTRADICTS_ROLE'],
  ])('%s is sent back, the other rows are taken', async (_, code) => {
    const [he, she, third] = [
      newPerson('MALE', '1980-01-01'),
      newPerson('FEMALE', '1980-01-01'),
      newPerson('FEMALE', '1980-01-01'),
    ]
    const number = (kind: string) => `${kind}140502-2013-${String(++files).padStart(6, '0')}`
    const good = row('结婚', number('J'), '2013-01-01', he, she)
    const bad = {
      ALREADY_MARRIED: row('结婚', number('J'), '2013-06-01', he, third),
      MARRIAGE_UNKNOWN: row('离婚', number('L'), '2014-01-01', he, third),
      NUMBER_OF_ANOTHER_KIND: row('离婚', number('J'), '2014-01-01', he, she),
      SEX_CONTRADICTS_ROLE: row('结婚', number('J'), '2014-01-01', third, newPerson('MALE', '1980-01-01')),
    }[code]!
    expect(await importing(good, bad)).toMatchObject({ rowsAccepted: 1, rowsRejected: 1 })
    expect(await marriagesOf(he)).toHaveLength(1)
  })

  test('a foreigner’s passport is read as one, and a citizen number that lost digits is not', async () => {
    const she = newPerson('FEMALE', '1990-01-01')
    expect(await importing(row('结婚', 'J140502-2021-000001', '2021-01-01', 'X1234567', she))).toMatchObject({
      rowsAccepted: 1,
    })
    expect((await marriagesOf(she))[0].husband.kind).toBe('FOREIGN')
    const other = newPerson('FEMALE', '1990-01-01')
    expect(await importing(row('结婚', 'J140502-2021-000002', '2021-01-01', '14050219900101001', other))).toMatchObject(
      {
        rowsAccepted: 0,
        rowsRejected: 1,
      },
    )
  })

  test('somebody under age is taken over as it happened, with a conflict', async () => {
    const [he, she] = [newPerson('MALE', '2000-01-01'), newPerson('FEMALE', '1998-01-01')]
    await importing(row('结婚', 'J140502-2020-000077', '2020-01-01', he, she))
    expect((await marriagesOf(he))[0].conflicts).toMatchObject([{ kind: 'UNDER_AGE', state: 'OPEN' }])
  })

  test('names and numbers stay out of the tables; homes that are not one division stay unknown', async () => {
    const dump = await hub.subgraph.asHub(async ({ em }) =>
      JSON.stringify([
        await em.find(MarriageParty, {}),
        await em.find(MarriageRegistration, {}),
        await em.find(Marriage, {}),
      ]),
    )
    expect(dump).not.toMatch(/张三|李四|John|X1234567/)
    expect(dump).toContain('110105000000')
  })
})
