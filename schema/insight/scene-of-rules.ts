import type { FactView, Rule, RuleFinding, SubjectView } from './rules.ts'

/** A fact of a made-up world, for the tests of rules: what a rule says is worked out from these alone, without a database. */
export type SceneFact = FactView & { readonly subject: string }

export const TODAY = '2026-06-15'
export const VILLAGE = '140702100201'

/** `since` null where nobody knows since when, `until` null while it holds. */
export function fact(
  subject: string,
  facet: string,
  value: FactView['value'],
  since: string | null = null,
  until: string | null = null,
  more: { key?: string; division?: string } = {},
): SceneFact {
  const { key = subject, division = VILLAGE } = more
  const source = facet.slice(0, facet.indexOf('.'))
  return { subject, facet, value, since, until, key, division, source, recordedAt: '2026-06-01T00:00:00Z' }
}

export function died(subject: string, on: string): SceneFact {
  return fact(subject, 'registry.death', true, on)
}

export function born(subject: string, on: string): SceneFact {
  return fact(subject, 'registry.birthDate', on)
}

/** What the rule concludes of the subject on a day; it may ask for nothing it does not declare. */
export function conclude(
  rule: Rule,
  subject: string,
  facts: readonly SceneFact[],
  today = TODAY,
  parameters: Readonly<Record<string, number>> = {},
): readonly RuleFinding[] {
  return rule.evaluate(viewOf(rule, subject, facts, true), today, { ...rule.parameters, ...parameters })
}

/** The day on which time alone may change what it concludes. */
export function nextLook(rule: Rule, subject: string, facts: readonly SceneFact[], today = TODAY): string | null {
  return rule.nextLook?.(viewOf(rule, subject, facts, true), today, rule.parameters ?? {}) ?? null
}

/** The keys of what it concludes; empty where there is nothing to find. */
export function keysOf(...asked: Parameters<typeof conclude>): string[] {
  return conclude(...asked).map(({ key }) => key)
}

function viewOf(rule: Rule, id: string, world: readonly SceneFact[], isRoot: boolean): SubjectView {
  const steps = Object.values(rule.related ?? {}).flat()
  const readable = new Set([...rule.reads, ...steps.map((step) => step.replace('<', ''))])
  const facts = (facet: string) => {
    if (!readable.has(facet)) throw new Error(`${rule.id} asks for ${facet}, which it does not declare`)
    return world.filter((one) => one.subject === id && one.facet === facet).toSorted(bySince)
  }
  return {
    id,
    facts,
    on: (facet, day) =>
      facts(facet).filter(({ since, until }) => (since === null || since <= day) && (until === null || day < until)),
    series: (facet) => {
      if (rule.series?.includes(facet) !== true) throw new Error(`${rule.id} declares no series ${facet}`)
      return world.filter((one) => one.facet === facet).toSorted(bySince)
    },
    related: (name) => {
      const path = isRoot ? rule.related?.[name] : undefined
      if (path === undefined) throw new Error(`${rule.id} declares no related ${name} of its subject`)
      return follow(path, id, world).map(({ to, via }) => ({ subject: viewOf(rule, to, world, false), via }))
    },
  }
}

function follow(path: readonly string[], start: string, world: readonly SceneFact[]) {
  let ends: { to: string; via: SceneFact }[] = [{ to: start, via: null as never }]
  for (const step of path)
    ends = ends.flatMap(({ to }) =>
      step.startsWith('<')
        ? world
            .filter(({ facet, value }) => facet === step.slice(1) && value === to)
            .map((via) => ({ to: via.subject, via }))
        : world
            .filter((one) => one.facet === step && one.subject === to)
            .map((via) => ({ to: String(via.value), via })),
    )
  return ends
}

function bySince(one: FactView, other: FactView): number {
  return (one.since ?? '').localeCompare(other.since ?? '')
}
