import { arrayText, type Context } from '@civil-affairs/kit'
import { type FactView, factDeclarations, type Rule, type SubjectView } from '@civil-affairs/schema/insight/index.ts'
import { UNKNOWN_SINCE } from '../fact/entity.ts'
import { facetsOf, kindAfter, type Step, stepsOf } from '../finding-rule/index.ts'

interface FactRow {
  subject: string
  facet: string
  key: string
  value: string | null
  amount: string | number | null
  division: string
  since: string
  until: string | null
  source: string
  /** In seconds. */
  recordedAt: string | number
}

const declared = new Map(factDeclarations.flatMap(({ facets }) => Object.entries(facets)))
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const asUuids = (ids: Iterable<string>) => [...ids].filter((id) => UUID.test(id))

/** What says where a person belongs. */
const HOMES = ['registry.residence', 'registry.registeredResidence']
const FACET_IS_ASKED = 'facet in (select jsonb_array_elements_text(?::jsonb))'

/** What is to be known of whom. */
interface Asked {
  readonly ids: Iterable<string>
  readonly facets: readonly string[]
}

/**
 * What rules see of many subjects and of those related to them, loaded level by level: the number of statements grows
 * with the longest path of a rule, never with the subjects.
 */
export class SubjectViews {
  readonly #facts = new Map<string, Map<string, FactView[]>>()
  /** Facet → value → who has it. */
  readonly #holders = new Map<string, Map<string, { id: string; via: FactView }[]>>()
  /** Subject → the facets of it that were read. */
  readonly #loadedFacts = new Map<string, Set<string>>()
  readonly #loadedHolders = new Set<string>()
  readonly #canonicalOf = new Map<string, string>()
  readonly #linked = new Map<string, string[]>()
  readonly #asked = new Set<string>()
  readonly #series = new Map<string, FactView[]>()
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** The id under which the graph shows a subject; known after `load`. */
  canonical(id: string): string {
    return this.#canonicalOf.get(id) ?? id
  }

  /** `placed`: the rules of whose subjects the division will be asked. */
  async load(
    wanted: ReadonlyMap<Rule, ReadonlySet<string>>,
    placed: ReadonlySet<Rule> = new Set<Rule>(),
  ): Promise<void> {
    await this.#loadSeries([...wanted.keys()].flatMap(({ series }) => series ?? []))
    await this.#learnLinks(new Set([...wanted.values()].flatMap((ids) => [...ids])))
    const roots = [...wanted].map(([rule, ids]) => ({ rule, at: this.#canonicals(ids) }))
    await this.#loadFacts(
      roots.map(({ rule, at }) => ({
        ids: at,
        facets: [...facetsOf(rule, rule.subject), ...(placed.has(rule) ? HOMES : [])],
      })),
    )
    let walks = roots.flatMap(({ rule, at }) =>
      Object.values(rule.related ?? {}).map((path) => ({ rule, steps: stepsOf(path), at })),
    )
    for (let depth = 0; walks.length > 0; depth++) {
      await this.#loadHolders(walks.map(({ steps, at }) => ({ step: steps[depth]!, at })))
      for (const walk of walks)
        walk.at = new Set([...walk.at].flatMap((id) => this.#follow(id, walk.steps[depth]!).map(({ to }) => to)))
      await this.#learnLinks(new Set(walks.flatMap(({ at }) => [...at])))
      for (const walk of walks) walk.at = this.#canonicals(walk.at)
      await this.#loadFacts(
        walks.map(({ rule, steps, at }) => {
          const isEnd = steps.length === depth + 1
          const facets = (isEnd ? rule.readsOfRelated : undefined) ?? facetsOf(rule, kindAfter(steps[depth]!))
          return { ids: at, facets }
        }),
      )
      walks = walks.filter(({ steps, at }) => steps.length > depth + 1 && at.size > 0)
    }
  }

  #canonicals(ids: Iterable<string>): Set<string> {
    return new Set([...ids].map((id) => this.canonical(id)))
  }

  /** As of a day: nothing that began later, no end that had not come. Without a day all that is known. */
  of(rule: Rule, subject: string, asOf: string | null = null): SubjectView {
    return this.#view(rule, this.canonical(subject), asOf, true)
  }

  /** Of subjects of the rules that were loaded as `placed`. */
  divisionOf(subject: string): string | null {
    const facts = this.#facts.get(this.canonical(subject))
    if (facts === undefined) return null
    const known = HOMES.flatMap((facet) => facts.get(facet) ?? [])
    return (known.at(-1) ?? [...facts.values()].flat().at(-1))?.division ?? null
  }

  #view(rule: Rule, id: string, asOf: string | null, isRoot: boolean): SubjectView {
    const seen = (facts: readonly FactView[]) => (asOf === null ? facts : facts.flatMap((fact) => before(fact, asOf)))
    const facts = (facet: string) => {
      if (!isRoot && rule.readsOfRelated?.includes(facet) === false)
        throw new Error(`${rule.id} declares no ${facet} of those related`)
      return seen(this.#facts.get(id)?.get(facet) ?? [])
    }
    return {
      id,
      facts,
      on: (facet, day) => facts(facet).filter((fact) => holdsOn(fact, day)),
      series: (facet) => {
        if (rule.series?.includes(facet) !== true) throw new Error(`${rule.id} declares no series ${facet}`)
        return seen(this.#series.get(facet) ?? [])
      },
      related: (name) => {
        const path = isRoot ? rule.related?.[name] : undefined
        if (path === undefined) throw new Error(`${rule.id} declares no related ${name} of its subject`)
        let ends: { to: string; via: FactView }[] = [{ to: id, via: null as never }]
        for (const step of stepsOf(path))
          ends = ends.flatMap(({ to }) =>
            this.#follow(this.canonical(to), step).flatMap((end) =>
              seen([end.via]).map((via) => ({ to: end.to, via })),
            ),
          )
        return ends.map(({ to, via }) => ({ subject: this.#view(rule, this.canonical(to), asOf, false), via }))
      },
    }
  }

  #follow(id: string, { facet, isBackward }: Step): { to: string; via: FactView }[] {
    if (isBackward) return (this.#holders.get(facet)?.get(id) ?? []).map(({ id: to, via }) => ({ to, via }))
    return (this.#facts.get(id)?.get(facet) ?? []).map((via) => ({ to: String(via.value), via }))
  }

  async #learnLinks(ids: ReadonlySet<string>): Promise<void> {
    const fresh = asUuids(ids).filter((id) => !this.#asked.has(id))
    if (fresh.length === 0) return
    for (const id of fresh) this.#asked.add(id)
    const rows = (await this.#context.em.execute(
      `with asked as (select value::uuid as id from jsonb_array_elements_text(?::jsonb)),
            shown as (select coalesce(a.canonical, asked.id) as id from asked left join insight.person_alias a on a.alias = asked.id)
       select a.alias, a.canonical from insight.person_alias a where a.canonical in (select id from shown)`,
      [JSON.stringify(fresh)],
    )) as { alias: string; canonical: string }[]
    for (const { alias, canonical } of rows) {
      if (this.#canonicalOf.has(alias)) continue
      this.#canonicalOf.set(alias, canonical)
      this.#linked.set(canonical, [...(this.#linked.get(canonical) ?? []), alias])
    }
  }

  async #loadSeries(facets: readonly string[]): Promise<void> {
    if (facets.length === 0) return
    // By name, so that the planner sees how few rows a series has beside all facts.
    for (const row of await this.#select('facet in (?)', [facets]))
      this.#series.set(row.facet, [...(this.#series.get(row.facet) ?? []), viewOf(row)])
  }

  /** Of each only what is asked of it: all that is read of anybody is ten times as much. */
  async #loadFacts(asked: readonly Asked[]): Promise<void> {
    const fresh = new Map<string, string[]>()
    for (const { ids, facets } of asked)
      for (const id of asUuids(ids)) {
        const loaded = this.#loadedFacts.get(id) ?? new Set<string>()
        this.#loadedFacts.set(id, loaded)
        for (const facet of facets) {
          if (loaded.has(facet)) continue
          loaded.add(facet)
          const ofId = fresh.get(id)
          if (ofId === undefined) fresh.set(id, [facet])
          else ofId.push(facet)
        }
      }
    if (fresh.size === 0) return
    const alike = [...Map.groupBy(fresh, ([, facets]) => facets.join())].map(([, group]) => ({
      facets: group[0]![1],
      ids: group.flatMap(([id]) => [id, ...(this.#linked.get(id) ?? [])]),
    }))
    // Ids as a constant: text that is made an id might fail, so behind the row policy it leads to no index, and all facts are
    // read. In one text: a list of thousands takes longer to parse and plan than to look up. Facets not so: by them, too, the
    // planner would go through an index, and read half of it.
    const rows = await this.#select(
      alike.map(() => `(subject = any(?::uuid[]) and ${FACET_IS_ASKED})`).join(' or '),
      alike.flatMap(({ ids, facets }) => [arrayText(ids), JSON.stringify(facets)]),
    )
    for (const row of rows) {
      const id = this.canonical(row.subject)
      if (row.subject !== id && declared.get(row.facet)?.isSingle === true) continue
      const ofSubject = this.#facts.get(id) ?? new Map<string, FactView[]>()
      this.#facts.set(id, ofSubject)
      const list = ofSubject.get(row.facet)
      if (list === undefined) ofSubject.set(row.facet, [viewOf(row)])
      else list.push(viewOf(row))
    }
  }

  async #loadHolders(wanted: readonly { step: Step; at: ReadonlySet<string> }[]): Promise<void> {
    const backward = wanted.filter(({ step }) => step.isBackward)
    const facets = [...new Set(backward.map(({ step }) => step.facet))]
    const values = new Set<string>()
    for (const { step, at } of backward)
      for (const id of at) {
        const name = `${step.facet} ${id}`
        if (this.#loadedHolders.has(name)) continue
        this.#loadedHolders.add(name)
        for (const one of [id, ...(this.#linked.get(id) ?? [])]) values.add(one)
      }
    if (values.size === 0) return
    const rows = await this.#select(
      `value in (select jsonb_array_elements_text(?::jsonb)) and length(value) in (18, 36, 64) and ${FACET_IS_ASKED}`,
      [JSON.stringify([...values]), JSON.stringify(facets)],
    )
    // Facets are asked together: what was asked of one with the values of another is complete as well, and kept once.
    for (const facet of facets) {
      const byValue = this.#holders.get(facet) ?? new Map<string, { id: string; via: FactView }[]>()
      this.#holders.set(facet, byValue)
      for (const value of new Set([...values].map((one) => this.canonical(one)))) byValue.set(value, [])
    }
    for (const row of rows)
      this.#holders
        .get(row.facet)!
        .get(this.canonical(row.value!))
        ?.push({ id: row.subject, via: viewOf(row) })
  }

  async #select(where: string, bound: readonly unknown[]): Promise<FactRow[]> {
    return (await this.#context.em.execute(
      `select subject, facet, key, value, amount, division, since::text as since, until::text as until, source,
              date_part('epoch', recorded_at) as "recordedAt"
         from insight.fact where ${where}
        order by since, seq`,
      [...bound],
    )) as FactRow[]
  }
}

export function holdsOn({ since, until }: FactView, day: string): boolean {
  return (since === null || since <= day) && (until === null || day < until)
}

function before(fact: FactView, day: string): FactView[] {
  if (fact.since !== null && fact.since > day) return []
  return [fact.until !== null && fact.until > day ? { ...fact, until: null } : fact]
}

function viewOf(row: FactRow): FactView {
  const { facet, key, division, until, source, recordedAt } = row
  const type = declared.get(facet)?.type
  const value = type === 'FLAG' ? true : type === 'AMOUNT' || type === 'NUMBER' ? Number(row.amount) : row.value!
  return {
    facet,
    value,
    division,
    since: row.since === UNKNOWN_SINCE ? null : row.since,
    until,
    key,
    source,
    recordedAt: instantOf(recordedAt),
  }
}

/** Told together, recorded together: of a million facts there are a few thousand instants. */
const instants = new Map<string | number, string>()
const INSTANTS_KEPT = 10_000

function instantOf(seconds: string | number): string {
  const known = instants.get(seconds)
  if (known !== undefined) return known
  if (instants.size >= INSTANTS_KEPT) instants.clear()
  const text = `${new Date(Math.floor(Number(seconds)) * 1_000).toISOString().slice(0, 19)}Z`
  instants.set(seconds, text)
  return text
}
