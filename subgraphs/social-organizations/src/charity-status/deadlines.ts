import { type Context, type Deadline, deadlineOf, deadlineState } from '@civil-affairs/kit'
import { addDays } from '@civil-affairs/schema'
import type { CharityStatus, FundraisingCertificate } from './entity.ts'

/** 认定 within 20 days of the acceptance, 设立登记 within 30, later by what the ministry allowed. */
export async function charityDeadline(context: Context, status: CharityStatus): Promise<Deadline> {
  const { division, acceptedOn, extensionDays, origin } = status
  const metOn = status.decidedOn ?? null
  const key = origin === 'REGISTRATION' ? 'CHAR.register' : 'CHAR.recognise'
  const deadline = await deadlineOf(context, { key, division, startedOn: acceptedOn, metOn })
  if (extensionDays == null || deadline.dueOn === null) return deadline
  const dueOn = addDays(deadline.dueOn, extensionDays)
  return { ...deadline, dueOn, state: deadlineState(dueOn, metOn, context.today) }
}

export function fundraisingDeadline(context: Context, certificate: FundraisingCertificate): Promise<Deadline> {
  const { division, acceptedOn, decidedOn } = certificate
  return deadlineOf(context, { key: 'CHAR.fundraise', division, startedOn: acceptedOn, metOn: decidedOn ?? null })
}
