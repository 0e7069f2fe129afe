import type { Context } from '@civil-affairs/kit'
import { gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { divisionChanges } from '@civil-affairs/schema/divisions/gazetteer-changes.ts'
import { Division } from './entity.ts'

/**
 * Puts the published list and its history into empty tables, one statement each; what the hub has learnt since is not
 * overwritten.
 */
export async function loadGazetteer(context: Context): Promise<void> {
  const { em } = context
  if ((await em.count(Division, {})) > 0) return
  const schema = em.config.get('schema')
  const recordKeeping = 'id, version, created_at, updated_at'
  const newRecord = 'gen_random_uuid(), 1, now(), now()'
  await em.execute(
    `insert into ${schema}.division
       (${recordKeeping}, division, code, name, short_name, level, kind, parent_code, statutory_parent_code,
        is_statutory, issued_by, ministry_code, valid_from, valid_to, aliases)
     select ${newRecord}, code, code, name, "shortName", level, kind, "parentCode", "statutoryParentCode",
        "isStatutory", "issuedBy", "ministryCode", "validFrom", "validTo", aliases
       from json_to_recordset(?::json) as listed
        (code text, name text, "shortName" text, level text, kind text, "parentCode" text, "statutoryParentCode" text,
         "isStatutory" boolean, "issuedBy" text, "ministryCode" text, "validFrom" date, "validTo" date, aliases text[])`,
    [JSON.stringify(gazetteer())],
  )
  await em.execute(
    `insert into ${schema}.division_change
       (${recordKeeping}, division, kind, effective_on, day_is, document, verified, from_codes, to_codes)
     select ${newRecord}, to_codes[1], kind, "effectiveOn", "dayIs", document, verified, from_codes, to_codes
       from json_to_recordset(?::json) as listed
        (kind text, "effectiveOn" date, "dayIs" text, document text, verified boolean, from_codes text[], to_codes text[])`,
    [
      JSON.stringify(
        divisionChanges.map(({ from, to, ...change }) => ({
          ...change,
          from_codes: from.toSorted(),
          to_codes: to.toSorted(),
        })),
      ),
    ],
  )
}
