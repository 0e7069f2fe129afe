import { legalEvents, personReference } from '@civil-affairs/kit'
import { factDeclarations } from '@civil-affairs/schema/insight/index.ts'
import { findRule } from '../finding-rule/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { closeFinding, dispatchFinding, disposeFinding, returnFinding, startChecking } from './acts.ts'
import {
  CloseFindingInput,
  DispatchFindingInput,
  DisposeFindingInput,
  FindingFilter,
  ReturnFindingInput,
  StartCheckingInput,
} from './input.ts'
import { isOverdue, listFindings, precisionOf } from './list.ts'
import { countKey, countsByDivisionAndMonth, findingById, findingsByPerson, stepsByFinding } from './loaders.ts'
import { findingStates } from './states.ts'

const facets = new Map(factDeclarations.flatMap((declaration) => Object.entries(declaration.facets)))

export const resolvers: Resolvers = {
  Query: {
    finding: (_, { id }, context) => findingById(context).load(id),
    findings: (_, { division, filter, ...page }, context) =>
      listFindings(context, division, filter == null ? filter : FindingFilter.parse(filter), page),
    rulePrecision: (_, { division, rule }, context) => precisionOf(context, division, rule),
  },
  Mutation: {
    dispatchFinding: (_, { input }, context) => dispatchFinding(context, DispatchFindingInput.parse(input)),
    startChecking: (_, { input }, context) => startChecking(context, StartCheckingInput.parse(input)),
    disposeFinding: (_, { input }, context) => disposeFinding(context, DisposeFindingInput.parse(input)),
    closeFinding: (_, { input }, context) => closeFinding(context, CloseFindingInput.parse(input)),
    returnFinding: (_, { input }, context) => returnFinding(context, ReturnFindingInput.parse(input)),
  },
  Finding: {
    __resolveReference: ({ id }, context) => findingById(context).load(id),
    rule: ({ ruleId }) => findRule(ruleId),
    possibleActs: ({ state }) => legalEvents(findingStates, state),
    division: ({ division }) => ({ code: division }),
    office: ({ office, handler }) => ({ division: { code: office }, handler }),
    subjectKind: ({ kind }) => kind as never,
    subjectId: ({ subject }) => subject,
    person: ({ kind, subject }, _, context) => (kind === 'PERSON' ? personReference(context, subject) : null),
    reason: ({ reason }) => reason.zh,
    reasonEn: ({ reason }) => reason.en,
    amountAtRisk: ({ amountAtRiskFen }) => amountAtRiskFen ?? null,
    overdue: (finding, _, { today }) => isOverdue(finding, today),
    disposition: ({ disposition }) => disposition ?? null,
    settledBy: ({ ruleId }) => findRule(ruleId)?.settledBy ?? null,
    steps: ({ id }, _, context) => stepsByFinding(context).load(id),
  },
  FindingEvidence: {
    name: ({ facet }) => facets.get(facet)?.name.zh ?? facet,
    nameEn: ({ facet }) => facets.get(facet)?.name.en ?? facet,
    value: ({ value }) => String(value),
    valueName: ({ facet, value }) => facets.get(facet)?.values?.[String(value)]?.zh ?? null,
    record: ({ key }) => key,
    subgraph: ({ facet }) => facet.slice(0, facet.indexOf('.')),
  },
  FindingStep: {
    on: ({ takenOn }) => takenOn,
    fromState: ({ fromState }) => fromState as never,
    toState: ({ toState }) => toState as never,
  },
  RulePrecision: {
    rule: ({ ruleId }) => findRule(ruleId),
    division: ({ county }) => ({ code: county.padEnd(12, '0') }),
    precision: ({ disposed, falsePositives }) => (disposed - falsePositives) / disposed,
  },
  Person: {
    findings: async ({ id }, { states }, context) =>
      (await findingsByPerson(context).load(id)).filter(({ state }) => states == null || states.includes(state)),
  },
  Division: {
    findingCounts: async ({ code }, { month }, context) => {
      if (!context.viewer.serves(code)) return null
      const rows = await countsByDivisionAndMonth(context).load(countKey(code, month))
      return (['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const).map((severity) => {
        const row = rows.find((one) => one.severity === severity)
        const { raised = 0, closed = 0, overdue = 0, confirmed = 0, false_positives = 0 } = row ?? {}
        const disposed = confirmed + false_positives
        return { severity, raised, closed, overdue, precision: disposed === 0 ? null : confirmed / disposed }
      })
    },
  },
}
