import type { Context } from '@civil-affairs/kit'
import { factDeclarations, type Rule, rules, type SubjectKind } from '@civil-affairs/schema/insight/index.ts'
import { RuleParameters } from './entity.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
if (byId.size !== rules.length) throw new Error('two rules have one id')
const facets = new Map(factDeclarations.flatMap((declaration) => Object.entries(declaration.facets)))

export function findRule(id: string): Rule | null {
  return byId.get(id) ?? null
}

/** A step along a REF facet: from the subject that has it to the one it names, or (`isBackward`) the other way. */
export interface Step {
  readonly facet: string
  readonly isBackward: boolean
}

export function stepsOf(path: readonly string[]): Step[] {
  return path.map((step) =>
    step.startsWith('<') ? { facet: step.slice(1), isBackward: true } : { facet: step, isBackward: false },
  )
}

/** The kind of subject at the end of a step; a value that is no subject (a hash of an account) has none. */
export function kindAfter({ facet, isBackward }: Step): SubjectKind | null {
  const declared = facets.get(facet)
  return (isBackward ? declared?.subject : declared?.refers) ?? null
}

export function kindOfFacet(facet: string): SubjectKind | null {
  return facets.get(facet)?.subject ?? null
}

/** All facets whose facts a rule sees; of one kind of subject those that such a one may have. */
export function facetsOf(rule: Rule, kind: SubjectKind | null = null): string[] {
  const steps = Object.values(rule.related ?? {}).flatMap(stepsOf)
  const all = [...new Set([...rule.reads, ...steps.map(({ facet }) => facet)])]
  return kind === null ? all : all.filter((facet) => kindOfFacet(facet) === kind)
}

/** What is wrong with the rules: facets nobody declares, paths that lead from a kind of subject that has no such facet. */
export function problemsOfRules(candidates: readonly Rule[] = rules): string[] {
  return candidates.flatMap((rule) => {
    const problems = [...facetsOf(rule), ...(rule.series ?? [])]
      .filter((facet) => !facets.has(facet))
      .map((facet) => `${rule.id} reads ${facet}, which nobody declares`)
    for (const facet of rule.onlyWith ?? [])
      if (!facetsOf(rule).includes(facet) || kindOfFacet(facet) !== rule.subject)
        problems.push(`${rule.id} is only for subjects with ${facet}, which it does not read of them`)
    for (const facet of rule.readsOfRelated ?? [])
      if (!rule.reads.includes(facet)) problems.push(`${rule.id} reads ${facet} of those related, and not at all`)
    for (const [name, path] of Object.entries(rule.related ?? {})) {
      let kind: SubjectKind | null = rule.subject
      for (const step of stepsOf(path)) {
        const from: SubjectKind | null = step.isBackward
          ? (facets.get(step.facet)?.refers ?? null)
          : kindOfFacet(step.facet)
        if (from !== kind) problems.push(`${rule.id}: ${name} goes along ${step.facet} from ${kind}, not ${from}`)
        kind = kindAfter(step)
      }
    }
    return problems
  })
}

export interface ParametersInForce {
  /** Whether it matters of which division the subject is. */
  differ(rule: Rule): boolean
  of(rule: Rule, division: string): Readonly<Record<string, number>>
}

/** The parameters of rules as they are in force, by the division of the subject. One statement. */
export async function parametersInForce(context: Context, ruleIds: readonly string[]): Promise<ParametersInForce> {
  const activated = await context.em.find(
    RuleParameters,
    { ruleId: { $in: [...new Set(ruleIds)] } },
    { orderBy: { activatedAt: 'asc', id: 'asc' } },
  )
  return {
    differ: (rule) => activated.some(({ ruleId }) => ruleId === rule.id),
    of: (rule, division) => {
      const ofRule = activated.filter(({ ruleId }) => ruleId === rule.id)
      for (const length of ofRule.length === 0 ? [] : [12, 9, 6, 4, 2, 0]) {
        const above = division.slice(0, length).padEnd(12, '0')
        const found = ofRule.findLast((one) => one.division === above)
        if (found !== undefined) return { ...rule.parameters, ...found.parameters }
      }
      return rule.parameters ?? {}
    },
  }
}
