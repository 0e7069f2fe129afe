import { randomUUID } from 'node:crypto'
import { type Context, getParameterNumber, lockUntilCommit, Refusal } from '@civil-affairs/kit'
import { getWorkingOffice } from '../marriage-office/index.ts'
import { lockMarriage } from '../marriage-registration/index.ts'
import { bothMustBePresent, close, notMarried, stateNow, tell } from './close.ts'
import { DivorceApplication } from './entity.ts'
import type { ApplyInput } from './input.ts'

/** 离婚登记申请: both come to the same office, with a written agreement. The cooling-off runs from the next day. */
export async function applyForDivorce(context: Context, input: ApplyInput): Promise<DivorceApplication> {
  const { em, viewer, today } = context
  viewer.mustBe('REGISTRAR', 'HANDLER', 'OFFICER')
  const { marriage, husband, wife } = await lockMarriage(context, input.marriageId)
  const office = await getWorkingOffice(context, input.officeId, today, [husband.kind, wife.kind])
  mustBeAgreed(input)
  if (marriage.state !== 'IN_FORCE') throw notMarried()
  await lapsePast(context, marriage.id)
  const { division } = office
  const limit = (key: string) => getParameterNumber(context, key, division, today)
  const application = em.create(DivorceApplication, {
    id: randomUUID(),
    marriage,
    office,
    division,
    applicationNumber: await nextApplicationNumber(context, office.certificateCode),
    outcome: 'OPEN',
    receivedOn: today,
    coolingDays: await limit('DIVORCE.cooling'),
    collectDays: await limit('DIVORCE.collect'),
    movesCoolingEnd: (await limit('DIVORCE.cooling.movesFromHoliday')) === 1,
    movesCollectEnd: (await limit('DIVORCE.collect.movesFromHoliday')) === 1,
    agreementDocument: input.agreementDocument,
    closedOn: null,
    withdrawnBy: null,
  })
  tell(context, application, { from: null, to: 'APPLIED', event: 'APPLY' })
  return application
}

export function alreadyApplied(): Refusal {
  return new Refusal('ALREADY_APPLIED', {
    zh: '双方已有办理中的离婚登记申请。冷静期内可撤回，届满后请按期申领离婚证。',
    en: 'The two have an application in progress. Withdraw it in the cooling-off, or collect the certificate in its time.',
    basis: '民法典 art. 1077',
    path: ['input', 'marriageId'],
  })
}

/** The same two apply again after their last application was over: it is closed as lapsed first. */
async function lapsePast(context: Context, marriageId: string): Promise<void> {
  await context.beyondScope(async () => {
    const open = await context.em.findOne(DivorceApplication, { marriage: marriageId, outcome: 'OPEN' })
    if (open === null) return
    if (stateNow(context, open) !== 'WINDOW_OVER') throw alreadyApplied()
    close(context, open, 'LAPSE')
  })
}

function mustBeAgreed(input: ApplyInput): void {
  if (!input.bothPresent) throw bothMustBePresent()
  if (!input.bothCapable)
    throw new Refusal('CAPACITY_MISSING', {
      zh: '一方不具有完全民事行为能力的，不予办理离婚登记，请通过诉讼办理。',
      en: 'With a party who is not of full capacity the office does not register a divorce; a court decides.',
      basis: '婚姻登记条例',
      path: ['input', 'bothCapable'],
    })
  if (!input.agreementCoversChildren || !input.agreementCoversProperty)
    throw new Refusal('AGREEMENT_INCOMPLETE', {
      zh: '书面离婚协议须载明双方自愿离婚及对子女抚养、财产以及债务处理等事项协商一致的意见。',
      en: 'The written agreement must settle children, property and debts.',
      basis: '民法典 art. 1076',
      path: ['input', input.agreementCoversChildren ? 'agreementCoversProperty' : 'agreementCoversChildren'],
    })
}

/** 申请号 LS + the office's code, the year and a serial of the office and year. */
async function nextApplicationNumber(context: Context, code: string): Promise<string> {
  const { em, today } = context
  const prefix = `LS${code}-${today.slice(0, 4)}-`
  await lockUntilCommit(context, [prefix])
  const given = await em.count(DivorceApplication, { applicationNumber: { $like: `${prefix}%` } })
  return `${prefix}${String(given + 1).padStart(6, '0')}`
}
