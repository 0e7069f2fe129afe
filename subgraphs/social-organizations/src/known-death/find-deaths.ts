import { type Context, canonicalPersonId } from '@civil-affairs/kit'
import { linkedIdsOf } from '../person/index.ts'
import { KnownDeath } from './entity.ts'
import { deathsByPerson } from './loaders.ts'

/** The day a person died, as far as the registry has said, under any linked id; null for the living and the revoked. */
export async function loadDeath(context: Context, personId: string): Promise<string | null> {
  const canonical = await canonicalPersonId(context).load(personId)
  return earliest(await deathsByPerson(context).load(canonical))
}

/** As `loadDeath`, read anew: for acts, which must see what was told since. */
export async function findDeath(context: Context, personId: string): Promise<string | null> {
  return earliest(await context.em.find(KnownDeath, { personId: { $in: await linkedIdsOf(context, [personId]) } }))
}

function earliest(deaths: readonly KnownDeath[]): string | null {
  return deaths.flatMap(({ diedOn }) => diedOn ?? []).toSorted()[0] ?? null
}
