import { randomUUID } from 'node:crypto'
import { defineEntity, p } from '@mikro-orm/core'
import { z } from 'zod'
import type { Context } from './context.ts'
import type { HubKeys } from './keys.ts'
import { personIdOf, randomPersonId } from './person-id.ts'
import { seal, unseal } from './sealing.ts'

/** What a domain learnt of a person, for the registry alone. All but the source are optional: a roster says what it says. */
export const PersonClaim = z.object({
  document: z.object({ type: z.string(), number: z.string() }).nullish(),
  name: z.string().nullish(),
  sex: z.enum(['MALE', 'FEMALE', 'UNKNOWN']).nullish(),
  birthDate: z.string().nullish(),
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
 * tables hold no name and no number.
 */
export function claimPerson(context: Context, claim: PersonClaim, source: string): string {
  const personId = claim.document ? personIdOf(context.keys, claim.document) : randomPersonId()
  const id = randomUUID()
  const sealed = seal(context.keys, SEAL_USE, PersonClaim.parse(claim))
  context.em.create(IdentityClaim, { id, personId, source, statedOn: context.today, sealed } as never)
  return personId
}

/** For the registry: opens a claim. */
export function openClaim(keys: HubKeys, claim: SealedClaim): PersonClaim {
  return PersonClaim.parse(unseal(keys, SEAL_USE, claim.sealed))
}

export async function pendingClaims(context: Context, limit = 500): Promise<SealedClaim[]> {
  const rows = await context.em.find(IdentityClaim, {}, { orderBy: { seq: 'asc' }, limit })
  return rows.map(({ id, personId, source, statedOn, sealed }) => ({ id, personId, source, statedOn, sealed }))
}

/** What the registry has kept is deleted here; repeating it has no effect. */
export async function acknowledgeClaims(context: Context, ids: readonly string[]): Promise<void> {
  await context.em.nativeDelete(IdentityClaim, { id: { $in: [...ids] } })
}
