import { randomUUID } from 'node:crypto'
import {
  type AppliedRecord,
  type Context,
  claimPersons,
  lockPersons,
  type RecordToReverse,
  Refusal,
  record,
  restoreRecords,
  transition,
} from '@civil-affairs/kit'
import { readCertificateNumber } from '@civil-affairs/schema'
import { findHome } from '../division/index.ts'
import { MarriageCertificate } from '../marriage-certificate/entity.ts'
import { endCertificates } from '../marriage-certificate/index.ts'
import { Marriage, MarriageConflict, MarriageParty, MarriageRegistration } from './entity.ts'
import { insertMarriages, type StatedMarriage, type StatedParty } from './insert-marriages.ts'
import { reviewMarriages } from './review-marriages.ts'
import { isJudgment, kindOfParty, type Row } from './roster-columns.ts'
import { type PlannedRow, planRows, sinceOf } from './roster-findings.ts'
import { marriageStates } from './rules.ts'

/** Ends and papers of marriages the hub knows come first: a person may marry again in the same file. */
export async function applyRows(context: Context, rows: readonly Row[]): Promise<AppliedRecord[]> {
  const people = await claimParties(context, rows)
  await lockPersons(context, [...people.values()].flat())
  const plan = await planRows(context, rows)
  mustBeInOrder(plan)
  const records: AppliedRecord[] = []
  for (const one of plan)
    if (one.marriage !== null && 'known' in one.marriage)
      records.push(...(await applyToKnown(context, one, one.marriage.known)))
  await context.em.flush()
  const made = plan.filter((one) => one.begins)
  const stated = made.map((one) => {
    const ending = plan.find(
      ({ ends, marriage }) => ends && marriage !== null && 'row' in marriage && marriage.row.row === one.row,
    )
    return {
      one,
      ending: ending?.row ?? null,
      marriage: statedOf(context, one.row, ending?.row ?? null, people.get(one.row)!),
    }
  })
  await insertMarriages(
    context,
    stated.map(({ marriage }) => marriage),
  )
  records.push(...(await recordsOf(context, stated)))
  for (const one of plan)
    if (one.marriage !== null && 'row' in one.marriage && !one.ends) {
      const { marriage } = stated.find((other) => other.one.row === (one.marriage as { row: PlannedRow }).row.row)!
      const known = await context.em.findOneOrFail(Marriage, { id: marriage.id! })
      records.push(...(await applyToKnown(context, one, known)))
    }
  return records
}

/** Rows go in the order their references allow; what the register was told is taken back. */
export async function reverseRows(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em, today } = context
  const nameOf = (entity: unknown) => em.getMetadata().get(entity as never).className
  const of = (entity: unknown, change: 'CREATED' | 'CHANGED') =>
    records.filter((one) => nameOf(one.entity) === nameOf(entity) && one.change === change)
  const made = of(Marriage, 'CREATED').map(({ id }) => id)
  const changed = of(Marriage, 'CHANGED').map(({ id }) => id)
  const parties = await em.find(
    MarriageParty,
    { marriage: { $in: [...made, ...changed] } },
    { orderBy: { role: 'asc' } },
  )
  const people = parties.map(({ personId }) => personId)
  await lockPersons(context, people)
  for (const [id, both] of Map.groupBy(parties, ({ marriage }) => marriage.id)) {
    const [husband, wife] = both as [MarriageParty, MarriageParty]
    const couple = { husbandId: husband.personId, wifeId: wife.personId }
    const told = { recordId: id, division: husband.division, subjects: [husband.personId, wife.personId] }
    if (made.includes(id))
      record(em, 'marriage-funeral.marriage.annulled', {
        ...told,
        data: { ...couple, ground: 'ENTERED_IN_ERROR', annulledOn: today },
      })
    else record(em, 'marriage-funeral.marriage.revived', { ...told, data: { ...couple, since: husband.validFrom } })
  }
  await em.flush()
  await em.nativeDelete(MarriageConflict, { marriage: { $in: made } })
  for (const part of [
    of(MarriageCertificate, 'CREATED'),
    of(MarriageRegistration, 'CREATED'),
    of(MarriageParty, 'CREATED'),
    of(Marriage, 'CREATED'),
    of(MarriageCertificate, 'CHANGED'),
    of(MarriageParty, 'CHANGED'),
    of(Marriage, 'CHANGED'),
  ])
    if (part.length > 0) await restoreRecords(context, part, batch)
  await reviewMarriages(context, people)
}

/** A large file is applied in parts: a row that needs one of a later part would be lost, so the whole batch is refused. */
function mustBeInOrder(plan: readonly PlannedRow[]): void {
  const early = plan.find(({ fault }) => fault !== null)
  if (early === undefined) return
  throw new Refusal('ROWS_OUT_OF_ORDER', {
    zh: `第${early.row.number}行以后面的行为前提。请按登记日期先后排列后重新导入。`,
    en: `Row ${early.row.number} needs a row far behind it. Sort the file by the day of registration and import it again.`,
    path: ['input', 'file'],
  })
}

async function claimParties(context: Context, rows: readonly Row[]): Promise<Map<Row, [string, string]>> {
  const claims = rows.flatMap(({ values, source }) => [
    {
      claim: {
        document: values.husbandDocument,
        name: values.husband,
        sex: 'MALE' as const,
        birthDate: values.husbandDocument.birthDate ?? values.husbandBirthDate?.on ?? null,
        registeredDivision: findHome(context, values.husbandHome),
      },
      source,
    },
    {
      claim: {
        document: values.wifeDocument,
        name: values.wife,
        sex: 'FEMALE' as const,
        birthDate: values.wifeDocument.birthDate ?? values.wifeBirthDate?.on ?? null,
        registeredDivision: findHome(context, values.wifeHome),
      },
      source,
    },
  ])
  const ids = await claimPersons(context, claims)
  return new Map(rows.map((row, at) => [row, [ids[at * 2]!, ids[at * 2 + 1]!]]))
}

function statedOf(
  context: Context,
  row: Row,
  ending: Row | null,
  [husbandId, wifeId]: readonly [string, string],
): StatedMarriage {
  const { values } = row
  const husband: StatedParty = {
    personId: husbandId,
    kind: kindOfParty(values.husbandDocument),
    registeredDivision: findHome(context, values.husbandHome),
    birthDate: values.husbandDocument.birthDate ?? dayOf(values.husbandBirthDate),
  }
  const wife: StatedParty = {
    personId: wifeId,
    kind: kindOfParty(values.wifeDocument),
    registeredDivision: findHome(context, values.wifeHome),
    birthDate: values.wifeDocument.birthDate ?? dayOf(values.wifeBirthDate),
  }
  return {
    id: randomUUID(),
    division: values.office,
    kind: values.kind === 'RETRO' ? 'RETRO' : 'MARRIAGE',
    registeredOn: values.registeredOn,
    since: sinceOf(row),
    ...numbersOf(values.number),
    printNumber: values.printNumber,
    archiveNumber: values.archiveNumber,
    husband,
    wife,
    divorce:
      ending === null
        ? null
        : {
            kind: ending.values.kind === 'COURT_DIVORCE' ? 'COURT_DIVORCE' : 'DIVORCE',
            on: ending.values.registeredOn,
            ...numbersOf(ending.values.number),
          },
  }
}

function dayOf(date: { on: string; precision: string } | null): string | null {
  return date !== null && date.precision === 'DAY' ? date.on : null
}

function numbersOf(number: string) {
  if (isJudgment(number)) return { certificateNumber: null, rawNumber: null, document: number }
  const reading = readCertificateNumber(number)
  return reading.ok && reading.form === 'STANDARD'
    ? { certificateNumber: reading.number, rawNumber: null, document: null }
    : { certificateNumber: null, rawNumber: number, document: null }
}

/** A divorce, or another paper, of a marriage the hub has. */
async function applyToKnown(context: Context, { row, ends }: PlannedRow, marriage: Marriage): Promise<AppliedRecord[]> {
  const { em } = context
  const { values, number } = row
  const isOfDivorce = ends || values.kind === 'REISSUE_DIVORCE'
  const records: AppliedRecord[] = []
  await context.beyondScope(async () => {
    const parties = await em.find(MarriageParty, { marriage }, { orderBy: { role: 'asc' } })
    const valid = await em.find(MarriageCertificate, { marriage, state: 'VALID' })
    const registration = em.create(MarriageRegistration, {
      marriage,
      division: values.office,
      kind: values.kind,
      office: null,
      registeredOn: values.registeredOn,
      ...numbersOf(values.number),
      printNumber: values.printNumber,
      archiveNumber: values.archiveNumber,
      courtName: null,
      ground: null,
    })
    records.push({ row: number, entity: MarriageRegistration, id: registration.id, change: 'CREATED' })
    if (ends) {
      const cause = values.kind === 'COURT_DIVORCE' ? 'COURT_DIVORCE' : 'DIVORCE'
      marriage.state = transition(marriageStates, marriage.state, cause)
      em.assign(marriage, { validTo: values.registeredOn, endCause: cause })
      for (const party of parties) party.validTo = values.registeredOn
      records.push({ row: number, entity: Marriage, id: marriage.id, change: 'CHANGED' })
      for (const { id } of parties) records.push({ row: number, entity: MarriageParty, id, change: 'CHANGED' })
      const [husband, wife] = parties as [MarriageParty, MarriageParty]
      record(em, 'marriage-funeral.marriage.dissolved', {
        recordId: marriage.id,
        division: marriage.division,
        subjects: [husband.personId, wife.personId],
        data: {
          husbandId: husband.personId,
          wifeId: wife.personId,
          cause,
          dissolvedOn: values.registeredOn,
          registeredIn: values.office,
        },
      })
    }
    await em.flush()
    const kind = isOfDivorce ? 'DIVORCE' : 'MARRIAGE'
    const given = valid.filter((one) => one.kind === kind)
    await endCertificates(context, marriage, kind, 'SUPERSEDE', values.registeredOn)
    if (ends) {
      given.push(...valid.filter((one) => one.kind === 'MARRIAGE'))
      await endCertificates(context, marriage, 'MARRIAGE', 'CANCEL', values.registeredOn)
    }
    for (const { id } of given) records.push({ row: number, entity: MarriageCertificate, id, change: 'CHANGED' })
    if (registration.certificateNumber == null) return
    const certificate = em.create(MarriageCertificate, {
      marriage,
      registration,
      division: values.office,
      kind,
      number: registration.certificateNumber,
      state: 'VALID',
      issuedOn: values.registeredOn,
      endedOn: null,
    })
    await em.flush()
    records.push({ row: number, entity: MarriageCertificate, id: certificate.id, change: 'CREATED' })
  })
  return records
}

async function recordsOf(
  context: Context,
  stated: readonly { one: PlannedRow; ending: Row | null; marriage: StatedMarriage }[],
): Promise<AppliedRecord[]> {
  const { em } = context
  const ids = stated.map(({ marriage }) => marriage.id!)
  const rowOf = new Map(stated.map(({ one, marriage }) => [marriage.id!, one.row.number]))
  const created = (entity: AppliedRecord['entity'], id: string, marriage: string): AppliedRecord => ({
    row: rowOf.get(marriage)!,
    entity,
    id,
    change: 'CREATED',
  })
  const of = { marriage: { $in: ids } }
  const parties = await em.find(MarriageParty, of)
  const acts = await em.find(MarriageRegistration, of)
  const certificates = await em.find(MarriageCertificate, of)
  return [
    ...ids.map((id) => created(Marriage, id, id)),
    ...parties.map(({ id, marriage }) => created(MarriageParty, id, marriage.id)),
    ...acts.map(({ id, marriage }) => created(MarriageRegistration, id, marriage.id)),
    ...certificates.map(({ id, marriage }) => created(MarriageCertificate, id, marriage.id)),
  ]
}
