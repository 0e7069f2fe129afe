import { randomUUID } from 'node:crypto'
import {
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPerson,
  column,
  deathsOf,
  defineRoster,
  faultOfCode,
  linkedIdsByPerson,
  lockPersons,
  personIdOf,
  type RecordToReverse,
  type RosterFinding,
  record,
  restoreRecords,
  significantDigits,
} from '@civil-affairs/kit'
import { CareBed, CareBedPeriod } from '../care-bed/entity.ts'
import { insertCareBeds, moveBed } from '../care-bed/index.ts'
import { CareInstitution } from '../care-institution/entity.ts'
import { openInstitution } from '../care-institution/index.ts'
import { reviewResidencies } from './conflicts.ts'
import { CareResidency, ResidencyConflict } from './entity.ts'
import { insertResidencies, type StatedResidency } from './insert-residencies.ts'

const columns = {
  institution: column.text('机构', { required: true, fill: 'block', synonyms: ['机构名称', '养老机构', '入住机构'] }),
  creditCode: column.creditCode('统一社会信用代码', { fill: 'block', synonyms: ['机构信用代码'] }),
  bed: column.text('床位号', { required: true, synonyms: ['床号', '床位'], maximum: 30 }),
  name: column.name('姓名', { required: true, synonyms: ['老人姓名', '入住老人'] }),
  document: column.document('身份证号', { required: true, synonyms: ['身份证号码', '证件号码', '公民身份号码'] }),
  since: column.day('入住日期', { required: true, synonyms: ['入住时间'] }),
  level: column.choice(
    '能力等级',
    {
      INTACT: ['能力完好', '完好', '自理', '0级'],
      MILD: ['轻度失能', '轻度', '1级'],
      MODERATE: ['中度失能', '中度', '2级'],
      SEVERE: ['重度失能', '重度', '3级'],
      TOTAL: ['完全失能', '全失能', '4级'],
    },
    { synonyms: ['失能等级', '评估等级', '照护等级'] },
  ),
  fee: column.money('收费标准', { synonyms: ['月收费', '收费标准(元/月)'] }),
  deposit: column.money('押金', { synonyms: ['入住押金'] }),
  payKind: column.choice(
    '人员类别',
    { SOCIAL: ['社会', '社会化', '社会老人'], DESTITUTE: ['特困', '五保', '特困人员'], MLA: ['低保'], OTHER: ['其他'] },
    { required: true, synonyms: ['类别', '老人类别'] },
  ),
  contact: column.name('联系人', { synonyms: ['监护人', '家属'] }),
} as const

// biome-ignore lint/suspicious/noExplicitAny: the columns above say what a row holds
type Row = { readonly number: number; readonly source: string; readonly values: any }

/** 入住老人名册: who lives in which bed. A bed the ledger does not have yet is opened with its first resident. */
export const residentRoster = defineRoster({
  kind: 'care-residency',
  title: '入住老人名册',
  version: 1,
  columns,
  key: ['document'],
  examine: async (context, rows) => {
    const people = rows.map((row) => personOf(context, row))
    const scene = await sceneOf(context, rows, people)
    const beds = new Map<string, number>()
    return rows.flatMap((row, at): RosterFinding[] => {
      const say = (code: string, where: string, zh: string, en: string): RosterFinding => ({
        row: row.number,
        column: where,
        code,
        severity: 'REJECTED',
        zh,
        en,
      })
      const findings: RosterFinding[] = []
      const found = institutionsOf(scene, row)
      if (found.length === 0)
        findings.push(
          say(
            'INSTITUTION_UNKNOWN',
            'institution',
            '没有这家养老机构，请先导入机构名册。',
            'There is no such institution.',
          ),
        )
      if (found.length > 1)
        findings.push(
          say(
            'INSTITUTION_AMBIGUOUS',
            'institution',
            '同名机构不止一家，请填写信用代码。',
            'Several institutions bear this name.',
          ),
        )
      const diedOn = scene.deaths.get(people[at]!)?.diedOn
      if (diedOn != null) findings.push({ ...faultOfCode('DECEASED'), row: row.number, column: 'document' })
      const lives = scene.livingOf(people[at]!)
      if (lives !== undefined && found.length === 1 && lives.institution.id !== found[0]!.id)
        findings.push(
          say('ALREADY_RESIDENT', 'document', '此人已入住其他养老机构。', 'This person lives in another institution.'),
        )
      if (found.length !== 1) return findings
      const key = `${found[0]!.id} ${row.values.bed}`
      if (beds.has(key))
        findings.push(say('BED_TWICE', 'bed', '同一床位在名册中出现两次。', 'Two rows name the same bed.'))
      beds.set(key, row.number)
      const bed = scene.bedOf(found[0]!.id, row.values.bed)
      if (bed !== undefined && lives?.bed.id !== bed.id && bed.status !== 'FREE' && bed.status !== 'RESERVED')
        findings.push(say('BED_NOT_FREE', 'bed', '该床位不空闲。', 'The bed is not free.'))
      return findings
    })
  },
  apply: (context, rows, batch) => applyRows(context, rows, batch),
  reverse: reverseRows,
})

function personOf(context: Context, { values }: Row): string {
  return personIdOf(context.keys, values.document.identity)
}

async function sceneOf(context: Context, rows: readonly Row[], people: readonly string[], within?: string) {
  const { em } = context
  const named = {
    $or: [
      { name: { $in: rows.map(({ values }) => values.institution as string) } },
      { creditCode: { $in: rows.flatMap(({ values }) => (values.creditCode as string | null) ?? []) } },
    ],
  }
  const inDivision = within === undefined ? {} : { division: { $like: `${significantDigits(within)}%` } }
  const institutions = await em.find(CareInstitution, { filingStatus: { $ne: 'CLOSED' }, ...named, ...inDivision })
  const beds = await em.find(CareBed, {
    closedOn: null,
    institution: { $in: institutions.map(({ id }) => id) },
    number: { $in: rows.map(({ values }) => values.bed as string) },
  })
  const groups = await linkedIdsByPerson(context, people)
  const ids = [...new Set([...groups.values()].flat())]
  const living = await context.beyondScope(() => em.find(CareResidency, { personId: { $in: ids }, validTo: null }))
  return {
    institutions,
    deaths: await deathsOf(context, people),
    livingOf: (personId: string) => living.find((one) => groups.get(personId)!.includes(one.personId)),
    bedOf: (institutionId: string, number: string) =>
      beds.find((bed) => bed.institution.id === institutionId && bed.number === number),
  }
}

function institutionsOf({ institutions }: { institutions: readonly CareInstitution[] }, { values }: Row) {
  const byCode = institutions.filter(({ creditCode }) => creditCode != null && creditCode === values.creditCode)
  return byCode.length > 0 ? byCode : institutions.filter(({ name }) => name === values.institution)
}

async function applyRows(context: Context, rows: readonly Row[], batch: BatchOfRoster): Promise<AppliedRecord[]> {
  const { em } = context
  const people = rows.map(({ values, source }) =>
    claimPerson(context, { document: values.document, name: values.name }, source),
  )
  await lockPersons(context, people)
  const scene = await sceneOf(context, rows, people, batch.division)
  const records: AppliedRecord[] = []
  const stays: (StatedResidency & { row: number; bedNumber: string; isNewBed: boolean })[] = []
  for (const [at, row] of rows.entries()) {
    const { values, number } = row
    const institution = institutionsOf(scene, row)[0]!
    const terms = { payKind: values.payKind, monthlyFeeFen: values.fee, depositFen: values.deposit }
    const lives = scene.livingOf(people[at]!)
    if (lives !== undefined) {
      em.assign(lives, { ...terms, entryLevel: lives.entryLevel ?? values.level })
      records.push({ row: number, entity: CareResidency, id: lives.id, change: 'CHANGED' })
      continue
    }
    const bed = scene.bedOf(institution.id, values.bed)
    const id = randomUUID()
    if (bed !== undefined) {
      const present = await em.findOneOrFail(CareBedPeriod, { bed: bed.id, validTo: null })
      await moveBed(context, bed, 'OCCUPY', { on: values.since, residencyId: id })
      records.push({ row: number, entity: CareBed, id: bed.id, change: 'CHANGED' })
      records.push({ row: number, entity: CareBedPeriod, id: present.id, change: 'CHANGED' })
    }
    stays.push({
      row: number,
      id,
      personId: people[at]!,
      institutionId: institution.id,
      division: institution.division,
      bedId: bed?.id ?? '',
      bedNumber: values.bed,
      isNewBed: bed === undefined,
      since: values.since,
      level: values.level,
      contactPersonId: values.contact === null ? null : claimPerson(context, { name: values.contact }, row.source),
      ...terms,
    })
    await openInstitution(context, institution, values.since)
  }
  await em.flush()
  const opened = stays.filter(({ isNewBed }) => isNewBed)
  const bedIds = await insertCareBeds(
    context,
    opened.map(({ id, institutionId, division, bedNumber, since }) => ({
      institutionId,
      division,
      room: bedNumber,
      number: bedNumber,
      kind: 'ORDINARY' as const,
      openedOn: since,
      occupiedBy: { residencyId: id, since },
    })),
  )
  opened.forEach((stay, at) => {
    stay.bedId = bedIds[at]!
    records.push({ row: stay.row, entity: CareBed, id: stay.bedId, change: 'CREATED' })
  })
  const periods = await em.find(CareBedPeriod, { residencyId: { $in: stays.map(({ id }) => id) } })
  const changed = new Set(records.map(({ id }) => id))
  for (const { id, residencyId } of periods) {
    const { row } = stays.find((stay) => stay.id === residencyId)!
    if (!changed.has(id)) records.push({ row, entity: CareBedPeriod, id, change: 'CREATED' })
  }
  await insertResidencies(context, stays)
  for (const { row, id } of stays) records.push({ row, entity: CareResidency, id, change: 'CREATED' })
  return records
}

/** Rows go in the order their references and intervals allow: what was made first, then what was changed. */
async function reverseRows(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em, today } = context
  const nameOf = (entity: unknown) => em.getMetadata().get(entity as never).className
  const groups = Map.groupBy(records, ({ entity, change }) => `${nameOf(entity)} ${change}`)
  const of = (entity: unknown, change: 'CREATED' | 'CHANGED') => groups.get(`${nameOf(entity)} ${change}`) ?? []
  const stays = of(CareResidency, 'CREATED')
  const ids = stays.map(({ id }) => id)
  const residencies = await em.find(CareResidency, { id: { $in: ids } })
  for (const { id, division, personId, institution } of residencies)
    record(em, 'elderly-care.residency.ended', {
      recordId: id,
      division,
      subjects: [personId, institution.id],
      data: { institutionId: institution.id, until: today, reason: 'ENTERED_IN_ERROR' },
    })
  await em.flush()
  await em.nativeDelete(ResidencyConflict, { residency: { $in: ids } })
  const people = residencies.map(({ personId }) => personId)
  for (const part of [
    stays,
    of(CareBedPeriod, 'CREATED'),
    of(CareBed, 'CREATED'),
    of(CareBedPeriod, 'CHANGED'),
    of(CareBed, 'CHANGED'),
    of(CareResidency, 'CHANGED'),
  ])
    if (part.length > 0) await restoreRecords(context, part, batch)
  await reviewResidencies(context, people)
}
