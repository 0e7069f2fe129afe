import {
  type Context,
  conditionsOf,
  LockMode,
  mustBeVersion,
  notFound,
  type PageInput,
  pageInDivision,
  Refusal,
} from '@civil-affairs/kit'
import { READERS } from '../division/index.ts'
import { type ConflictKind, Marriage, MarriageConflict, MarriageParty, type MarriageState } from './entity.ts'
import type { DismissConflictInput } from './input.ts'
import { tellClosed } from './keep-conflicts.ts'

export interface MarriageFilter {
  state?: MarriageState | null
  registeredFrom?: string | null
  registeredTo?: string | null
}

export function listMarriages(
  context: Context,
  division: string,
  filter: MarriageFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<MarriageFilter, object>(filter, {
    state: (state) => ({ state }),
    registeredFrom: (day) => ({ registeredOn: { $gte: day } }),
    registeredTo: (day) => ({ registeredOn: { $lte: day } }),
  })
  return pageInDivision<Marriage>(context, Marriage, division, conditions, page, READERS)
}

export interface ConflictFilter {
  kind?: ConflictKind | null
  state?: MarriageConflict['state'] | null
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
  return pageInDivision<MarriageConflict>(context, MarriageConflict, division, conditions, page, READERS)
}

/** 核销: somebody looked, and nothing of the records is to change. */
export async function dismissMarriageConflict(
  context: Context,
  input: DismissConflictInput,
): Promise<MarriageConflict> {
  const { em, viewer, today } = context
  viewer.mustBe('OFFICER')
  const conflict = await em.findOne(
    MarriageConflict,
    { id: input.conflictId },
    { populate: ['marriage'], lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (conflict === null) throw notFound({ zh: '婚姻冲突', en: 'conflict' }, ['input', 'conflictId'])
  mustBeVersion(conflict, input.version)
  if (conflict.state !== 'OPEN')
    throw new Refusal('CONFLICT_CLOSED', {
      zh: '该冲突已办结。',
      en: 'The conflict is closed already.',
      path: ['input', 'conflictId'],
    })
  em.assign(conflict, { state: 'DISMISSED', closedOn: today, closedBy: viewer.subject, document: input.document })
  const parties = await em.find(MarriageParty, { marriage: conflict.marriage })
  tellClosed(context, conflict, { marriage: conflict.marriage as unknown as Marriage, parties })
  return conflict
}
