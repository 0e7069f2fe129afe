import { randomUUID } from 'node:crypto'
import {
  type AcceptedRow,
  type AppliedRecord,
  type Context,
  claimPerson,
  column,
  defineRoster,
  type RecordToReverse,
  type RosterFinding,
  record,
  restoreRecords,
  type ValuesOf,
} from '@civil-affairs/kit'
import { divisionsByName } from '../place-name/index.ts'
import { endPost } from './committee-changes.ts'
import { type CommitteeKind, CommitteePost, CommitteeTerm, VillageCommittee } from './entity.ts'
import { insertCommittees, insertTerms, type NewCommittee } from './insert-committees.ts'
import { sizeRange } from './parameters.ts'
import { isSizeLawful, kindFitsCode, readTermNumber } from './rules.ts'

const columns = {
  name: column.text('村名', {
    required: true,
    maximum: 60,
    synonyms: ['村（社区）名称', '村(社区)', '村委会名称', '名称'],
  }),
  division: column.division('12位代码', {
    required: true,
    synonyms: ['区划代码', '村代码', '行政区划代码', '统计用区划代码'],
  }),
  chair: column.name('主任', { synonyms: ['村委会主任', '主任姓名', '村（居）委会主任'] }),
  secretary: column.name('书记', { synonyms: ['党组织书记', '支部书记', '书记姓名'] }),
  isOnePerson: column.yesNo('一肩挑', { synonyms: ['是否一肩挑', '书记主任一肩挑'] }),
  members: column.integer('成员数', {
    required: true,
    minimum: 1,
    maximum: 30,
    synonyms: ['委员会成员数', '班子成员数', '人数'],
  }),
  term: column.text('届期', { required: true, maximum: 20, synonyms: ['届次', '届别'] }),
  electedOn: column.day('选举日', {
    required: true,
    earliest: '1987-11-24',
    synonyms: ['选举日期', '换届日期', '当选日期'],
  }),
} as const

type Row = AcceptedRow<ValuesOf<typeof columns>>

/** Village or residents' committee: the code says it, or where it does not the name. */
function kindOf({ name, division }: Row['values']): CommitteeKind | null {
  const fitting = (['VILLAGE', 'RESIDENTS'] as const).filter((kind) => kindFitsCode(kind, division))
  if (fitting.length === 1) return fitting[0]!
  if (/(?:村委会|村民委员会|村)$/u.test(name)) return 'VILLAGE'
  return /(?:居委会|居民委员会|社区)$/u.test(name) ? 'RESIDENTS' : null
}

/** 村委会: committees with the present term, chair and secretary. A committee that is known gets its next term. */
export const villageCommitteeRoster = defineRoster({
  kind: 'village-committee',
  title: '村（居）委会名册',
  version: 1,
  columns,
  key: ['division'],
  divisions: divisionsByName,
  examine,
  apply,
  reverse,
})

async function examine(context: Context, rows: readonly Row[]): Promise<RosterFinding[]> {
  const known = await knownCommittees(
    context,
    rows.map(({ values }) => values.division),
  )
  const findings: RosterFinding[] = []
  for (const { number: row, values } of rows) {
    const say = (column: string, code: string, severity: RosterFinding['severity'], zh: string, en: string) =>
      findings.push({ row, column, code, severity, zh, en })
    const { division, electedOn, chair, secretary, isOnePerson, members } = values
    if (division.endsWith('000')) {
      say(
        'division',
        'NOT_A_VILLAGE',
        'REJECTED',
        '须填写村（居）级12位代码。',
        'A code of the village level is needed, all twelve digits.',
      )
      continue
    }
    const kind = kindOf(values)
    if (kind === null) {
      say(
        'name',
        'KIND_UNKNOWN',
        'REJECTED',
        '从代码和名称都看不出是村委会还是居委会。',
        'Neither code nor name tells a village committee from a residents’ committee.',
      )
      continue
    }
    const term = readTermNumber(values.term)
    if (term === null)
      say(
        'term',
        'TERM_UNREADABLE',
        'REJECTED',
        '届期无法识别，请写成“第十三届”或13。',
        'The number of the term cannot be read; write 13.',
      )
    const present = known.get(division)
    const since =
      present?.posts
        .map(({ validFrom }) => validFrom)
        .toSorted()
        .at(-1) ?? ''
    if (present?.term != null && (electedOn <= present.term.validFrom || (term ?? 0) <= present.term.number))
      say(
        'electedOn',
        'TERM_KNOWN',
        'REJECTED',
        '该届或更晚的届次已登记，不再导入。',
        'This term, or a later one, is recorded already.',
      )
    else if (electedOn <= since || electedOn < (present?.committee.validFrom ?? ''))
      say(
        'electedOn',
        'OUT_OF_ORDER',
        'REJECTED',
        '选举日早于已登记的设立日或任职。',
        'The election lies before the establishment or a post that is recorded.',
      )
    if (!isSizeLawful(members, await sizeRange(context, kind, division, electedOn)))
      say('members', 'SIZE_UNLAWFUL', 'FLAGGED', '成员数不在法定范围内。', 'The law sets another number of members.')
    const isSameName = chair !== null && chair === secretary
    if (isOnePerson === true && chair !== null && secretary !== null && !isSameName)
      say(
        'isOnePerson',
        'ONE_PERSON_CONTRADICTED',
        'REJECTED',
        '填“是”，但主任与书记姓名不同。',
        'It says one person, but chair and secretary have different names.',
      )
    if (isOnePerson !== true && isSameName)
      say(
        'isOnePerson',
        'ONE_PERSON_NOT_STATED',
        'FLAGGED',
        '主任与书记同名，但未填“是”，按两人登记，请核实。',
        'Chair and secretary have one name, but it does not say one person: kept as two; please check.',
      )
  }
  return findings
}

interface KnownCommittee {
  committee: VillageCommittee
  term: CommitteeTerm | null
  posts: CommitteePost[]
}

/** Committees that exist, by division, with what is open of them. Three statements. */
async function knownCommittees(context: Context, divisions: readonly string[]): Promise<Map<string, KnownCommittee>> {
  const { em } = context
  const committees = await em.find(VillageCommittee, { division: { $in: [...divisions] }, validTo: null })
  const ids = committees.map(({ id }) => id)
  const terms = await em.find(CommitteeTerm, { committee: { $in: ids }, validTo: null })
  const posts = await em.find(CommitteePost, { committee: { $in: ids }, validTo: null })
  const termOf = new Map(terms.map((term) => [term.committee.id, term]))
  const postsOf = Map.groupBy(posts, (post) => post.committee.id)
  return new Map(
    committees.map((committee) => [
      committee.division,
      { committee, term: termOf.get(committee.id) ?? null, posts: postsOf.get(committee.id) ?? [] },
    ]),
  )
}

async function apply(context: Context, rows: readonly Row[]): Promise<AppliedRecord[]> {
  const { em } = context
  const known = await knownCommittees(
    context,
    rows.map(({ values }) => values.division),
  )
  const records: AppliedRecord[] = []
  const made = rows.map((row) => {
    const { values, number, source } = row
    const { division, electedOn, members } = values
    const kind = kindOf(values)!
    const term = { id: randomUUID(), number: readTermNumber(values.term)!, seats: members, electedOn }
    return { number, division, kind, name: values.name, term, posts: postsOf(context, values, source) }
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

/** Names go to the registry; without a document nobody can tell two records of one name, so each is a person of its own. */
function postsOf(context: Context, { chair, secretary, isOnePerson }: Row['values'], source: string) {
  const claim = (name: string) => claimPerson(context, { name }, source)
  const chairId = chair === null ? null : claim(chair)
  const secretaryId = isOnePerson === true && chairId !== null ? chairId : secretary === null ? null : claim(secretary)
  return [
    ...(chairId === null ? [] : [{ id: randomUUID(), personId: chairId, post: 'CHAIR' as const }]),
    ...(secretaryId === null ? [] : [{ id: randomUUID(), personId: secretaryId, post: 'PARTY_SECRETARY' as const }]),
  ]
}

/** What was made goes first: only then is there room for what it had ended. */
async function reverse(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { id: string; appliedIn: string },
): Promise<void> {
  const { em } = context
  const posts = await em.find(CommitteePost, { id: { $in: records.map(({ id }) => id) } })
  const divisions = new Map(posts.map(({ id, division }) => [id, division]))
  for (const { id, personId, division, post, committee, validFrom } of posts) {
    const { change } = records.find((one) => one.id === id)!
    const data = { committeeId: committee.id, personId, post }
    if (change === 'CREATED')
      record(em, 'communities.committee.postWithdrawn', { recordId: id, division, subjects: [personId], data })
    else
      record(em, 'communities.committee.postTaken', {
        recordId: id,
        division,
        subjects: [personId],
        data: { ...data, since: validFrom },
      })
  }
  const others = records.filter(({ id }) => !divisions.has(id))
  for (const { id, entity, change } of others) {
    const found = (await em.findOne(entity as typeof VillageCommittee, { id }))!
    record(em, 'communities.record.reversed', {
      recordId: id,
      division: found.division,
      subjects: [],
      data: { record: entity.meta.className, isWithdrawn: change === 'CREATED' },
    })
  }
  for (const change of ['CREATED', 'CHANGED'] as const)
    await restoreRecords(
      context,
      records.filter((one) => one.change === change),
      batch,
    )
}
