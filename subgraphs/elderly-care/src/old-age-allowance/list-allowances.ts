import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { OldAgeAllowance, type OldAgeStatus, OldAgeTask } from './entity.ts'

export interface OldAgeFilter {
  status?: OldAgeStatus | null
  bornBefore?: string | null
  survivalDueBy?: string | null
  withoutAccount?: boolean | null
}

export function listAllowances(
  context: Context,
  division: string,
  filter: OldAgeFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<OldAgeFilter, object>(filter, {
    status: (status) => ({ status }),
    bornBefore: (day) => ({ birthDate: { $lt: day } }),
    survivalDueBy: (day) => ({ survivalDueOn: { $lte: day }, status: { $nin: ['STOPPED', 'DENIED'] } }),
    withoutAccount: (wanted) => ({ accountSealed: wanted ? null : { $ne: null } }),
  })
  return pageInDivision<OldAgeAllowance>(context, OldAgeAllowance, division, conditions, page)
}

export interface OldAgeTaskFilter {
  reason?: string | null
  state?: string | null
  dueBy?: string | null
}

export function listTasks(
  context: Context,
  division: string,
  filter: OldAgeTaskFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<OldAgeTaskFilter, object>(filter, {
    reason: (reason) => ({ reason }),
    state: (state) => ({ state }),
    dueBy: (day) => ({ dueOn: { $lte: day } }),
  })
  return pageInDivision<OldAgeTask>(context, OldAgeTask, division, conditions, page)
}
