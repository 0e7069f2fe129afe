import { type Context, getParameterNumber, NATIONWIDE, Refusal, significantDigits } from '@civil-affairs/kit'
import type { CohortExpression } from '@civil-affairs/schema/insight/index.ts'
import { z } from 'zod'
import { keeperOf, readExpression } from '../cohort/index.ts'
import { freshness } from '../fact/index.ts'
import { smallestCount, suppressed } from '../suppression/index.ts'

/** Which of these persons are in a population today: one look at the index, however many they are. */
export async function membersAmong(
  context: Context,
  population: unknown,
  persons: readonly string[],
): Promise<Set<string>> {
  const { expression } = readExpression('PERSON', population)
  await mustBeFresh(context, expression)
  const index = await context.beyondScope(() => keeperOf(context).find(context, context.today))
  const found = index.find('PERSON', expression)
  try {
    return new Set(index.among('PERSON', found, persons))
  } finally {
    found.dispose()
  }
}

/** A population as the exchange names it: the condition, and the divisions whose people are meant. */
const PopulationId = z.object({ expression: z.unknown(), divisions: z.array(z.string()) })

/** How many people an agreement would be about; a small number is not told. */
export async function peopleIn(context: Context, id: string): Promise<number | null> {
  context.viewer.mustBe('SECURITY_ADMINISTRATOR', 'AUDITOR', 'AUDIT_ADMINISTRATOR')
  const named = PopulationId.parse(JSON.parse(Buffer.from(id, 'base64url').toString('utf8')))
  const { expression } = readExpression('PERSON', named.expression)
  const smallest = await smallestCount(context)
  const index = await context.beyondScope(() => keeperOf(context).find(context, context.today))
  const found = index.find('PERSON', expression)
  const places = index.withinAny('PERSON', named.divisions.map(significantDigits))
  try {
    return suppressed(new Map([['', found.andCardinality(places)]]), [], smallest).get('')!
  } finally {
    found.dispose()
    places.dispose()
  }
}

/** Who is in it is known only as far as the subsystems were read whose facts it is made of. */
async function mustBeFresh(context: Context, expression: CohortExpression): Promise<void> {
  const allowed = await getParameterNumber(context, 'VERIFY.maximumLag', NATIONWIDE, context.today)
  const needed = new Set([...facetsIn(expression)].map((facet) => facet.slice(0, facet.indexOf('.'))))
  for (const { subgraph, lagSeconds } of await freshness(context))
    if (needed.has(subgraph) && (lagSeconds === null || lagSeconds > allowed))
      throw new Refusal('DATA_TOO_OLD', {
        zh: `人群范围所依据的数据超过允许的 ${allowed} 秒未更新，请稍后再试。`,
        en: `What the population is made of was read longer ago than the ${allowed} seconds allowed. Try again later.`,
      })
}

function* facetsIn(expression: CohortExpression): Generator<string> {
  if ('all' in expression) for (const part of expression.all) yield* facetsIn(part)
  else if ('any' in expression) for (const part of expression.any) yield* facetsIn(part)
  else if ('not' in expression) yield* facetsIn(expression.not)
  else if ('related' in expression) {
    yield expression.related
    yield* facetsIn(expression.where)
  } else yield expression.facet
}
