import { randomUUID } from 'node:crypto'
import {
  type AcceptedRow,
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  column,
  defineRoster,
  type RecordToReverse,
  type RosterFinding,
  record,
  restoreRecords,
  significantDigits,
  type ValuesOf,
} from '@civil-affairs/kit'
import { divisionsOfOffices } from '../division/index.ts'
import { FuneralFacility } from '../funeral-facility/entity.ts'
import { buries, insertFacilities } from '../funeral-facility/index.ts'
import { Cemetery, CemeteryInspection } from './entity.ts'
import { insertCemeteries } from './insert-cemeteries.ts'

const columns = {
  division: column.division('所在区划', { synonyms: ['所在地', '区划', '县区'] }),
  name: column.text('名称', { required: true, synonyms: ['公墓名称'], maximum: 100 }),
  kind: column.choice(
    '性质',
    {
      COMMERCIAL_CEMETERY: ['经营性公墓', '经营性'],
      PUBLIC_CEMETERY: ['公益性公墓', '公益性', '城市公益性公墓'],
      RURAL_PUBLIC_GRAVEYARD: ['农村公益性墓地', '农村公益性公墓', '村级公益性墓地'],
      URN_HALL: ['骨灰堂'],
    },
    { required: true, synonyms: ['公墓性质', '类别'] },
  ),
  approval: column.text('批文', { required: true, synonyms: ['批准文号', '批准文件'], maximum: 200 }),
  approvedOn: column.day('批准日期', { earliest: '1949-10-01' }),
  area: column.decimal('面积', { synonyms: ['占地面积', '面积(平方米)'] }),
  total: column.integer('墓位总数', { required: true, synonyms: ['总墓位', '墓穴总数'] }),
  sold: column.integer('已售', { required: true, synonyms: ['已售墓位', '已售墓位数'] }),
  left: column.integer('未售', { synonyms: ['未售墓位', '剩余墓位'] }),
  lowestPrice: column.money('最低价', { synonyms: ['最低价格'] }),
  highestPrice: column.money('最高价', { synonyms: ['最高价格'] }),
  year: column.integer('年检年度', { minimum: 1990, maximum: 2200 }),
  result: column.choice(
    '年检结果',
    {
      QUALIFIED: ['合格'],
      RECTIFY: ['限期整改', '整改'],
      POSTPONED: ['延期', '延期年检'],
      UNQUALIFIED: ['不合格'],
      NOT_ATTENDED: ['未参加', '未年检', '未参检'],
    },
    { synonyms: ['年检结论'] },
  ),
} as const

type Row = AcceptedRow<ValuesOf<typeof columns>>

/** 公墓名册: cemeteries with their graves, and the inspection of a year. One that is known gets the newer figures. */
export const cemeteryRoster = defineRoster({
  kind: 'cemetery',
  title: '公墓名册',
  version: 1,
  columns,
  key: ['name'],
  divisions: divisionsOfOffices,
  examine: (context, rows, batch) => examine(context, rows, batch.division),
  apply,
  reverse,
})

async function examine(context: Context, rows: readonly Row[], division: string): Promise<RosterFinding[]> {
  const known = await knownFacilities(context, rows, division)
  const inspections = await context.em.find(
    CemeteryInspection,
    { cemetery: { facility: { $in: [...known.values()].map(({ id }) => id) } } },
    { populate: ['cemetery'] },
  )
  return rows.flatMap(({ number, values }): RosterFinding[] => {
    const say = (where: string, code: string, zh: string, en: string): RosterFinding => ({
      row: number,
      column: where,
      code,
      severity: 'REJECTED',
      zh,
      en,
    })
    const findings: RosterFinding[] = []
    const { total, sold, left, year, result, lowestPrice, highestPrice } = values
    if (sold > total || (left !== null && sold + left !== total))
      findings.push(
        say('sold', 'GRAVES_DO_NOT_ADD_UP', '已售与未售之和不等于墓位总数。', 'Sold and unsold graves do not add up.'),
      )
    if (lowestPrice !== null && highestPrice !== null && lowestPrice > highestPrice)
      findings.push(
        say('lowestPrice', 'PRICES_REVERSED', '最低价高于最高价。', 'The lowest price is above the highest.'),
      )
    if ((year === null) !== (result === null))
      findings.push(
        say(
          'result',
          'INSPECTION_INCOMPLETE',
          '年检年度与年检结果须同时填写。',
          'An inspection has a year and a result.',
        ),
      )
    if (year !== null && year >= Number(context.today.slice(0, 4)))
      findings.push(say('year', 'YEAR_NOT_OVER', '年检年度尚未结束。', 'The year inspected is not over.'))
    const facility = known.get(values.name)
    if (facility !== undefined && (facility.kind !== values.kind || !buries(facility.kind)))
      findings.push(say('kind', 'KIND_DIFFERS', '与已登记的性质不一致。', 'The kind differs from the one on record.'))
    if (
      facility !== undefined &&
      inspections.some(
        (one) =>
          one.year === year &&
          one.state !== result &&
          (one.cemetery as unknown as Cemetery).facility.id === facility.id,
      )
    )
      findings.push(
        say(
          'result',
          'INSPECTION_DIFFERS',
          '与已登记的该年度年检结果不一致，请在年检中办理。',
          'Another result of that year is on record.',
        ),
      )
    return findings
  })
}

async function apply(context: Context, rows: readonly Row[], batch: BatchOfRoster): Promise<AppliedRecord[]> {
  const { em, today } = context
  const known = await knownFacilities(context, rows, batch.division)
  const cemeteries = await em.find(Cemetery, { facility: { $in: [...known.values()].map(({ id }) => id) } })
  const records: AppliedRecord[] = []
  const inspectionOf = ({ values }: Row) =>
    values.year === null || values.result === null
      ? null
      : { id: randomUUID(), year: values.year, state: values.result, on: today, document: '公墓名册' }
  const fresh = rows.filter(({ values }) => !known.has(values.name))
  const ids = await insertFacilities(
    context,
    fresh.map(({ values }) => ({
      division: values.division ?? batch.division,
      name: values.name,
      kind: values.kind,
      approvalLevel: null,
      approvalDocument: values.approval,
      approvedOn: values.approvedOn,
      operatingSince: values.approvedOn ?? today,
    })),
  )
  fresh.forEach(({ number }, at) => {
    records.push({ row: number, entity: FuneralFacility, id: ids[at]!, change: 'CREATED' })
  })
  const made = rows.flatMap((row) => {
    const facility = known.get(row.values.name)
    const cemetery = cemeteries.find((one) => one.facility.id === facility?.id)
    if (cemetery !== undefined) return []
    const facilityId = facility?.id ?? ids[fresh.indexOf(row)]!
    const division = facility?.division ?? row.values.division ?? batch.division
    const inspection = inspectionOf(row)
    return [{ row, id: randomUUID(), facilityId, division, inspection, ...figuresOf(row) }]
  })
  await insertCemeteries(
    context,
    made.map(({ row: _, inspection, ...one }) => ({ ...one, inspections: inspection === null ? [] : [inspection] })),
  )
  for (const { row, id, inspection } of made) {
    records.push({ row: row.number, entity: Cemetery, id, change: 'CREATED' })
    if (inspection !== null)
      records.push({ row: row.number, entity: CemeteryInspection, id: inspection.id, change: 'CREATED' })
  }
  for (const row of rows) {
    const facility = known.get(row.values.name)
    const cemetery = cemeteries.find((one) => one.facility.id === facility?.id)
    if (cemetery === undefined) continue
    em.assign(cemetery, figuresOf(row))
    records.push({ row: row.number, entity: Cemetery, id: cemetery.id, change: 'CHANGED' })
    const inspection = inspectionOf(row)
    if (inspection === null || (await em.count(CemeteryInspection, { cemetery, year: inspection.year })) > 0) continue
    const { id, year, state, on, document } = inspection
    em.create(CemeteryInspection, {
      id,
      cemetery,
      division: cemetery.division,
      year,
      state,
      blocksSales: state === 'RECTIFY' || state === 'UNQUALIFIED' || state === 'NOT_ATTENDED',
      selfCheckedOn: null,
      countyCheckedOn: null,
      countyCheckedBy: null,
      rectificationOrderedOn: state === 'RECTIFY' || state === 'UNQUALIFIED' ? on : null,
      concludedOn: on,
      document,
    })
    record(em, 'marriage-funeral.cemetery.inspected', {
      recordId: id,
      division: cemetery.division,
      subjects: [facility!.id],
      data: { facilityId: facility!.id, year, step: 'TAKE_OVER', result: state, on },
    })
    records.push({ row: row.number, entity: CemeteryInspection, id, change: 'CREATED' })
  }
  await em.flush()
  return records
}

async function reverse(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em, today } = context
  const nameOf = (entity: unknown) => em.getMetadata().get(entity as never).className
  const of = (entity: unknown, change: 'CREATED' | 'CHANGED') =>
    records.filter((one) => nameOf(one.entity) === nameOf(entity) && one.change === change)
  const facilities = await em.find(FuneralFacility, { id: { $in: of(FuneralFacility, 'CREATED').map(({ id }) => id) } })
  for (const { id, division, kind, state } of facilities)
    record(em, 'marriage-funeral.facility.moved', {
      recordId: id,
      division,
      subjects: [id],
      data: { kind, from: state, to: 'CLOSED', event: 'ENTERED_IN_ERROR', on: today },
    })
  await em.flush()
  for (const part of [
    of(CemeteryInspection, 'CREATED'),
    of(Cemetery, 'CREATED'),
    of(FuneralFacility, 'CREATED'),
    of(Cemetery, 'CHANGED'),
  ])
    if (part.length > 0) await restoreRecords(context, part, batch)
}

function figuresOf({ values }: Row) {
  return {
    gravesTotal: values.total,
    gravesSold: values.sold,
    area: values.area,
    lowestPriceFen: values.lowestPrice,
    highestPriceFen: values.highestPrice,
  }
}

async function knownFacilities(
  context: Context,
  rows: readonly Row[],
  division: string,
): Promise<Map<string, FuneralFacility>> {
  const found = await context.em.find(FuneralFacility, {
    name: { $in: rows.map(({ values }) => values.name) },
    state: { $ne: 'CLOSED' },
    division: { $like: `${significantDigits(division)}%` },
  })
  return new Map(found.map((facility) => [facility.name, facility]))
}
