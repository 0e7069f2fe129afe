import { type Context, getParameter, getParameterNumber } from '@civil-affairs/kit'
import { getStandard } from '../assistance-standard/index.ts'
import type { AssistanceUnit, AssistanceUnitMember } from '../assistance-unit/entity.ts'
import type { ExtraKind, Means } from './entity.ts'
import { type AllowancePolicy, type Assessment, assess, tenThousandths } from './rules.ts'

const EXTRA_KEYS: Record<ExtraKind, string> = {
  ELDER: 'elder',
  MINOR: 'minor',
  SEVERELY_DISABLED: 'severelyDisabled',
  SERIOUSLY_ILL: 'seriouslyIll',
}

/** What policy says for a unit's division and area on a day; ages are counted on that day too. */
export async function policyFor(
  context: Context,
  unit: Pick<AssistanceUnit, 'programme' | 'area' | 'division'>,
  on: string,
): Promise<AllowancePolicy> {
  const { division } = unit
  const number = (key: string) => getParameterNumber(context, `MLA.${key}`, division, on)
  const ratio = async (kind: ExtraKind) =>
    [kind, tenThousandths((await getParameter(context, `MLA.extra.${EXTRA_KEYS[kind]}`, division, on)).value)] as const
  const [standard, extras, elderAge, adultAge, pension, oldAge, savingsMonths, vehicles, houses, companies] =
    await Promise.all([
      getStandard(context, unit.programme, unit.area, division, on),
      Promise.all((Object.keys(EXTRA_KEYS) as ExtraKind[]).map(ratio)),
      number('elder.age'),
      number('adult.age'),
      number('income.countsBasicPension'),
      number('income.countsOldAgeAllowance'),
      number('property.savingsMonths'),
      number('property.vehicles'),
      number('property.houses'),
      number('property.companies'),
    ])
  return {
    standardFen: standard.monthlyFen,
    extraRatios: Object.fromEntries(extras) as Record<ExtraKind, number>,
    elderAge,
    adultAge,
    countsBasicPension: pension > 0,
    countsOldAgeAllowance: oldAge > 0,
    savingsMonths,
    vehicles,
    houses,
    companies,
  }
}

/** The law applied to a unit as it stands, for the month that begins on `on`. */
export async function assessUnit(
  context: Context,
  one: {
    unit: AssistanceUnit
    members: readonly AssistanceUnitMember[]
    means: Means
    stopped?: readonly string[]
    on: string
  },
): Promise<Assessment> {
  const { unit, members, means, on } = one
  const policy = await policyFor(context, unit, on)
  return assess({ members, singleBasis: unit.singleBasis ?? null, means, stopped: one.stopped ?? [], on }, policy)
}
