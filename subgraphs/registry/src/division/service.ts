import type { Context } from '@civil-affairs/kit'
import { Division } from './entity.ts'
import { gazetteer } from './gazetteer.ts'

/** Puts the published list into an empty table; what the hub has learnt since is not overwritten. */
export async function loadGazetteer(context: Context): Promise<void> {
  if ((await context.em.count(Division, {})) > 0) return
  const rows = gazetteer().map(
    ({
      code,
      name,
      shortName,
      level,
      kind,
      parentCode,
      isStatutory,
      issuedBy,
      validFrom,
      validTo,
      predecessorCodes,
      successorCodes,
      aliases,
    }) => ({
      code,
      name,
      shortName,
      level,
      kind,
      parentCode,
      isStatutory,
      issuedBy,
      validFrom,
      validTo,
      predecessorCodes,
      successorCodes,
      aliases,
    }),
  )
  for (let start = 0; start < rows.length; start += 2_000)
    await context.em.insertMany(Division, rows.slice(start, start + 2_000) as never)
}
