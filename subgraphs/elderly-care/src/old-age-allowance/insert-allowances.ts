import { randomUUID } from 'node:crypto'
import { type Context, getParameterNumber, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { sealAccount } from './account.ts'
import { amountForMonth, changesOfBand } from './amounts.ts'
import { blank } from './apply.ts'
import { OldAgeAllowance, type OldAgeStopReason } from './entity.ts'
import { reviewAllowances } from './tasks.ts'

/** An allowance as a roster or the sample province states it; both days are first days of a month. */
export interface StatedAllowance {
  /** A new one where none is given. */
  id?: string
  personId: string
  birthDate: string
  division: string
  appliedOn: string
  decidedOn: string
  validFrom: string
  validTo?: string | null
  stopReason?: OldAgeStopReason | null
  lastConfirmedOn?: string | null
  payeePersonId?: string | null
  account?: string | null
  bankName?: string | null
  document: string
}

/** Takes allowances over in few statements; gives their ids. What contradicts what is known becomes a task. */
export async function insertOldAgeAllowances(
  context: Context,
  allowances: readonly StatedAllowance[],
): Promise<string[]> {
  const rows: (Record<string, unknown> & { id: string })[] = []
  const started: NewEvent<'elderly-care.grant.started'>[] = []
  const changed: NewEvent<'elderly-care.grant.changed'>[] = []
  const ended: NewEvent<'elderly-care.grant.ended'>[] = []
  const accounts: NewEvent<'elderly-care.oldAgeAllowance.accountChanged'>[] = []
  for (const one of allowances) {
    const { personId, birthDate, division, validFrom, document } = one
    const validTo = one.validTo ?? null
    const lastConfirmedOn = one.lastConfirmedOn ?? null
    const months = await getParameterNumber(context, 'AGE.survivalMonths', division, one.decidedOn)
    const stopped = validTo === null ? null : (one.stopReason ?? 'OTHER')
    const account = one.account == null ? null : sealAccount(context.keys, one.account)
    const row = {
      id: one.id ?? randomUUID(),
      ...blank(division, personId, birthDate),
      payeePersonId: one.payeePersonId ?? personId,
      status: stopped !== null ? 'STOPPED' : lastConfirmedOn !== null ? 'CONFIRMED' : 'GRANTED',
      appliedOn: one.appliedOn,
      decidedOn: one.decidedOn,
      decisionDocument: document,
      ...(account ?? {}),
      bankName: one.bankName ?? null,
      survivalDueOn: addMonths(lastConfirmedOn ?? one.decidedOn, months),
      lastConfirmedOn,
      validFrom,
      validTo,
      stoppedOn: validTo,
      stopReason: stopped,
      stopDocument: stopped === null ? null : document,
    }
    rows.push(row)
    const told = { recordId: row.id, division, subjects: [personId] }
    const amount = await amountForMonth(context, one, validFrom.slice(0, 7))
    const paid = amount ?? { band: '', monthlyFen: 0 }
    started.push({ ...told, data: { programme: 'OLD_AGE', personId, ...paid, since: validFrom } })
    for (const change of await changesOfBand(context, one))
      changed.push({ ...told, data: { programme: 'OLD_AGE', personId, ...change } })
    if (account !== null) accounts.push({ ...told, data: { accountHash: account.accountHash, since: one.decidedOn } })
    if (stopped !== null) ended.push({ ...told, data: { programme: 'OLD_AGE', until: validTo!, reason: stopped } })
  }
  await insertInBulk(context.em, OldAgeAllowance, rows)
  await recordMany(context.em, 'elderly-care.grant.started', started)
  await recordMany(context.em, 'elderly-care.grant.changed', changed)
  await recordMany(context.em, 'elderly-care.oldAgeAllowance.accountChanged', accounts)
  await recordMany(context.em, 'elderly-care.grant.ended', ended)
  await reviewAllowances(
    context,
    allowances.map(({ personId }) => personId),
  )
  return rows.map(({ id }) => id)
}
