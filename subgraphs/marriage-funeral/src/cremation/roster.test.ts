import { importFile, OutboxEvent, reverseRoster } from '@civil-affairs/kit'
import { openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DeathProof, DeathRecord } from '../death-record/entity.ts'
import { insertFacilities } from '../funeral-facility/index.ts'
import { COUNTY, newPerson, type TestPerson } from '../journey.ts'
import { subgraph } from '../subgraph.ts'
import { Cremation } from './entity.ts'
import { cremationRoster } from './roster.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await openTestHub(subgraph)
  await hub.subgraph.asHub((context) =>
    insertFacilities(
      context,
      (['FUNERAL_HOME', 'URN_HALL'] as const).map((kind) => ({
        division: COUNTY,
        name: kind === 'URN_HALL' ? '城区骨灰堂' : '城区殡仪馆',
        kind,
        approvalLevel: 'COUNTY' as const,
        approvalDocument: '文',
        approvedOn: '2010-01-01',
        operatingSince: '2010-01-01',
      })),
    ),
  )
})
afterAll(() => hub.close())

const HEADER =
  '殡仪馆,逝者姓名,性别,年龄,证件号,户籍地,死亡日期,死亡证明编号,接运时间,火化时间,火化证编号,炉号,经办亲属,与逝者关系,联系电话,骨灰去向,费用,惠民减免额'
let files = 0
const line = (
  person: TestPerson | null,
  number: string,
  more: Partial<Record<'home' | 'died' | 'paper' | 'burnt' | 'waived', string>> = {},
) =>
  [
    more.home ?? '城区殡仪馆',
    '王五',
    person === null ? '' : '男',
    '86',
    person?.number ?? '',
    '晋城市城区',
    more.died ?? '2026-05-01',
    more.paper ?? `R${number}`,
    '2026-05-02 9:00',
    more.burnt ?? '2026-05-03 08:30',
    number,
    '1号',
    '王小五',
    '长子',
    '13800001234',
    '寄存',
    '850',
    more.waived ?? '700',
  ].join(',')
const importing = (...lines: string[]) =>
  importFile(hub.subgraph, 'cremation', Buffer.from(`${HEADER}\n${lines.join('\n')}\n`), {
    fileName: `火化${++files}.csv`,
    division: COUNTY,
  })
const cremationsOf = ({ id }: TestPerson) => hub.subgraph.asHub(({ em }) => em.find(Cremation, { personId: id }))
const old = () => newPerson('MALE', '1940-01-01')

describe('火化记录名册', () => {
  test('makes cremations with the deaths they prove; nameless dead and those without a certificate are kept too', async () => {
    const [one, two] = [old(), old()]
    expect(await importing(line(one, 'H-1'), line(two, 'H-2', { paper: '' }), line(null, 'H-3'))).toMatchObject({
      state: 'APPLIED',
      rowsAccepted: 3,
      rowsRejected: 0,
    })
    const [cremation] = await cremationsOf(one)
    expect(cremation).toMatchObject({
      certificateNumber: 'H-1',
      diedOn: '2026-05-01',
      crematedOn: '2026-05-03',
      handlerRelation: '22',
      ashes: 'STORED',
      feeFen: 85_000,
      waivedFen: 70_000,
    })
    expect(cremation!.crematedAt.toISOString()).toBe('2026-05-03T00:30:00.000Z')
    expect((await cremationsOf(two))[0]!.deathProof).toBeNull()
    const proofs = await hub.subgraph.asHub(({ em }) =>
      em.find(DeathProof, { personId: one.id }, { orderBy: { seq: 'asc' } }),
    )
    expect(proofs.map(({ kind, documentNumber }) => [kind, documentNumber])).toEqual([
      ['MEDICAL_CERTIFICATE', 'RH-1'],
      ['CREMATION', 'H-1'],
    ])
    const told = await hub.subgraph.asHub(({ em }) =>
      em.find(OutboxEvent, { type: 'marriage-funeral.cremation.recorded' }),
    )
    expect(told.map(({ data }) => data.hasDeathCertificate).sort()).toEqual([false, true, true])
    expect(JSON.stringify([told, proofs, cremation])).not.toMatch(/王五|王小五|13800001234/)
  })

  test.each([
    ['a facility nobody has registered', { home: '某某殡仪馆' }],
    ['a facility that does not cremate', { home: '城区骨灰堂' }],
    ['a cremation before the death', { died: '2026-05-04' }],
    ['more waived than the fee', { waived: '851' }],
  ])('%s is sent back', async (_, more) => {
    const person = old()
    expect(await importing(line(person, `B-${++files}`, more))).toMatchObject({ rowsAccepted: 0, rowsRejected: 1 })
    expect(await cremationsOf(person)).toEqual([])
  })

  test('the same cremation in a later file is skipped; another one of the same person is sent back', async () => {
    const [person, twin] = [old(), old()]
    await importing(line(person, 'S-1'))
    expect(await importing(line(person, 'S-1'), line(twin, 'S-2'))).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 })
    expect(await importing(line(person, 'S-3'))).toMatchObject({ rowsAccepted: 0, rowsRejected: 1 })
    expect(await cremationsOf(person)).toHaveLength(1)
  })

  test('taken back, cremations are voided and their proofs revoked; the corrected file may come', async () => {
    const person = old()
    const batch = await importing(line(person, 'V-1', { paper: '' }))
    await hub.subgraph.asHub((context) => reverseRoster(context, cremationRoster, batch, '导错月份'))
    expect(await cremationsOf(person)).toMatchObject([{ state: 'VOIDED' }])
    const status = () =>
      hub.subgraph.asHub(async ({ em }) => (await em.findOneOrFail(DeathRecord, { personId: person.id })).status)
    expect(await status()).toBe('REVOKED')
    expect(await importing(line(person, 'V-1', { died: '2026-05-02' }))).toMatchObject({ rowsAccepted: 1 })
    expect(await status()).toBe('CONFIRMED')
  })
})
