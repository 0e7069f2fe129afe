import { randomUUID } from 'node:crypto'
import { type DocumentType, documentTypes } from '@civil-affairs/schema'
import { defineEntity, p } from '@mikro-orm/core'
import { z } from 'zod'
import type { Context } from './context.ts'
import { insertInBulk } from './insert-in-bulk.ts'
import type { HubKeys } from './keys.ts'
import { identifyByDocument, randomPersonId } from './person-id.ts'
import { seal, unseal } from './sealing.ts'

/** What a domain learnt of a person, for the registry alone. All but the source are optional: a roster says what it says. */
export const PersonClaim = z.object({
  document: z
    .object({ type: z.enum(documentTypes.entries.map(({ code }) => code) as [DocumentType]), number: z.string() })
    .nullish(),
  name: z.string().nullish(),
  sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullish(),
  birthDate: z.string().nullish(),
  /** MONTH or YEAR where that is all the source knows; the date is then the first day of it. */
  birthPrecision: z.enum(['DAY', 'MONTH', 'YEAR']).nullish(),
  ethnicity: z.string().nullish(),
  residenceDivision: z.string().nullish(),
  registeredDivision: z.string().nullish(),
  address: z.string().nullish(),
  phone: z.string().nullish(),
})
export type PersonClaim = z.infer<typeof PersonClaim>

/** A sealed claim on its way to the registry; written with the record it comes from, deleted when acknowledged. */
export const IdentityClaim = defineEntity({
  name: 'IdentityClaim',
  tableName: 'identity_claim',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('number').autoincrement().unique(),
    personId: p.uuid(),
    /** Which document of which subgraph says so, e.g. assistance:application:… */
    source: p.text(),
    statedOn: p.date(),
    sealed: p.text(),
  },
})

const SEAL_USE = 'identity-claim'

export interface SealedClaim {
  id: string
  personId: string
  source: string
  statedOn: string
  sealed: string
}

/**
 * Passes what was learnt of a person to the registry and gives the person's id. The caller keeps the id only: domain
 * tables hold no name and no number. Refused with BAD_DOCUMENT.
 */
export function claimPerson(context: Context, claim: PersonClaim, source: string): string {
  const stated = PersonClaim.parse(claim)
  const identified = stated.document ? identifyByDocument(context, stated.document, ['document']) : null
  const personId = identified?.personId ?? randomPersonId()
  const id = randomUUID()
  const sealed = seal(context.keys, SEAL_USE, stated)
  context.em.create(IdentityClaim, { id, personId, source, statedOn: context.today, sealed } as never)
  return personId
}

/**
 * As `claimPerson`, for many in few statements: rosters, the sample province. Gives the ids in order. Whose id was
 * computed from the document already says so: its number was read then.
 */
export async function claimPersons(
  context: Context,
  claims: readonly { readonly claim: PersonClaim; readonly source: string; readonly personId?: string }[],
): Promise<string[]> {
  const rows = claims.map(({ claim, source, personId: known }, index) => {
    const stated = PersonClaim.parse(claim)
    const path = ['input', String(index), 'document']
    const personId =
      known ??
      (stated.document ? identifyByDocument(context, stated.document, path).personId : null) ??
      randomPersonId()
    return { id: randomUUID(), personId, source, statedOn: context.today, sealed: seal(context.keys, SEAL_USE, stated) }
  })
  await insertInBulk(context.em, IdentityClaim, rows)
  return rows.map(({ personId }) => personId)
}

/** For the registry: opens a claim; null where it was changed on its way, or sealed with another key. */
export function openClaim(keys: HubKeys, claim: SealedClaim): PersonClaim | null {
  try {
    return PersonClaim.parse(unseal(keys, SEAL_USE, claim.sealed))
  } catch {
    return null
  }
}

export async function pendingClaims(context: Context, limit = 500): Promise<SealedClaim[]> {
  const rows = await context.em.find(IdentityClaim, {}, { orderBy: { seq: 'asc' }, limit })
  return rows.map(({ id, personId, source, statedOn, sealed }) => ({ id, personId, source, statedOn, sealed }))
}

/** What the registry has kept is deleted here; repeating it has no effect. */
export async function acknowledgeClaims(context: Context, ids: readonly string[]): Promise<void> {
  await context.em.nativeDelete(IdentityClaim, { id: { $in: [...ids] } })
}
