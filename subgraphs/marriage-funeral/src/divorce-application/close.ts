import {
  type Context,
  LockMode,
  mustBeVersion,
  notFound,
  Refusal,
  record,
  significantDigits,
  transition,
} from '@civil-affairs/kit'
import { getWorkingOffice } from '../marriage-office/index.ts'
import { divorce, lockMarriage } from '../marriage-registration/index.ts'
import { DivorceApplication } from './entity.ts'
import type { CollectInput, WithdrawInput } from './input.ts'
import { type DivorceEvent, type DivorceState, divorceDays, divorceStates, stateOn } from './rules.ts'

/** 撤回离婚登记申请 within the cooling-off, by either of the two. */
export async function withdrawDivorceApplication(context: Context, input: WithdrawInput): Promise<DivorceApplication> {
  const application = await getApplication(context, input)
  close(context, application, 'WITHDRAW')
  application.withdrawnBy = input.by
  return application
}

/** 申领离婚证: both come together, in the thirty days after the cooling-off; the marriage ends on that day. */
export async function collectDivorceCertificate(context: Context, input: CollectInput): Promise<DivorceApplication> {
  const application = await getApplication(context, input)
  if (!input.bothPresent) throw bothMustBePresent()
  close(context, application, 'CERTIFY')
  const open = await lockMarriage(context, application.marriage.id)
  if (open.marriage.state !== 'IN_FORCE') throw notMarried()
  const office = await getWorkingOffice(context, application.office.id, context.today, [
    open.husband.kind,
    open.wife.kind,
  ])
  await divorce(context, open, office, application.agreementDocument)
  return application
}

/** 视为撤回: closes what nobody came for in time, of a division and below; a timer or an officer runs it. */
export async function lapseDivorceApplications(context: Context, division: string): Promise<DivorceApplication[]> {
  const { em, viewer } = context
  viewer.mustBe('REGISTRAR', 'OFFICER')
  viewer.mustServe(division, ['division'])
  const open = await em.find(
    DivorceApplication,
    { outcome: 'OPEN', division: { $like: `${significantDigits(division)}%` } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  const past = open.filter((one) => stateNow(context, one) === 'WINDOW_OVER')
  for (const application of past) close(context, application, 'LAPSE')
  return past
}

/** What the record and the days make of an application; null where the holidays that decide it are not published. */
export function stateNow({ calendar, today }: Context, application: DivorceApplication): DivorceState | null {
  return application.outcome === 'OPEN' ? stateOn(application, today, calendar) : application.outcome
}

export function close(context: Context, application: DivorceApplication, event: DivorceEvent): void {
  const from = stateNow(context, application)
  if (from === null) throw calendarUnknown()
  const to = transition(divorceStates, from, event)
  const days = divorceDays(application, context.calendar)
  application.outcome = to as DivorceApplication['outcome']
  application.closedOn = event === 'LAPSE' ? days.collectUntil : context.today
  tell(context, application, { from, to, event })
}

export function tell(
  { em, today }: Context,
  application: DivorceApplication,
  move: { from: string | null; to: string; event: string },
): void {
  record(em, 'marriage-funeral.divorceApplication.moved', {
    recordId: application.id,
    division: application.division,
    subjects: [application.marriage.id],
    data: { ...move, on: today },
  })
}

async function getApplication(context: Context, input: { applicationId: string; version: number }) {
  context.viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  const application = await context.em.findOne(
    DivorceApplication,
    { id: input.applicationId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (application === null)
    throw notFound({ zh: '离婚登记申请', en: 'divorce application' }, ['input', 'applicationId'])
  mustBeVersion(application, input.version)
  return application
}

export function bothMustBePresent(): Refusal {
  return new Refusal('BOTH_MUST_BE_PRESENT', {
    zh: '双方须共同到婚姻登记机关办理。',
    en: 'Both must come to the office together.',
    basis: '民法典 art. 1076, 1077',
    path: ['input', 'bothPresent'],
  })
}

export function notMarried(): Refusal {
  return new Refusal('NOT_MARRIED', {
    zh: '该婚姻关系已不存续，不能办理离婚登记。',
    en: 'The marriage is not in force; it cannot be divorced.',
    path: ['input'],
  })
}

function calendarUnknown(): Refusal {
  return new Refusal('CALENDAR_UNKNOWN', {
    zh: '期限最后一日所在年份的节假日安排尚未公布，无法确定是否逾期。请补录工作日历后再办理。',
    en: 'The last day lies in a year whose holidays are not published yet, so that the limit cannot be told. Load the calendar first.',
    basis: '民法典 art. 203',
  })
}
