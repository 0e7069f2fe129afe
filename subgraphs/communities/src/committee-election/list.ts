import { type Context, conditionsOf, type PageInput, pageOfRows, significantDigits } from '@civil-affairs/kit'
import { CommitteeElection } from './entity.ts'
import { CommitteeElectionFilter } from './input.ts'

/** The elections of a division and below by their day, for those who serve it. */
export function listElections(context: Context, division: string, filter: object | null | undefined, page: PageInput) {
  const { viewer } = context
  viewer.mustServe(division, ['division'])
  const conditions = conditionsOf<CommitteeElectionFilter, object>(
    filter == null ? filter : CommitteeElectionFilter.parse(filter),
    {
      kind: (kind) => ({ kind }),
      status: (status) => ({ status }),
      electionDayFrom: (day) => ({ electionDay: { $gte: day } }),
      electionDayBefore: (day) => ({ electionDay: { $lt: day } }),
    },
  )
  const where = { $and: [{ division: { $like: `${significantDigits(division)}%` } }, ...conditions] }
  return pageOfRows<CommitteeElection>(context, CommitteeElection, where, page, 'electionDay')
}
