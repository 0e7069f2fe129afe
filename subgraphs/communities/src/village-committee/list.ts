import {
  type Context,
  conditionsOf,
  type Deadline,
  deadlineOf,
  getParameter,
  type PageInput,
  pageOfRows,
  significantDigits,
} from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { type CommitteeKind, type CommitteeTerm, VillageCommittee } from './entity.ts'
import { VillageCommitteeFilter } from './input.ts'

/** The committees of a division and below by code, for those who serve it. */
export async function listCommittees(
  context: Context,
  division: string,
  filter: object | null | undefined,
  page: PageInput,
) {
  const { viewer } = context
  viewer.mustServe(division, ['division'])
  const conditions = await Promise.all(
    conditionsOf<VillageCommitteeFilter, object | Promise<object>>(
      filter == null ? filter : VillageCommitteeFilter.parse(filter),
      {
        kind: (kind) => ({ kind }),
        isAbolished: (isAbolished) => (isAbolished ? { validTo: { $ne: null } } : { validTo: null }),
        isTermOver: async (isOver) => {
          const ids = await withTermOver(context, division)
          return { validTo: null, id: isOver ? { $in: ids } : { $nin: ids } }
        },
      },
    ),
  )
  const where = { $and: [{ division: { $like: `${significantDigits(division)}%` } }, ...conditions] }
  return pageOfRows<VillageCommittee>(context, VillageCommittee, where, page, 'division')
}

/** 届满未换届: the last day of the term, counted by the parameter of each division, lies behind. */
async function withTermOver(context: Context, division: string): Promise<string[]> {
  const { em, today } = context
  const rows = (await em.execute(
    `select c.id, c.division, t.valid_from::text as since
       from ${em.config.get('schema')}.village_committee c
       join ${em.config.get('schema')}.committee_term t on t.committee_id = c.id and t.valid_to is null
      where c.valid_to is null and c.division like ?`,
    [`${significantDigits(division)}%`],
  )) as { id: string; division: string; since: string }[]
  const over = await Promise.all(
    rows.map(async (row) => {
      const { value } = await getParameter(context, 'VC.term', row.division, row.since)
      return addMonths(row.since, Number(value)) < today
    }),
  )
  return rows.filter((_, at) => over[at]).map(({ id }) => id)
}

/** 届期 and 工作移交 of a term. A term is met by the next election, however late. */
export async function termDeadlines(context: Context, term: CommitteeTerm): Promise<Deadline[]> {
  const { division, validFrom: startedOn } = term
  const limits = [
    deadlineOf(context, { key: 'VC.term', division, startedOn, metOn: term.validTo ?? null }),
    deadlineOf(context, { key: 'VC.handover', division, startedOn, metOn: term.handedOverOn ?? null }),
  ]
  return Promise.all(limits)
}

export interface CommitteeSummary {
  kind: CommitteeKind
  committees: number
  elected: number
  chairs: number
  partySecretaries: number
  chairIsPartySecretary: number
}

/**
 * How many committees there are on a day, how many were elected since another, and in how many one person holds both
 * posts; the dead hold none, linked records are one person. One statement, however many committees.
 */
export async function summarizeCommittees(
  context: Context,
  division: string,
  electedSince: string,
  on: string,
): Promise<CommitteeSummary[]> {
  const { em, viewer } = context
  viewer.mustServe(division, ['division'])
  const schema = em.config.get('schema')
  const holder = (post: string) => `
    left join lateral (
      select coalesce(a.canonical, p.person_id) as person
        from ${schema}.committee_post p left join ${schema}.person_alias a on a.alias = p.person_id
       where p.committee_id = c.id and p.post = '${post}' and p.valid_from <= ?::date
         and (p.valid_to is null or p.valid_to > ?::date)
         and not exists (select 1 from ${schema}.known_death d left join ${schema}.person_alias da on da.alias = d.person_id
                          where coalesce(da.canonical, d.person_id) = coalesce(a.canonical, p.person_id)
                            and d.died_on <= ?::date)) ${post.toLowerCase()} on true`
  const rows = (await em.execute(
    `select c.kind, count(*)::int as committees,
            count(*) filter (where exists (select 1 from ${schema}.committee_term t where t.committee_id = c.id
                               and t.valid_from >= ?::date and t.valid_from <= ?::date))::int as elected,
            count(chair.person)::int as chairs, count(party_secretary.person)::int as "partySecretaries",
            count(*) filter (where chair.person = party_secretary.person)::int as "chairIsPartySecretary"
       from ${schema}.village_committee c ${holder('CHAIR')} ${holder('PARTY_SECRETARY')}
      where c.division like ? and (c.valid_from is null or c.valid_from <= ?::date)
        and (c.valid_to is null or c.valid_to > ?::date)
      group by c.kind order by c.kind desc`,
    [electedSince, on, on, on, on, on, on, on, `${significantDigits(division)}%`, on, on],
  )) as unknown as CommitteeSummary[]
  return rows
}
