import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { READERS } from '../division/index.ts'
import { DeathConflict, DeathRecord, type ProofKind } from './entity.ts'

export interface DeathFilter {
  status?: DeathRecord['status'] | null
  diedFrom?: string | null
  diedTo?: string | null
  proofKind?: ProofKind | null
}

export function listDeaths(
  context: Context,
  division: string,
  filter: DeathFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<DeathFilter, object>(filter, {
    status: (status) => ({ status }),
    diedFrom: (day) => ({ diedOn: { $gte: day } }),
    diedTo: (day) => ({ diedOn: { $lte: day } }),
    proofKind: (proofKind) => ({ proofKind }),
  })
  return pageInDivision<DeathRecord>(context, DeathRecord, division, conditions, page, READERS)
}

export interface ConflictFilter {
  state?: DeathConflict['state'] | null
}

export function listConflicts(
  context: Context,
  division: string,
  filter: ConflictFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<ConflictFilter, object>(filter, { state: (state) => ({ state }) })
  return pageInDivision<DeathConflict>(context, DeathConflict, division, conditions, page, READERS)
}
