import { pageOf } from '@civil-affairs/kit'
import { facets } from '../fact/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import {
  askCohort,
  countOf,
  countsByAge,
  countsByDivision,
  crossTabulation,
  DEFAULT_BANDS,
  memberIds,
} from './ask-cohort.ts'

export const resolvers: Resolvers = {
  Query: {
    cohort: (_, { division, where, kind, on }, context) =>
      askCohort(context, { division, where, kind: kind ?? 'PERSON', on: on ?? context.today }),
    insightFacets: () =>
      [...facets].map(([name, { subject, type, name: label, values, refers, level }]) => ({
        name,
        kind: subject,
        type,
        label: label.zh,
        labelEn: label.en,
        values:
          values === undefined
            ? null
            : Object.entries(values).map(([code, { zh, en }]) => ({ code, label: zh, labelEn: en })),
        refers: refers ?? null,
        needsPurpose: level === 'SENSITIVE',
      })),
  },
  Cohort: {
    count: (cohort) => countOf(cohort),
    byDivision: (cohort, { level }) =>
      countsByDivision(cohort, level).map(({ code, count }) => ({ division: { code }, count })),
    byAge: (cohort, { from }) => countsByAge(cohort, from ?? DEFAULT_BANDS),
    crossTabulation: (cohort, { facets }, context) => crossTabulation(context, cohort, facets),
    members: (cohort, page, context) => {
      const ids = memberIds(context, cohort)
      return pageOf(page, {
        sortKeyOf: () => '',
        rows: async (after, limit) => {
          const from = after === null ? 0 : ids.findIndex((id) => id > after.id)
          return from < 0 ? [] : ids.slice(from, from + limit).map((id) => ({ id }))
        },
        count: async () => ids.length,
      })
    },
  },
}
