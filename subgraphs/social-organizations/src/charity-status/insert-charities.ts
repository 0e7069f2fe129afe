import { type Context, insertInBulk, type NewEvent, recordMany } from '@civil-affairs/kit'
import { keptRow } from '../rows-in-bulk.ts'
import { CharityStatus, FundraisingCertificate } from './entity.ts'

/** A charity as a roster or the sample province knows it: recognised, and perhaps with a certificate. */
export interface KnownCharity {
  readonly organizationId: string
  readonly division: string
  readonly origin: 'REGISTRATION' | 'RECOGNITION'
  readonly since: string
  /** First day and number of the public-fundraising certificate. */
  readonly certificate?: { readonly since: string; readonly number: string | null } | null
}

/** Many charities at once. The organizations must say `isCharity` themselves. Gives the ids of statuses and certificates. */
export async function insertCharities(
  context: Context,
  charities: readonly KnownCharity[],
  document: string,
): Promise<{ statusId: string; certificateId: string | null }[]> {
  const recognised: NewEvent<'social-organizations.charity.moved'>[] = []
  const issued: NewEvent<'social-organizations.fundraising.moved'>[] = []
  const statuses: Record<string, unknown>[] = []
  const certificates: Record<string, unknown>[] = []
  const ids = charities.map(({ organizationId, division, origin, since, certificate }) => {
    const kept = keptRow(context, division)
    statuses.push({
      ...kept,
      organization: organizationId,
      origin,
      state: 'RECOGNISED',
      acceptedOn: since,
      extensionDays: null,
      decidedOn: since,
      denialReasons: [],
      endReason: null,
      document,
      validFrom: since,
      validTo: null,
    })
    const told = { division, subjects: [organizationId] }
    const data = { organizationId, from: null, event: 'REGISTER' }
    recognised.push({ ...told, recordId: kept.id, data: { ...data, to: 'RECOGNISED', on: since } })
    if (certificate == null) return { statusId: kept.id, certificateId: null }
    const keptCertificate = keptRow(context, division)
    certificates.push({
      ...keptCertificate,
      organization: organizationId,
      state: 'ISSUED',
      acceptedOn: certificate.since,
      decidedOn: certificate.since,
      denialReasons: [],
      revocationGround: null,
      returnReason: null,
      number: certificate.number,
      document,
      validFrom: certificate.since,
      validTo: null,
    })
    issued.push({ ...told, recordId: keptCertificate.id, data: { ...data, to: 'ISSUED', on: certificate.since } })
    return { statusId: kept.id, certificateId: keptCertificate.id }
  })
  await insertInBulk(context.em, CharityStatus, statuses)
  await insertInBulk(context.em, FundraisingCertificate, certificates)
  await recordMany(context.em, 'social-organizations.charity.moved', recognised)
  await recordMany(context.em, 'social-organizations.fundraising.moved', issued)
  return ids
}
