import { type Context, conditionsOf, type PageInput, pageInDivision } from '@civil-affairs/kit'
import { READERS } from '../division/index.ts'
import { DivorceApplication } from './entity.ts'

export interface ApplicationFilter {
  outcome?: DivorceApplication['outcome'] | null
  receivedFrom?: string | null
  receivedTo?: string | null
}

export function listApplications(
  context: Context,
  division: string,
  filter: ApplicationFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<ApplicationFilter, object>(filter, {
    outcome: (outcome) => ({ outcome }),
    receivedFrom: (day) => ({ receivedOn: { $gte: day } }),
    receivedTo: (day) => ({ receivedOn: { $lte: day } }),
  })
  return pageInDivision<DivorceApplication>(context, DivorceApplication, division, conditions, page, READERS)
}
