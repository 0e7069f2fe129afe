import { randomUUID } from 'node:crypto'
import {
  type AcceptedRow,
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPersons,
  column,
  defineRoster,
  linkedIdsByPerson,
  lockPersons,
  type PersonClaim,
  personIdOf,
  type RecordToReverse,
  type RosterFinding,
  significantDigits,
  type ValuesOf,
} from '@civil-affairs/kit'
import { findHome } from '../division/index.ts'
import { FuneralFacility } from '../funeral-facility/entity.ts'
import { cremates } from '../funeral-facility/index.ts'
import { Cremation } from './entity.ts'
import { insertCremations } from './insert-cremations.ts'
import { findFault } from './rules.ts'
import { voidInBulk } from './void-cremation.ts'

const columns = {
  facility: column.text('殡仪馆', { required: true, fill: 'block', synonyms: ['殡仪馆名称', '火化机构', '火葬场'] }),
  name: column.name('逝者姓名', { required: true, synonyms: ['死者姓名', '姓名'] }),
  sex: column.sex('性别'),
  age: column.integer('年龄', { maximum: 150 }),
  document: column.document('证件号', { synonyms: ['身份证号', '逝者身份证号', '证件号码', '死者身份证号'] }),
  home: column.text('户籍地', { synonyms: ['户籍地址'], maximum: 200 }),
  diedOn: column.day('死亡日期', { required: true, synonyms: ['死亡时间', '去世日期'] }),
  issuer: column.text('死亡证明出具单位', { synonyms: ['出具单位', '证明出具机构'], maximum: 100 }),
  certificate: column.text('死亡证明编号', { synonyms: ['死亡医学证明编号', '死亡证明号'], maximum: 60 }),
  receivedAt: column.moment('接运时间'),
  crematedAt: column.moment('火化时间', { required: true, synonyms: ['火化日期'] }),
  number: column.text('火化证编号', { required: true, synonyms: ['火化证号', '火化证明编号'], maximum: 60 }),
  furnace: column.text('炉号', { maximum: 20 }),
  handler: column.name('经办亲属', { synonyms: ['经办人', '经办亲属姓名'] }),
  relation: column.relation('与逝者关系', { synonyms: ['关系'] }),
  phone: column.phone('联系电话', { synonyms: ['经办人电话', '电话'] }),
  ashes: column.choice('骨灰去向', {
    TAKEN_HOME: ['带走', '家属领取', '领走'],
    STORED: ['寄存', '存放'],
    BURIED: ['安葬', '公墓安葬', '入葬'],
    ECOLOGICAL: ['生态安葬', '树葬', '海葬', '花坛葬', '草坪葬'],
    UNCLAIMED: ['无人认领'],
  }),
  fee: column.money('费用', { synonyms: ['收费金额', '总费用'] }),
  waived: column.money('惠民减免额', { synonyms: ['减免金额', '惠民减免'] }),
} as const

type Row = AcceptedRow<ValuesOf<typeof columns>>

/** 火化记录: one without a death certificate is kept and told as such; a second one of a person is sent back. */
export const cremationRoster = defineRoster({
  kind: 'cremation',
  title: '火化记录',
  version: 1,
  columns,
  key: ['facility', 'number'],
  agreements: [{ document: 'document', name: 'name', sex: 'sex' }],
  examine: (context, rows, batch) => examine(context, rows, batch.division),
  apply,
  reverse: (context, records) => reverse(context, records),
})

async function examine(context: Context, rows: readonly Row[], division: string): Promise<RosterFinding[]> {
  const facilities = await facilitiesNamed(context, rows, division)
  const people = rows.map((row) => personOf(context, row))
  const groups = await linkedIdsByPerson(
    context,
    people.filter((id) => id !== null),
  )
  const humanOf = (id: string) => groups.get(id)!.toSorted()[0]!
  const before = await context.beyondScope(() =>
    context.em.find(Cremation, { personId: { $in: [...groups.values()].flat() }, state: 'RECORDED' }),
  )
  const seen = new Map<string, number>()
  return rows.flatMap((row, at): RosterFinding[] => {
    const say = (where: string, code: string, zh: string, en: string, more: object = {}): RosterFinding => ({
      row: row.number,
      column: where,
      code,
      severity: 'REJECTED',
      zh,
      en,
      ...more,
    })
    const found = facilities.get(row.values.facility) ?? []
    if (found.length !== 1)
      return [
        say(
          'facility',
          'FACILITY_UNKNOWN',
          '没有或不止一家该名称的在册殡葬设施，请先登记。',
          'No or several facilities bear this name.',
        ),
      ]
    const findings: RosterFinding[] = []
    if (!cremates(found[0]!.kind))
      findings.push(say('facility', 'FACILITY_NOT_CREMATING', '该设施不办理火化。', 'The facility does not cremate.'))
    const fault = findFault({
      ...timesOf(row),
      diedOn: row.values.diedOn,
      now: context.now,
      feeFen: row.values.fee,
      waivedFen: row.values.waived,
    })
    if (fault !== null)
      findings.push(
        say(
          fault === 'WAIVED_MORE_THAN_FEE' ? 'waived' : 'crematedAt',
          fault,
          '时间或金额前后矛盾。',
          'The times or amounts contradict each other.',
        ),
      )
    if (row.values.certificate === null)
      findings.push(
        say(
          'certificate',
          'NO_DEATH_CERTIFICATE',
          '没有死亡证明编号，照收并标记。',
          'No death certificate is named: kept, and marked.',
          {
            severity: 'FLAGGED',
          },
        ),
      )
    const personId = people[at]!
    if (personId === null) return findings
    const own = before.filter((one) => groups.get(personId)!.includes(one.personId))
    const isSame = own.some((one) => one.certificateNumber === row.values.number && one.facility.id === found[0]!.id)
    const first = seen.get(humanOf(personId))
    seen.set(humanOf(personId), first ?? row.number)
    if (own.length > 0)
      findings.push(
        say('document', 'ALREADY_CREMATED', '该逝者已有火化记录。', 'There is a cremation of this person already.', {
          isDuplicate: isSame,
        }),
      )
    else if (first !== undefined)
      findings.push(
        say('document', 'CREMATED_TWICE', `与第${first}行为同一逝者。`, `Row ${first} is of the same person.`),
      )
    return findings
  })
}

async function apply(context: Context, rows: readonly Row[], batch: BatchOfRoster): Promise<AppliedRecord[]> {
  const facilities = await facilitiesNamed(context, rows, batch.division)
  const handlers = rows.filter(({ values }) => values.handler !== null)
  const claims: { claim: PersonClaim; source: string }[] = [
    ...rows.map(({ values, source }) => ({
      claim: {
        document: values.document,
        name: values.name,
        sex: values.sex ?? values.document?.sex ?? null,
        birthDate: values.document?.birthDate ?? null,
        registeredDivision: findHome(context, values.home),
      },
      source,
    })),
    ...handlers.map(({ values, source }) => ({ claim: { name: values.handler, phone: values.phone }, source })),
  ]
  const ids = await claimPersons(context, claims)
  const people = ids.slice(0, rows.length)
  const handlerOf = new Map(handlers.map((row, at) => [row, ids[rows.length + at]!]))
  await lockPersons(context, people)
  const cremations = rows.map((row, at) => {
    const { values } = row
    const facility = facilities.get(values.facility)![0]!
    return {
      id: randomUUID(),
      facilityId: facility.id,
      facilityName: facility.name,
      division: facility.division,
      personId: people[at]!,
      certificateNumber: values.number,
      diedOn: values.diedOn,
      deathCertificate:
        values.certificate === null ? null : { number: values.certificate, issuer: values.issuer ?? '未注明' },
      ...timesOf(row),
      furnace: values.furnace,
      handlerId: handlerOf.get(row) ?? null,
      handlerRelation: values.relation,
      ashes: values.ashes,
      feeFen: values.fee,
      waivedFen: values.waived,
    }
  })
  await insertCremations(context, cremations)
  return cremations.map(({ id }, at) => ({ row: rows[at]!.number, entity: Cremation, id, change: 'CREATED' }))
}

/** What proved deaths is voided with its proofs, and stays: others have acted on it. */
async function reverse(context: Context, records: readonly RecordToReverse[]): Promise<void> {
  await voidInBulk(
    context,
    records.map(({ id }) => id),
    '名册批次撤回',
  )
}

function personOf(context: Context, { values }: Row): string | null {
  return values.document?.identity == null ? null : personIdOf(context.keys, values.document.identity)
}

/** Rosters write local time. */
function timesOf({ values }: Row) {
  const instant = (local: string) => new Date(`${local}:00+08:00`)
  return {
    receivedAt: values.receivedAt === null ? null : instant(values.receivedAt),
    crematedAt: instant(values.crematedAt),
    crematedOn: values.crematedAt.slice(0, 10),
  }
}

async function facilitiesNamed(
  context: Context,
  rows: readonly Row[],
  division: string,
): Promise<Map<string, FuneralFacility[]>> {
  const found = await context.em.find(FuneralFacility, {
    name: { $in: [...new Set(rows.map(({ values }) => values.facility))] },
    state: { $ne: 'CLOSED' },
    division: { $like: `${significantDigits(division)}%` },
  })
  return Map.groupBy(found, ({ name }) => name)
}
