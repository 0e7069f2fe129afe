import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { CASE_READERS } from '../person/index.ts'
import { mayKnowKind } from './confidential.ts'
import { CHILD_SUPPORT_KINDS, ChildSupport, type ChildSupportKind } from './entity.ts'
import type { ChildSupportStatus } from './rules.ts'

export interface ChildSupportFilter {
  kind?: ChildSupportKind | null
  status?: ChildSupportStatus | null
  verifyDueBy?: string | null
  runsOutBy?: string | null
  turns18By?: string | null
}

/** The supports of a division and below, for those who look after them. */
export function listChildSupports(
  context: Context,
  division: string,
  filter: ChildSupportFilter | null | undefined,
  page: PageInput,
) {
  const { today, viewer } = context
  const running = { status: { $ne: 'ENDED' }, validTo: { $gt: today } }
  const conditions = conditionsOf<ChildSupportFilter, object>(filter, {
    // Who may not know the kind finds none by it.
    kind: (kind) => ({ kind: mayKnowKind(viewer, kind) ? kind : { $nin: [...CHILD_SUPPORT_KINDS] } }),
    status: (status) => ofStatus(status, today),
    verifyDueBy: (day) => ({ verifyDueOn: { $lte: day }, ...running }),
    runsOutBy: (day) => ({ ...running, $and: [{ validTo: { $lte: day } }] }),
    turns18By: (day) => ({ birthDate: { $lte: addMonths(day, -18 * 12) }, ...running, $and: [{ status: 'ACTIVE' }] }),
  })
  return pageInDivision<ChildSupport>(context, ChildSupport, division, conditions, page, CASE_READERS)
}

/** What has run out counts as lapsed; see statusOn. */
function ofStatus(status: ChildSupportStatus, today: string): object {
  if (status === 'ENDED') return { status }
  if (status === 'LAPSED') return { status: { $ne: 'ENDED' }, validTo: { $lte: today } }
  return { status, validTo: { $gt: today } }
}
