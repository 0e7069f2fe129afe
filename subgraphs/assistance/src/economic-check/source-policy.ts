import { type Context, inForce, NATIONWIDE, Refusal } from '@civil-affairs/kit'
import { CheckSourcePolicy } from './entity.ts'
import type { RequireSourcesInput } from './input.ts'
import { checkSourcePoliciesByReason } from './loaders.ts'
import type { CheckSource } from './sources.ts'
import { type CheckReason, checkReasons } from './states.ts'

/** Those that 社会救助暂行办法 art. 58 names, with pay, pension, marriage and death that decide who lives on what. */
const FULL: readonly CheckSource[] = [
  'HUKOU',
  'VEHICLE',
  'REAL_ESTATE',
  'SOCIAL_INSURANCE',
  'PENSION',
  'HOUSING_FUND',
  'TAX',
  'MARKET_REG',
  'BANK',
  'SECURITIES',
  'FISCAL_PAYROLL',
  'MARRIAGE',
  'FUNERAL',
]
const UNTIL_SET: Record<CheckReason, readonly CheckSource[]> = {
  NEW: FULL,
  RECHECK: FULL,
  ALERT: ['HUKOU', 'VEHICLE', 'REAL_ESTATE', 'SOCIAL_INSURANCE', 'TAX', 'MARKET_REG', 'BANK', 'FUNERAL'],
  OTHER_SCHEME: ['HUKOU', 'VEHICLE', 'REAL_ESTATE', 'MARKET_REG', 'BANK'],
}

/** Puts in what holds until an authority says otherwise; what has been set is not touched. */
export async function prepareSourcePolicies({ em }: Context): Promise<void> {
  const known = new Set((await em.find(CheckSourcePolicy, { division: NATIONWIDE })).map(({ reason }) => reason))
  for (const reason of checkReasons)
    if (!known.has(reason))
      em.create(CheckSourcePolicy, {
        division: NATIONWIDE,
        reason,
        sources: [...UNTIL_SET[reason]],
        legalBasis: '社会救助暂行办法第58条；必核来源由地方规定',
        verified: false,
        validFrom: '1949-10-01',
        validTo: null,
      })
}

/** The sources that must answer, by the nearest division above on the day. */
export async function getSourcePolicy(
  context: Context,
  division: string,
  reason: CheckReason,
  on: string,
): Promise<CheckSourcePolicy> {
  const policy = inForce(await checkSourcePoliciesByReason(context).load(reason), division, on)
  if (policy === null)
    throw new Refusal('NO_SOURCE_POLICY', {
      zh: `区划 ${division} 在 ${on} 没有规定必核来源。请先规定。`,
      en: `No required sources hold for division ${division} on ${on}. Set them first.`,
    })
  return policy
}

export function findSourcePolicies(context: Context, division: string, on: string | null | undefined) {
  return Promise.all(checkReasons.map((reason) => getSourcePolicy(context, division, reason, on ?? context.today)))
}

/** From a day on other sources must answer; orders made before keep theirs. */
export async function requireCheckSources(context: Context, input: RequireSourcesInput): Promise<CheckSourcePolicy> {
  const { em, viewer } = context
  const { division, reason, legalBasis, validFrom } = input
  viewer.mustServe(division, ['input', 'division'])
  viewer.mustBe('POLICY_ADMINISTRATOR')
  const present = await em.findOne(CheckSourcePolicy, { division, reason, validTo: null })
  if (present !== null) {
    if (present.validFrom >= validFrom)
      throw new Refusal('EARLIER_THAN_CURRENT', {
        zh: `现行规定自 ${present.validFrom} 起生效，新规定须晚于该日。`,
        en: `The present rule holds from ${present.validFrom}; the new one must begin later.`,
        path: ['input', 'validFrom'],
      })
    present.validTo = validFrom
    await em.flush()
  }
  return em.create(CheckSourcePolicy, {
    division,
    reason,
    sources: [...new Set(input.sources)],
    legalBasis,
    verified: true,
    validFrom,
    validTo: null,
  })
}
