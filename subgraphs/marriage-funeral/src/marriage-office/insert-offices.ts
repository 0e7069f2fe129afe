import { type Context, insertInBulk } from '@civil-affairs/kit'
import { CertificateSerial, MarriageOffice } from './entity.ts'
import type { CertificatePrefix } from './rules.ts'

export interface StatedOffice {
  id?: string
  division: string
  name: string
  certificateCode: string
  competence: 'MAINLAND' | 'ALL'
  since: string
}

/** Many offices in few statements, with their ids in order: the sample province. */
export async function insertMarriageOffices(context: Context, stated: readonly StatedOffice[]): Promise<string[]> {
  const rows = stated.map(({ since, ...office }) => ({ ...office, validFrom: since, validTo: null }))
  return (await insertInBulk(context.em, MarriageOffice, rows)) as string[]
}

/** The serials that records taken over have used up, so that the next certificate goes on after them. */
export async function insertCertificateSerials(
  context: Context,
  stated: readonly { officeId: string; division: string; prefix: CertificatePrefix; year: number; last: number }[],
): Promise<void> {
  await insertInBulk(
    context.em,
    CertificateSerial,
    stated.map(({ officeId, ...serial }) => ({ ...serial, office: officeId })),
  )
}
