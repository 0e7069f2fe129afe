import { randomUUID } from 'node:crypto'
import { type AppliedRecord, type Context, claimPersons, defineRoster } from '@civil-affairs/kit'
import { divisionsByName } from '../place-name/index.ts'
import { endPost } from './committee-changes.ts'
import { CommitteePost, CommitteeTerm, VillageCommittee } from './entity.ts'
import { insertCommittees, insertTerms, type NewCommittee } from './insert-committees.ts'
import { columns, kindOf, knownCommittees, type Row } from './roster-columns.ts'
import { findInRows } from './roster-findings.ts'
import { reverse } from './roster-reversal.ts'
import { readTermNumber } from './rules.ts'

/** 村委会: committees with the present term, chair and secretary. A committee that is known gets its next term. */
export const villageCommitteeRoster = defineRoster({
  kind: 'village-committee',
  title: '村（居）委会名册',
  version: 1,
  columns,
  key: ['division'],
  divisions: divisionsByName,
  examine: findInRows,
  apply,
  reverse,
})

async function apply(context: Context, rows: readonly Row[]): Promise<AppliedRecord[]> {
  const { em } = context
  const known = await knownCommittees(
    context,
    rows.map(({ values }) => values.division),
  )
  const records: AppliedRecord[] = []
  const posts = await postsOf(context, rows)
  const made = rows.map((row, at) => {
    const { values, number } = row
    const { division, electedOn, members } = values
    const kind = kindOf(values)!
    const term = { id: randomUUID(), number: readTermNumber(values.term)!, seats: members, electedOn }
    return { number, division, kind, name: values.name, term, posts: posts[at]! }
  })
  for (const { number, division, term, posts } of made) {
    const present = known.get(division)
    if (present === undefined) continue
    const isReplaced = (post: CommitteePost) =>
      post.post !== 'PARTY_SECRETARY' || posts.some((next) => next.post === 'PARTY_SECRETARY')
    for (const post of present.posts.filter(isReplaced)) {
      await endPost(context, post, term.electedOn, post.post === 'PARTY_SECRETARY' ? 'REPLACED' : 'TERM_ENDED')
      records.push({ row: number, entity: CommitteePost, id: post.id, change: 'CHANGED' })
    }
    if (present.term === null) continue
    present.term.validTo = term.electedOn
    records.push({ row: number, entity: CommitteeTerm, id: present.term.id, change: 'CHANGED' })
  }
  await em.flush()
  const fresh = made.filter(({ division }) => !known.has(division)).map((row) => ({ ...row, id: randomUUID() }))
  await insertCommittees(context, fresh satisfies NewCommittee[])
  await insertTerms(
    context,
    made.flatMap(({ division, term, posts }) => {
      const committee = known.get(division)?.committee
      return committee === undefined ? [] : [{ committee, term, posts }]
    }),
  )
  for (const { id, number } of fresh) records.push({ row: number, entity: VillageCommittee, id, change: 'CREATED' })
  for (const { number, term, posts } of made) {
    records.push({ row: number, entity: CommitteeTerm, id: term.id, change: 'CREATED' })
    for (const { id } of posts) records.push({ row: number, entity: CommitteePost, id, change: 'CREATED' })
  }
  return records
}

/**
 * Who holds which post by each row. Names go to the registry; without a document nobody can tell two records of one name,
 * so each is a person of its own, unless the list says that one person holds both posts.
 */
async function postsOf(context: Context, rows: readonly Row[]) {
  const holders = rows.map(({ values: { chair, secretary, isOnePerson } }) => ({
    chair,
    secretary: isOnePerson === true && chair !== null ? null : secretary,
    isOnePerson: isOnePerson === true && chair !== null,
  }))
  const claims = rows.flatMap(({ source }, at) =>
    [holders[at]!.chair, holders[at]!.secretary].flatMap((name) =>
      name === null ? [] : [{ claim: { name }, source }],
    ),
  )
  const ids = await claimPersons(context, claims)
  return holders.map(({ chair, secretary, isOnePerson }) => {
    const chairId = chair === null ? null : ids.shift()!
    const secretaryId = isOnePerson ? chairId : secretary === null ? null : ids.shift()!
    return [
      ...(chairId === null ? [] : [{ id: randomUUID(), personId: chairId, post: 'CHAIR' as const }]),
      ...(secretaryId === null ? [] : [{ id: randomUUID(), personId: secretaryId, post: 'PARTY_SECRETARY' as const }]),
    ]
  })
}
