import type { CohortExpression } from '../cohort.ts'
import { defineIndicators, type Indicator } from '../indicators.ts'

/** One condition a benefit; a new programme that pays people adds its own. */
const BENEFITS: readonly CohortExpression[] = [
  { facet: 'assistance.mla.class' },
  { facet: 'child-welfare.support' },
  { facet: 'elderly-care.oldAge.band' },
]
const DISTRESS: readonly CohortExpression[] = [
  { facet: 'assistance.mla.class' },
  { facet: 'child-welfare.support' },
  { facet: 'elderly-care.ability', in: ['SEVERE', 'TOTAL'] },
]
const sex = { name: { zh: '性别', en: 'sex' }, facet: 'registry.sex' }

/** Each choice of `size` of the conditions. */
function choices(conditions: readonly CohortExpression[], size: number): CohortExpression[][] {
  if (size === 0) return [[]]
  return conditions.flatMap((first, at) => choices(conditions.slice(at + 1), size - 1).map((rest) => [first, ...rest]))
}

function served(id: string, atLeast: number): Indicator {
  const suffix = atLeast === 1 ? '' : `（享受${atLeast}项及以上）`
  return {
    id,
    name: {
      zh: `民生服务对象数${suffix}`,
      en: `persons served${atLeast === 1 ? '' : `, with ${atLeast} benefits or more`}`,
    },
    unit: 'PERSON',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: { count: 'PERSON', where: { any: choices(BENEFITS, atLeast).map((all) => ({ all })) } },
    dimensions: [sex],
    formula: {
      zh: `月末享受低保、儿童保障、高龄津贴中至少${atLeast}项的人数，同一人只计一次。`,
      en: `Persons with at least ${atLeast} of minimum living allowance, child support and old-age allowance, each counted once.`,
    },
    legalBasis: '社会救助暂行办法第五条',
    direction: 'NEUTRAL',
  }
}

/** Figures that join several domains at the person or the household. */
export const registryIndicators = defineIndicators([
  served('I-107', 1),
  served('I-107b', 2),
  served('I-107c', 3),
  {
    id: 'I-109',
    name: { zh: '困难家庭多重困境数', en: 'households in distress in more than one way' },
    unit: 'HOUSEHOLD',
    kind: 'STOCK',
    period: 'MONTH',
    numerator: {
      count: 'HOUSEHOLD',
      where: {
        all: [
          {
            any: choices(DISTRESS, 2).map((conditions) => ({
              all: conditions.map((where) => ({
                related: 'registry.household',
                reverse: true,
                quantifier: 'ANY' as const,
                where,
              })),
            })),
          },
          // Who lives together; the same family in the register of hukou is not another one.
          { facet: 'registry.householdKind', in: ['RESIDENT'] },
        ],
      },
    },
    formula: {
      zh: '月末成员中有低保对象、保障儿童、重度及以上失能老年人三类中至少两类的家庭（常住户）数。',
      en: 'Resident households with members of at least two of three kinds: receiving the minimum living allowance, a supported child, an old person severely or totally impaired.',
    },
    legalBasis: '国办发〔2023〕39号',
    direction: 'NEUTRAL',
  },
])
