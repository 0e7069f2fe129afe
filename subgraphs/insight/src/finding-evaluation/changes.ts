import { type Context, insertInBulk } from '@civil-affairs/kit'
import { type Rule, rules } from '@civil-affairs/schema/insight/index.ts'
import { kindAfter, kindOfFacet, type Step, stepsOf } from '../finding-rule/index.ts'
import { ChangedFact, EvaluatedRule } from './entity.ts'

/** A fact that came, ended or went; the value of a REF counts as well: whom it names is concerned. */
export interface ChangedFactOf {
  readonly facet: string
  readonly subject: string
  readonly named?: readonly string[]
}

/** From a changed fact back to the subjects of a rule: along which facets, from its subject or from the one it names. */
interface Trigger {
  readonly ruleIds: readonly string[]
  readonly from: 'SUBJECT' | 'VALUE'
  readonly back: readonly Step[]
}

const triggers = triggersOf(rules)
const BY_VALUE = '='

/** Facet → how its changes reach rules; the same way of several rules is gone once. */
export function triggersOf(of: readonly Rule[]): ReadonlyMap<string, readonly Trigger[]> {
  const ways = new Map<string, Map<string, Trigger & { ruleIds: string[] }>>()
  const add = (facet: string, rule: Rule, from: Trigger['from'], back: readonly Step[]) => {
    const ofFacet = ways.get(facet) ?? new Map<string, Trigger & { ruleIds: string[] }>()
    ways.set(facet, ofFacet)
    const name = JSON.stringify([from, back])
    const way = ofFacet.get(name)
    if (way === undefined) ofFacet.set(name, { ruleIds: [rule.id], from, back })
    else if (!way.ruleIds.includes(rule.id)) way.ruleIds.push(rule.id)
  }
  for (const rule of of) {
    const paths = Object.values(rule.related ?? {}).map(stepsOf)
    for (const facet of rule.reads) {
      const kind = kindOfFacet(facet)
      if (kind === rule.subject) add(facet, rule, 'SUBJECT', [])
      for (const steps of paths)
        steps.forEach((step, at) => {
          if (kindAfter(step) === kind) add(facet, rule, 'SUBJECT', steps.slice(0, at + 1).toReversed())
        })
    }
    for (const steps of paths)
      steps.forEach(({ facet, isBackward }, at) => {
        add(facet, rule, isBackward ? 'VALUE' : 'SUBJECT', steps.slice(0, at).toReversed())
      })
  }
  return new Map([...ways].map(([facet, ofFacet]) => [facet, [...ofFacet.values()]]))
}

/** Facet of a series → the rules that all look again where it changes. */
const ofSeries = new Map<string, Rule[]>()
for (const rule of rules)
  for (const facet of rule.series ?? []) ofSeries.set(facet, [...(ofSeries.get(facet) ?? []), rule])

/**
 * Notes, in the transaction that changes the facts, that rules are to look again. A rule that has not looked yet will look
 * at everybody: for it nothing is noted, which spares a hub that is being filled most of the work.
 */
export async function noteChangedFacts(context: Context, changes: readonly ChangedFactOf[]): Promise<void> {
  const noted = new Set<string>()
  const looked = new Set((await context.em.find(EvaluatedRule, {})).map(({ ruleId }) => ruleId))
  const standards = new Set(changes.map(({ facet }) => facet).filter((facet) => ofSeries.has(facet)))
  for (const rule of new Set([...standards].flatMap((facet) => ofSeries.get(facet)!)))
    if (looked.has(rule.id)) await markAllSubjects(context, rule)
  for (const { facet, subject, named = [] } of changes) {
    const ways = triggers.get(facet)?.filter(({ ruleIds }) => ruleIds.some((id) => looked.has(id)))
    if (ways === undefined) continue
    if (ways.some(({ from }) => from === 'SUBJECT')) noted.add(`${facet} ${subject}`)
    if (ways.some(({ from }) => from === 'VALUE')) for (const value of named) noted.add(`${BY_VALUE}${facet} ${value}`)
  }
  const rows = [...noted].map((name) => {
    const [facet, node] = name.split(' ')
    return { facet, node }
  })
  if (rows.length > 0) await insertInBulk(context.em, ChangedFact, rows)
}

const TAKEN_AT_ONCE = 20_000

/** Whether changes were noted that nobody has followed yet. */
export async function areChangesNoted({ em }: Context): Promise<boolean> {
  return (await em.execute('select from insight.changed_fact limit 1')).length > 0
}

/** Finds the subjects that the noted changes reach, and marks them; gives how many changes were taken. */
export async function markReachedSubjects(context: Context): Promise<number> {
  const { em } = context
  const taken = (await em.execute(
    `delete from insight.changed_fact where seq in (select seq from insight.changed_fact order by seq limit ${TAKEN_AT_ONCE} for update skip locked)
     returning facet, node`,
  )) as { facet: string; node: string }[]
  if (taken.length === 0) return 0
  // The planner cannot know how few these are beside all facts, and would read every one of those.
  await em.execute(`select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`)
  const linked = await linkedNodes(
    context,
    taken.map(({ node }) => node),
  )
  const nodes = new Map<string, Set<string>>()
  for (const { facet, node } of taken) {
    const ofFacet = nodes.get(facet) ?? new Set<string>()
    nodes.set(facet, ofFacet)
    for (const one of [node, ...(linked.get(node) ?? [])]) ofFacet.add(one)
  }
  // One statement a way back, whatever facets lead along it.
  const ways = new Map<string, { back: readonly Step[]; starts: Map<string, Set<string>> }>()
  for (const [noted, ofFacet] of nodes) {
    const from = noted.startsWith(BY_VALUE) ? 'VALUE' : 'SUBJECT'
    for (const trigger of triggers.get(noted.replace(BY_VALUE, '')) ?? []) {
      if (trigger.from !== from) continue
      const name = JSON.stringify(trigger.back)
      const way = ways.get(name) ?? { back: trigger.back, starts: new Map<string, Set<string>>() }
      ways.set(name, way)
      for (const ruleId of trigger.ruleIds) {
        const starts = way.starts.get(ruleId) ?? new Set<string>()
        way.starts.set(ruleId, starts)
        for (const node of ofFacet) starts.add(node)
      }
    }
  }
  for (const { back, starts } of ways.values()) await markAlong(context, back, starts)
  return taken.length
}

/**
 * One step after another, each as a subquery of its own that has what the next one looks for as a plain column: beneath a
 * row policy the database uses no index for what is worked out on the spot, and reads all facts of the facet every time.
 */
async function markAlong(context: Context, back: readonly Step[], starts: ReadonlyMap<string, ReadonlySet<string>>) {
  const pairs = Object.fromEntries([...starts].map(([ruleId, nodes]) => [ruleId, [...nodes]]))
  let at = 'start'
  const bound: string[] = [JSON.stringify(pairs)]
  const steps = back.map(({ facet, isBackward }, number) => {
    const before = at
    at = `f${number}`
    bound.push(facet)
    // Gone the other way round: a step that was backward leads from the holder to the one it names.
    const [reached, where] = isBackward
      ? [`value as node, ${asUuid('value')} as id`, `subject = ${before}.id`]
      : ['subject::text as node, subject as id', `value = ${before}.node and length(value) in (18, 36, 64)`]
    return `cross join lateral (select ${reached} from insight.fact where ${where} and facet = ? offset 0) ${at}`
  })
  await context.em.execute(
    `insert into insight.finding_mark (subject, rule_id)
     select distinct ${at}.id, start.rule_id
       from (select rule.key as rule_id, node.value as node, ${asUuid('node.value')} as id
               from jsonb_each(?::jsonb) rule, jsonb_array_elements_text(rule.value) node offset 0) start
       ${steps.join(' ')}
     where ${at}.id is not null
     on conflict do nothing`,
    bound,
  )
}

/** Values need not be ids: the hash of an account leads from unit to unit. */
function asUuid(text: string): string {
  return `(case when length(${text}) = 36 then ${text} end)::uuid`
}

/** Each node with the other ids of the same human. */
async function linkedNodes(context: Context, nodes: readonly string[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(nodes)].filter((node) => node.length === 36)
  const rows = (await context.em.execute(
    `with asked as (select value::uuid as id from jsonb_array_elements_text(?::jsonb)),
          shown as (select asked.id, coalesce(a.canonical, asked.id) as canonical
                      from asked left join insight.person_alias a on a.alias = asked.id)
     select s.id, a.alias, a.canonical from shown s join insight.person_alias a on a.canonical = s.canonical`,
    [JSON.stringify(ids)],
  )) as { id: string; alias: string; canonical: string }[]
  const linked = new Map<string, string[]>()
  for (const { id, alias, canonical } of rows) linked.set(id, [...(linked.get(id) ?? []), alias, canonical])
  return linked
}

/** All that is about persons looks again at records that were linked, or parted. */
export async function noteChangedLinks(context: Context, ids: readonly string[]): Promise<void> {
  const rows: { facet: string; node: string }[] = []
  for (const [facet, ways] of triggers)
    for (const node of ids) {
      if (kindOfFacet(facet) === 'PERSON' && ways.some(({ from }) => from === 'SUBJECT')) rows.push({ facet, node })
      if (ways.some(({ from }) => from === 'VALUE')) rows.push({ facet: `${BY_VALUE}${facet}`, node })
    }
  await insertInBulk(context.em, ChangedFact, rows)
}

/** A rule that is new, or whose version or parameters changed, looks at all it may concern, in the division given. */
export async function markAllSubjects(context: Context, rule: Rule, division: string | null = null): Promise<void> {
  const { onlyWith, subject, reads, related = {} } = rule
  const paths = Object.values(related).map(([first]) => stepsOf([first!])[0]!)
  const own = reads.filter((facet) => kindOfFacet(facet) === subject)
  const forward = paths.filter(({ isBackward }) => !isBackward).map(({ facet }) => facet)
  const marked = onlyWith ?? [...own, ...forward]
  // Facets by name, so that the planner sees which share of all facts they are.
  if (marked.length > 0)
    await context.em.execute(
      `insert into insight.finding_mark (subject, rule_id)
     select distinct subject, ?::text from insight.fact
      where facet in (?) and starts_with(division, ?)
     on conflict do nothing`,
      [rule.id, marked, division ?? ''],
    )
  const named = paths.filter(({ isBackward }) => isBackward).map(({ facet }) => facet)
  if (named.length > 0 && onlyWith === undefined)
    await context.em.execute(
      `insert into insight.finding_mark (subject, rule_id)
       select distinct value::uuid, ?::text from insight.fact
        where facet in (?) and length(value) = 36 and starts_with(division, ?)
       on conflict do nothing`,
      [rule.id, named, division ?? ''],
    )
}
