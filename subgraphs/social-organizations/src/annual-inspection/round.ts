import {
  type Context,
  getParameterNumber,
  insertInBulk,
  lockUntilCommit,
  type NewEvent,
  Refusal,
  recordMany,
} from '@civil-affairs/kit'
import { withinDivision } from '../division-scope.ts'
import { keptRow } from '../rows-in-bulk.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import { GOOD_STANDING } from '../social-organization/index.ts'
import { registryDay } from './due-days.ts'
import { AnnualInspection } from './entity.ts'
import type { RoundInput } from './input.ts'
import { filingOf, isOwedFor } from './rules.ts'

const CHUNK = 1_000

/** 布置年检: everybody who owes it for the year is asked once; repeated, it asks those who were added since. */
export async function openAnnualInspection(context: Context, { division, year }: RoundInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  if (today <= `${year}-12-31`)
    throw new Refusal('YEAR_NOT_OVER', {
      zh: `${year}年度尚未结束，次年1月1日起方可布置年检。`,
      en: `${year} is not over; its inspection opens on 1 January of the next year.`,
      path: ['input', 'year'],
    })
  await lockRound(context, year)
  const organizations = await em.find(
    SocialOrganization,
    { ...withinDivision(division), status: { $in: [...GOOD_STANDING] } },
    { disableIdentityMap: true },
  )
  const asked = await em.find(
    AnnualInspection,
    { ...withinDivision(division), year },
    { fields: ['organization'], disableIdentityMap: true },
  )
  const known = new Set(asked.map(({ organization }) => organization.id))
  const rows: ReturnType<typeof newInspection>[] = []
  const events: NewEvent<'social-organizations.inspection.moved'>[] = []
  for (const { id, division: at, foundedOn, isCharity } of organizations) {
    const foundedBy = await getParameterNumber(context, 'ORG.annual.foundedBy', at, `${year}-12-31`)
    if (known.has(id) || !isOwedFor(foundedOn, year, foundedBy)) continue
    const filing = filingOf(isCharity)
    const row = newInspection(context, { organizationId: id, division: at, year, filing })
    rows.push(row)
    const data = { organizationId: id, year, filing, from: null, to: 'DUE', event: 'OPEN', result: null, on: today }
    events.push({ recordId: row.id, division: at, subjects: [id], data })
  }
  await insertInBulk(context.em, AnnualInspection, rows)
  await recordMany(em, 'social-organizations.inspection.moved', events)
  return { __typename: 'AnnualInspectionRound' as const, division, year, changed: rows.length, unchanged: known.size }
}

/** 年检截止: who has not handed in by the last day did not attend. Each by the day that holds for its kind. */
export async function closeAnnualInspection(context: Context, { division, year }: RoundInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  const open = await em.find(
    AnnualInspection,
    { ...withinDivision(division), year, state: { $in: ['DUE', 'REVIEWED'] } },
    { populate: ['organization'] },
  )
  const events: NewEvent<'social-organizations.inspection.moved'>[] = []
  let running = 0
  for (const inspection of open) {
    const { id, organization, filing, state: from, division: at } = inspection
    const { dueOn } = await registryDay(context, organization, filing, year)
    // Who was asked to complete a report has until the day that was set.
    if (today <= dueOn || (inspection.completeUntil != null && today <= inspection.completeUntil)) {
      running++
      continue
    }
    Object.assign(inspection, { state: 'NOT_ATTENDED', missedOn: today })
    const data = { organizationId: organization.id, year, filing, from, to: 'NOT_ATTENDED', event: 'MISS', on: today }
    events.push({
      recordId: id,
      division: at,
      subjects: [organization.id],
      data: { ...data, result: 'NOT_ATTENDED' },
    })
  }
  if (events.length === 0 && running > 0)
    throw new Refusal('STILL_RUNNING', {
      zh: '报送期限未到，尚不能认定未参检。',
      en: 'The limit is still running; nobody can have missed it.',
      path: ['input', 'year'],
    })
  await em.flush()
  for (let start = 0; start < events.length; start += CHUNK)
    await recordMany(em, 'social-organizations.inspection.moved', events.slice(start, start + CHUNK))
  return { __typename: 'AnnualInspectionRound' as const, division, year, changed: events.length, unchanged: running }
}

export function newInspection(
  context: Context,
  of: { organizationId: string; division: string; year: number; filing: AnnualInspection['filing'] },
) {
  return {
    ...keptRow(context, of.division),
    organization: of.organizationId,
    year: of.year,
    filing: of.filing,
    state: 'DUE',
    reviewedOn: null,
    submittedOn: null,
    auditReport: null,
    concludedOn: null,
    result: null,
    rectifyUntil: null,
    completeUntil: null,
    missedOn: null,
    document: null,
  }
}

/** Two who open the same year at once: the second waits, and finds everybody asked. */
async function lockRound(context: Context, year: number): Promise<void> {
  await lockUntilCommit(context, [`annual-inspection ${year}`])
}
