import { type Context, type PageInput, pageOf, significantDigits } from '@civil-affairs/kit'
import { CorrectionRequest } from './entity.ts'
import type { QueueFilter } from './input.ts'
import { ownReports } from './report.ts'
import { type CorrectionState, OPEN } from './states.ts'

/** Who works off or looks over the cases of an office. */
const READERS = ['HANDLER', 'OFFICER', 'FINANCE', 'INSPECTOR', 'AUDITOR', 'LEADER']

export function readOwnRequests(context: Context, states: readonly CorrectionState[] | null, page: PageInput) {
  const { em } = context
  const where = { ...ownReports(context), ...(states === null ? {} : { state: { $in: [...states] } }) }
  return pageOf<CorrectionRequest>(page, {
    sortKeyOf: ({ submittedOn }) => submittedOn,
    rows: (after, limit) =>
      em.find(CorrectionRequest, after === null ? where : { $and: [where, before(after)] }, {
        orderBy: { submittedOn: 'desc', id: 'desc' },
        limit,
      }),
    count: () => em.count(CorrectionRequest, where),
  })
}

function before({ sortKey, id }: { sortKey: string; id: string }) {
  return { $or: [{ submittedOn: { $lt: sortKey } }, { submittedOn: sortKey, id: { $lt: id } }] }
}

/** The cases of the offices of a division; what is due first comes first, what is due on no day last. */
export function readQueue(context: Context, division: string, filter: QueueFilter, page: PageInput) {
  const { em, viewer, today } = context
  viewer.mustBe(...READERS)
  viewer.mustServe(division, ['division'])
  const { states, owner, dueBy, overdue } = filter
  const open = { state: { $in: [...OPEN] } }
  const where = {
    $and: [
      { division: { $like: `${significantDigits(division)}%` } },
      ...(states === undefined ? [] : [{ state: { $in: states } }]),
      ...(owner === undefined ? [] : [{ owner }]),
      ...(dueBy === undefined ? [] : [{ ...open, dueOn: { $lte: dueBy } }]),
      ...(overdue === undefined ? [] : [{ ...open, dueOn: { $lt: today } }]),
    ],
  }
  return pageOf<CorrectionRequest>(page, {
    sortKeyOf: ({ dueOn }) => dueOn ?? '',
    rows: (after, limit) =>
      em.find(CorrectionRequest, after === null ? where : { $and: [...where.$and, behind(after)] }, {
        orderBy: { dueOn: 'asc nulls last', id: 'asc' },
        limit,
      }),
    count: () => em.count(CorrectionRequest, where),
  })
}

function behind({ sortKey, id }: { sortKey: string; id: string }) {
  const none = { dueOn: null, id: { $gt: id } }
  if (sortKey === '') return none
  return { $or: [{ dueOn: { $gt: sortKey } }, { dueOn: sortKey, id: { $gt: id } }, { dueOn: null }] }
}
