import { type Context, getParameterNumber, inForce, Refusal, record } from '@civil-affairs/kit'
import {
  ASSISTANCE_AREAS,
  ASSISTANCE_PROGRAMMES,
  type AssistanceArea,
  type AssistanceProgramme,
  AssistanceStandard,
} from './entity.ts'
import type { PublishAssistanceStandardInput } from './input.ts'
import { standardsByDivision } from './loaders.ts'
import { findStandardWarnings, type StandardWarning } from './rules.ts'

/** The standards in force for a division on a day, one a programme and area: its own, else of the nearest division above. */
export async function standardsInForce(context: Context, division: string, on: string): Promise<AssistanceStandard[]> {
  const above = [12, 9, 6, 4, 2].map((length) => division.slice(0, length).padEnd(12, '0'))
  const codes = [...new Set(above)]
  const all = (await Promise.all(codes.map((code) => standardsByDivision(context).load(code)))).flat()
  return ASSISTANCE_PROGRAMMES.flatMap((programme) =>
    ASSISTANCE_AREAS.flatMap(
      (area) =>
        inForce(
          all.filter((one) => one.programme === programme && one.area === area),
          division,
          on,
        ) ?? [],
    ),
  )
}

/** The standard in force, or a refusal: without one nothing can be granted. */
export async function getStandard(
  context: Context,
  programme: AssistanceProgramme,
  area: AssistanceArea,
  division: string,
  on: string,
): Promise<AssistanceStandard> {
  const standards = await standardsInForce(context, division, on)
  const standard = standards.find((one) => one.programme === programme && one.area === area)
  if (standard !== undefined) return standard
  throw new Refusal('NO_STANDARD_PUBLISHED', {
    zh: `区划 ${division} 在 ${on} 没有公布${area === 'URBAN' ? '城市' : '农村'}保障标准。请先公布标准。`,
    en: `No ${area.toLowerCase()} standard is published for division ${division} on ${on}. Publish it first.`,
    basis: '社会救助暂行办法 art. 10',
  })
}

export async function publishAssistanceStandard(context: Context, input: PublishAssistanceStandardInput) {
  const { em, viewer } = context
  const { division, programme, area, validFrom, document } = input
  viewer.mustBe('POLICY_ADMINISTRATOR')
  viewer.mustServe(division, ['input', 'division'])
  const present = await em.findOne(AssistanceStandard, { programme, area, division, validTo: null })
  if (present !== null) {
    if (present.validFrom >= validFrom)
      throw new Refusal('EARLIER_THAN_CURRENT', {
        zh: `现行标准自 ${present.validFrom} 起执行，新标准须晚于该日。`,
        en: `The present standard holds from ${present.validFrom}; the new one must begin later.`,
        path: ['input', 'validFrom'],
      })
    present.validTo = validFrom
    await em.flush()
  }
  const standard = em.create(AssistanceStandard, {
    division,
    programme,
    area,
    monthlyFen: input.monthlyAmount,
    consumptionFen: input.consumptionExpenditure ?? null,
    document,
    validFrom,
    validTo: null,
  })
  record(em, 'assistance.standard.published', {
    recordId: standard.id,
    division,
    subjects: [],
    data: { programme, area, monthlyFen: standard.monthlyFen, validFrom },
  })
  return standard
}

/** What does not fit the rule by which the standard should have been derived. */
export async function warningsOf(context: Context, standard: AssistanceStandard): Promise<StandardWarning[]> {
  const { division, validFrom, area, monthlyFen } = standard
  const [low, high] = await Promise.all(
    ['low', 'high'].map((end) =>
      getParameterNumber(context, `MLA.standard.${area.toLowerCase()}.${end}`, division, validFrom),
    ),
  )
  return findStandardWarnings(
    { monthlyFen, consumptionFen: standard.consumptionFen ?? null },
    { low: low!, high: high! },
  )
}
