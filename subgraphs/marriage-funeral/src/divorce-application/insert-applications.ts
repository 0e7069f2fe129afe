import { randomUUID } from 'node:crypto'
import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { DivorceApplication } from './entity.ts'

export interface StatedDivorceApplication {
  marriageId: string
  officeId: string
  division: string
  applicationNumber: string
  receivedOn: string
  outcome: DivorceApplication['outcome']
  closedOn?: string | null
  withdrawnBy?: 'HUSBAND' | 'WIFE' | null
  agreementDocument?: string
}

/** Takes applications over in few statements, by the limits of the law; the sample province uses it. */
export async function insertDivorceApplications(
  context: Context,
  stated: readonly StatedDivorceApplication[],
): Promise<void> {
  const told: NewEvent<'marriage-funeral.divorceApplication.moved'>[] = []
  const rows = stated.map(({ marriageId, officeId, division, ...one }) => {
    const row = { id: randomUUID(), division }
    const moved = (from: string | null, to: string, event: string, on: string) =>
      told.push({ recordId: row.id, division, subjects: [marriageId], data: { from, to, event, on } })
    moved(null, 'APPLIED', 'APPLY', one.receivedOn)
    if (one.outcome !== 'OPEN') {
      const [from, event] = {
        WITHDRAWN: ['COOLING', 'WITHDRAW'],
        CERTIFIED: ['COLLECT_WINDOW', 'CERTIFY'],
        LAPSED: ['WINDOW_OVER', 'LAPSE'],
      }[one.outcome] as [string, string]
      moved(from, one.outcome, event, one.closedOn!)
    }
    return {
      ...row,
      marriage: marriageId,
      office: officeId,
      applicationNumber: one.applicationNumber,
      outcome: one.outcome,
      receivedOn: one.receivedOn,
      coolingDays: 30,
      collectDays: 30,
      movesCoolingEnd: false,
      movesCollectEnd: true,
      agreementDocument: one.agreementDocument ?? '离婚协议书',
      closedOn: one.closedOn ?? null,
      withdrawnBy: one.withdrawnBy ?? null,
    }
  })
  await insertInBulk(context.em, DivorceApplication, rows)
  await recordMany(context.em, 'marriage-funeral.divorceApplication.moved', told)
}
