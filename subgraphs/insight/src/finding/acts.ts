import { type Context, mustBeVersion, notFound, Refusal, record, transition } from '@civil-affairs/kit'
import { Finding, type FindingState } from './entity.ts'
import type {
  CloseFindingInput,
  DispatchFindingInput,
  DisposeFindingInput,
  ReturnFindingInput,
  StartCheckingInput,
} from './input.ts'
import { type FindingEvent, findingStates } from './states.ts'
import { insertSteps } from './steps.ts'

/** The county (or who stands above) says who is to look. */
export async function dispatchFinding(context: Context, input: DispatchFindingInput): Promise<Finding> {
  context.viewer.mustBe('OFFICER')
  const finding = await getFinding(context, input)
  const office = input.office ?? finding.office
  context.viewer.mustServe(office, ['input', 'office'])
  if (!office.startsWith(finding.division.slice(0, 6)))
    throw new Refusal('OFFICE_ELSEWHERE', {
      zh: '承办机构须在线索所在县（市、区）内。',
      en: 'The office must lie in the county of the finding.',
      path: ['input', 'office'],
    })
  const from = move(finding, 'DISPATCH')
  finding.office = office
  return keep(context, finding, 'DISPATCH', from, input.note)
}

export async function startChecking(context: Context, input: StartCheckingInput): Promise<Finding> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const finding = await getFinding(context, input)
  return keep(context, finding, 'START_CHECKING', move(finding, 'START_CHECKING'), input.note)
}

/** What the check found. Whether money stops is decided where the money is: the act a finding names in `settledBy`. */
export async function disposeFinding(context: Context, input: DisposeFindingInput): Promise<Finding> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const finding = await getFinding(context, input)
  const from = move(finding, 'DISPOSE')
  finding.disposition = input.disposition
  finding.dispositionNote = input.note
  finding.disposedBy = context.viewer.subject
  finding.disposedOn = context.today
  finding.escalateOn = null
  return keep(context, finding, 'DISPOSE', from, input.note)
}

/** Another hand than that of the check closes the loop. */
export async function closeFinding(context: Context, input: CloseFindingInput): Promise<Finding> {
  context.viewer.mustBe('OFFICER')
  const finding = await getFinding(context, input)
  const from = move(finding, 'CLOSE')
  if (finding.disposedBy === context.viewer.subject)
    throw new Refusal('SAME_HAND', {
      zh: '核查处置人不能自行办结，请由其他经办人办结。',
      en: 'Whoever disposed of a finding does not close it. Another officer must.',
      basis: '预警闭环',
    })
  finding.closedOn = context.today
  finding.closeReason = 'DISPOSED'
  finding.isCauseGone = false
  return keep(context, finding, 'CLOSE', from, input.note)
}

/** The check does not convince: it is made again. */
export async function returnFinding(context: Context, input: ReturnFindingInput): Promise<Finding> {
  context.viewer.mustBe('OFFICER')
  const finding = await getFinding(context, input)
  const from = move(finding, 'RETURN')
  finding.escalateOn = finding.dueOn ?? null
  return keep(context, finding, 'RETURN', from, input.note)
}

async function getFinding({ em, viewer }: Context, { id, version }: { id: string; version: number }) {
  const finding = await em.findOne(Finding, { id })
  if (finding === null) throw notFound({ zh: '线索', en: 'finding' }, ['input', 'id'])
  viewer.mustServe(finding.division, ['input', 'id'])
  mustBeVersion(finding, version)
  return finding
}

function move(finding: Finding, event: FindingEvent): FindingState {
  const from = finding.state
  finding.state = transition(findingStates, from, event)
  return from
}

async function keep(context: Context, finding: Finding, act: FindingEvent, from: FindingState, note?: string | null) {
  await context.em.flush()
  await insertSteps(context, [{ finding, act, fromState: from, toState: finding.state, note: note ?? null }])
  record(context.em, 'insight.finding.moved', {
    recordId: finding.id,
    division: finding.division,
    subjects: [finding.subject],
    data: {
      rule: finding.ruleId,
      severity: finding.severity,
      from,
      to: finding.state,
      event: act,
      disposition: finding.disposition ?? null,
      on: context.today,
    },
  })
  return finding
}
