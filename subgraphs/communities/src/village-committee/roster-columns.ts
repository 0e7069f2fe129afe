import { type AcceptedRow, type Context, column, type ValuesOf } from '@civil-affairs/kit'
import { type CommitteeKind, CommitteePost, CommitteeTerm, VillageCommittee } from './entity.ts'
import { kindFitsCode } from './rules.ts'

export const columns = {
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

export type Row = AcceptedRow<ValuesOf<typeof columns>>

/** Village or residents' committee: the code says it, or where it does not the name. */
export function kindOf({ name, division }: Row['values']): CommitteeKind | null {
  const fitting = (['VILLAGE', 'RESIDENTS'] as const).filter((kind) => kindFitsCode(kind, division))
  if (fitting.length === 1) return fitting[0]!
  if (/(?:村委会|村民委员会|村)$/u.test(name)) return 'VILLAGE'
  return /(?:居委会|居民委员会|社区)$/u.test(name) ? 'RESIDENTS' : null
}

export interface KnownCommittee {
  committee: VillageCommittee
  term: CommitteeTerm | null
  posts: CommitteePost[]
}

/** Committees that exist, by division, with what is open of them. Three statements. */
export async function knownCommittees(
  context: Context,
  divisions: readonly string[],
): Promise<Map<string, KnownCommittee>> {
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
