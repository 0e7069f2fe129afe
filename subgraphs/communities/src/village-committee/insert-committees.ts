import { randomUUID } from 'node:crypto'
import { type Context, dueDate, getParameter, insertInBulk, recordMany } from '@civil-affairs/kit'
import { type CommitteeKind, CommitteePost, CommitteeTerm, type Post, VillageCommittee } from './entity.ts'
import { kindFitsCode } from './rules.ts'

/** A committee as rosters and the sample province bring it, with its present term and who holds which post. */
export interface NewCommittee {
  id?: string
  division: string
  kind: CommitteeKind
  name: string
  creditCode?: string | null
  households?: number | null
  /** Null where the day of its establishment is not known. */
  establishedOn?: string | null
  term: {
    id?: string
    number: number
    seats: number
    electedOn: string
    handedOverOn?: string | null
    electionId?: string | null
  } | null
  /** Seats from the day of the election on where nothing else is said. */
  posts: readonly { id?: string; personId: string; post: Post; since?: string }[]
}

/**
 * Many committees at once with terms, posts and events, in few statements; gives their ids in the order given.
 * Constraints hold as for a single one: two committees of a division or two chairs make the whole batch fail.
 */
export async function insertCommittees(context: Context, committees: readonly NewCommittee[]): Promise<string[]> {
  const identified = committees.map((committee) => ({ ...committee, id: committee.id ?? randomUUID() }))
  const misfit = identified.find(({ kind, division }) => !kindFitsCode(kind, division))
  if (misfit !== undefined) throw new RangeError(`a committee of kind ${misfit.kind} cannot lie in ${misfit.division}`)
  const { em, today } = context
  await insertInBulk(
    em,
    VillageCommittee,
    identified.map(({ id, division, kind, name, creditCode, households, establishedOn }) => ({
      id,
      division,
      kind,
      name,
      creditCode: creditCode ?? null,
      households: households ?? null,
      validFrom: establishedOn ?? null,
    })),
  )
  await recordMany(
    em,
    'communities.committee.established',
    identified.map(({ id, division, kind, establishedOn, term }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { kind, since: establishedOn ?? term?.electedOn ?? today },
    })),
  )
  await insertTerms(
    context,
    identified.flatMap(({ id, division, kind, term, posts }) =>
      term === null ? [] : [{ committee: { id, division, kind }, term, posts }],
    ),
  )
  return identified.map(({ id }) => id)
}

export interface NewCommitteeTerm {
  committee: Pick<VillageCommittee, 'id' | 'division' | 'kind'>
  term: NonNullable<NewCommittee['term']>
  posts: NewCommittee['posts']
}

/** Terms of committees that are known, with their posts; the term before must have ended. */
export async function insertTerms(context: Context, terms: readonly NewCommitteeTerm[]): Promise<string[]> {
  const { em, calendar } = context
  if (terms.length === 0) return []
  const identified = await Promise.all(
    terms.map(async ({ committee, term, posts }) => {
      const { value, unit } = await getParameter(context, 'VC.term', committee.division, term.electedOn)
      const dueOn = dueDate(calendar, term.electedOn, Number(value), unit)
      return { committee, posts, term: { ...term, id: term.id ?? randomUUID(), dueOn } }
    }),
  )
  await insertInBulk(
    em,
    CommitteeTerm,
    identified.map(({ committee, term }) => ({
      id: term.id,
      committee: committee.id,
      division: committee.division,
      number: term.number,
      seats: term.seats,
      handedOverOn: term.handedOverOn ?? null,
      electionId: term.electionId ?? null,
      validFrom: term.electedOn,
    })),
  )
  const posts = identified.flatMap(({ committee, term, posts }) =>
    posts.map(({ id, personId, post, since }) => ({
      id: id ?? randomUUID(),
      committee: committee.id,
      division: committee.division,
      term: post === 'PARTY_SECRETARY' ? null : term.id,
      personId,
      post,
      validFrom: since ?? term.electedOn,
    })),
  )
  await insertInBulk(em, CommitteePost, posts)
  await recordMany(
    em,
    'communities.committee.termStarted',
    identified.map(({ committee, term: { id, number, seats, electedOn, dueOn } }) => ({
      recordId: id,
      division: committee.division,
      subjects: [],
      data: { committeeId: committee.id, kind: committee.kind, number, seats, since: electedOn, dueOn },
    })),
  )
  await recordMany(
    em,
    'communities.committee.postTaken',
    posts.map(({ id, committee, division, personId, post, validFrom }) => ({
      recordId: id,
      division,
      subjects: [personId],
      data: { committeeId: committee, personId, post, since: validFrom },
    })),
  )
  return identified.map(({ term }) => term.id)
}
