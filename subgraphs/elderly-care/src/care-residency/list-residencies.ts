import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { CareResidency, type ConflictKind, type PayKind, ResidencyConflict } from './entity.ts'

export interface ResidencyFilter {
  institutionId?: string | null
  payKind?: PayKind | null
  entryLevel?: string | null
  livesThereOn?: string | null
}

export function listResidencies(
  context: Context,
  division: string,
  filter: ResidencyFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<ResidencyFilter, object>(filter, {
    institutionId: (institution) => ({ institution }),
    payKind: (payKind) => ({ payKind }),
    entryLevel: (entryLevel) => ({ entryLevel }),
    livesThereOn: (day) => ({ validFrom: { $lte: day }, $or: [{ validTo: null }, { validTo: { $gt: day } }] }),
  })
  return pageInDivision<CareResidency>(context, CareResidency, division, conditions, page)
}

export interface ConflictFilter {
  kind?: ConflictKind | null
  state?: string | null
}

export function listConflicts(
  context: Context,
  division: string,
  filter: ConflictFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<ConflictFilter, object>(filter, {
    kind: (kind) => ({ kind }),
    state: (state) => ({ state }),
  })
  return pageInDivision<ResidencyConflict>(context, ResidencyConflict, division, conditions, page)
}
