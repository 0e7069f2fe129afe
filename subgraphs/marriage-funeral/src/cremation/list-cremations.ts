import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { READERS } from '../division/index.ts'
import { Cremation } from './entity.ts'

export interface CremationFilter {
  facilityId?: string | null
  crematedFrom?: string | null
  crematedTo?: string | null
  state?: Cremation['state'] | null
  hasDeathCertificate?: boolean | null
}

export function listCremations(
  context: Context,
  division: string,
  filter: CremationFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<CremationFilter, object>(filter, {
    facilityId: (facility) => ({ facility }),
    crematedFrom: (day) => ({ crematedOn: { $gte: day } }),
    crematedTo: (day) => ({ crematedOn: { $lte: day } }),
    state: (state) => ({ state }),
    hasDeathCertificate: (has) => ({ deathProof: has ? { $ne: null } : null }),
  })
  return pageInDivision<Cremation>(context, Cremation, division, conditions, page, READERS)
}
