import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { CASE_READERS } from '../person/index.ts'
import { ChildSupportApplication } from './entity.ts'
import type { ChildApplicationState } from './states.ts'

export interface ChildApplicationFilter {
  states?: ChildApplicationState[] | null
  channel?: ChildSupportApplication['channel'] | null
  acceptedFrom?: string | null
  acceptedUntil?: string | null
}

/** The applications of a division and below, for those who check and decide. */
export function listChildApplications(
  context: Context,
  division: string,
  filter: ChildApplicationFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<ChildApplicationFilter, object>(filter, {
    states: (states) => ({ state: { $in: states } }),
    channel: (channel) => ({ channel }),
    acceptedFrom: (day) => ({ acceptedOn: { $gte: day } }),
    acceptedUntil: (day) => ({ acceptedOn: { $lte: day } }),
  })
  return pageInDivision<ChildSupportApplication>(
    context,
    ChildSupportApplication,
    division,
    conditions,
    page,
    CASE_READERS,
  )
}
