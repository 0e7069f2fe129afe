import { type Context, dueDate, getParameter, getParameterNumber, Refusal, record } from '@civil-affairs/kit'
import { changeAmount } from './adjust.ts'
import { assessUnit } from './assessment.ts'
import { AllowanceRecheck, type MinimumLivingAllowance, type RecheckReason } from './entity.ts'
import { effectiveDay, familyOf, getAllowance, move, presentAmount, stoppedMembers } from './find-allowance.ts'
import { recheckDueOn } from './grant.ts'
import type { RecheckInput } from './input.ts'
import { endOfGrace, findContradiction, holdsPayment } from './rules.ts'
import { closeRechecks, endAllowance } from './terminate.ts'

/**
 * 定期核查: a person looks at the family again and says what follows; what the law makes of the means found must agree
 * with it. Settles every open task of the allowance and sets the next re-check by its class.
 */
export async function recheckMinimumLivingAllowance(context: Context, input: RecheckInput) {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const allowance = await getAllowance(context, input.allowanceId, input.version)
  const before = allowance.status
  const { means, result, document } = input
  const stated = input.reasons ?? []
  move(context, allowance, result === 'TERMINATED' ? 'TERMINATE' : result === 'GRACE' ? 'ENTER_GRACE' : 'RECHECK')
  if (before === 'GRACE' && result !== 'TERMINATED') throw onlyGraceEnds()

  const on = effectiveDay(context, input.effectiveFrom)
  const { unit, members } = await familyOf(context, allowance, on)
  const stopped = await stoppedMembers(context, allowance)
  const assessment = await assessUnit(context, { unit, members, means, stopped, on })
  const present = await presentAmount(context, allowance)
  const contradiction = findContradiction(
    result,
    assessment,
    { monthlyFen: present.monthlyFen, members: present.shares.map(({ personId }) => personId) },
    stated,
  )
  if (contradiction !== null)
    throw new Refusal('RESULT_CONTRADICTS_MEANS', {
      zh: `核查结论 ${result} 与核实情况不符（${contradiction}）。请核对收入财产或改选结论。`,
      en: `The result ${result} does not follow from the means found (${contradiction}). Correct the means or the result.`,
      basis: '社会救助暂行办法 art. 13',
      path: ['input', 'result'],
    })

  allowance.means = means
  allowance.class = input.class ?? assessment.class
  allowance.lastCheckedOn = today
  allowance.recheckDueOn = await recheckDueOn(context, allowance.division, allowance.class, today)
  em.create(AllowanceRecheck, {
    allowance,
    division: allowance.division,
    reason: 'PERIODIC',
    cause: `${today} v${allowance.version}`,
    raisedOn: today,
    dueOn: today,
    holdsPayment: false,
    closedOn: today,
    result,
    document,
  })
  if (result === 'ADJUSTED') await changeAmount(context, allowance, { assessment, reason: 'RECHECKED', document, on })
  const reasons = [...new Set([...assessment.denialReasons, ...stated])]
  if (result === 'TERMINATED') await endAllowance(context, allowance, { on, reasons, document })
  if (result === 'GRACE') {
    const months = await getParameterNumber(context, 'MLA.grace.months', allowance.division, today)
    const end = endOfGrace(today, months)
    await endAllowance(context, allowance, { on: end, reasons, document, eventReason: 'GRACE' })
  }
  await closeRechecks(context, allowance, result, document)
  record(em, 'assistance.grant.rechecked', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [unit.id],
    data: { programme: 'MLA', result, on: today, nextDueOn: allowance.recheckDueOn },
  })
  return allowance
}

/** Raises the task to look again, once a cause; where it holds payments the next one waits for the decision. */
export async function raiseRecheck(
  context: Context,
  allowance: MinimumLivingAllowance,
  reason: RecheckReason,
  cause: string,
): Promise<void> {
  const { em, today, calendar } = context
  const known = await em.findOne(AllowanceRecheck, { allowance: allowance.id, reason, cause })
  if (known !== null) return
  const limit = await getParameter(context, 'MLA.recheck.task', allowance.division, today)
  const dueOn = dueDate(calendar, today, Number(limit.value), limit.unit)
  const holds = holdsPayment(reason)
  em.create(AllowanceRecheck, {
    allowance,
    division: allowance.division,
    reason,
    cause,
    raisedOn: today,
    dueOn,
    holdsPayment: holds,
    closedOn: null,
    result: null,
    document: null,
  })
  record(em, 'assistance.grant.recheckRaised', {
    recordId: allowance.id,
    division: allowance.division,
    subjects: [allowance.unit.id],
    data: { programme: 'MLA', reason, raisedOn: today, dueOn, holdsPayment: holds },
  })
}

function onlyGraceEnds(): Refusal {
  return new Refusal('IN_GRACE', {
    zh: '渐退期内只能维持至期满或提前终止。',
    en: 'In its grace period an allowance runs out or is terminated earlier; nothing else.',
    path: ['input', 'result'],
  })
}
