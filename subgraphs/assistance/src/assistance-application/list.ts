import { type Context, conditionsOf, type PageInput, pageOfRows, significantDigits } from '@civil-affairs/kit'
import { AssistanceApplication, PublicNotice } from './entity.ts'
import type { ApplicationState } from './states.ts'

export interface ApplicationFilter {
  states?: ApplicationState[] | null
  channel?: AssistanceApplication['channel'] | null
  acceptedFrom?: string | null
  acceptedUntil?: string | null
  countySurveyRequired?: boolean | null
}

/** The applications of a division and below by number, with how many stand in each state. */
export async function listApplications(
  context: Context,
  division: string,
  filter: ApplicationFilter | null | undefined,
  page: PageInput,
) {
  const { viewer } = context
  viewer.mustBe('HANDLER', 'OFFICER', 'AUDITOR', 'LEADER')
  viewer.mustServe(division, ['division'])
  const conditions = conditionsOf<ApplicationFilter, object>(filter, {
    states: (states) => ({ state: { $in: states } }),
    channel: (channel) => ({ channel }),
    acceptedFrom: (day) => ({ acceptedOn: { $gte: day } }),
    acceptedUntil: (day) => ({ acceptedOn: { $lte: day } }),
    countySurveyRequired: (required) => ({ countySurveyReasons: required ? { $ne: [] } : { $eq: [] } }),
  })
  const like = `${significantDigits(division)}%`
  const where = { $and: [{ division: { $like: like } }, ...conditions] }
  const connection = await pageOfRows<AssistanceApplication>(context, AssistanceApplication, where, page, {
    unique: 'number',
  })
  return { ...connection, countByState: () => countByState(context, like) }
}

/** Over the whole division, whatever the filter: the counts from which a clerk chooses one. */
async function countByState({ em }: Context, like: string): Promise<{ state: ApplicationState; count: number }[]> {
  return (await em.execute(
    `select state, count(*)::int as count from ${em.config.get('schema')}.assistance_application
      where division like ? group by state order by state`,
    [like],
  )) as never
}

/** What hangs on the boards of a division today; at most 500. */
export function postedNotices(context: Context, division: string): Promise<PublicNotice[]> {
  const { em, viewer, today } = context
  viewer.mustServe(division, ['division'])
  return em.find(
    PublicNotice,
    {
      division: { $like: `${significantDigits(division)}%` },
      postedFrom: { $lte: today },
      postedUntil: { $gte: today },
      closedOn: null,
    },
    { orderBy: { postedFrom: 'asc', id: 'asc' }, limit: 500 },
  )
}
