/** What the hub knows against a roster: deaths, allowances that are drawn already, numbers, standards. */
import {
  anyOf,
  type Context,
  deathsOf,
  faultOfCode,
  linkedIdsByPerson,
  personIdOf,
  type RosterFinding,
} from '@civil-affairs/kit'
import { nextMonth } from '@civil-affairs/schema'
import { standardsInForce } from '../assistance-standard/index.ts'
import { AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { MinimumLivingAllowance } from '../minimum-living-allowance/entity.ts'
import { type AllowancePolicy, assess, policyFor } from '../minimum-living-allowance/index.ts'
import type { Row } from './columns.ts'
import {
  contradictionsOf,
  type Household,
  householdOf,
  incomeOf,
  joinedOn,
  meansOf,
  memberFactsOf,
  monthlyStandard,
} from './household.ts'

const CHUNK = 10_000

export async function examineHouseholds(
  context: Context,
  rows: readonly Row[],
  { division }: { division: string },
): Promise<RosterFinding[]> {
  const all = householdsOf(rows, division)
  const persons = new Map(rows.map((row) => [row, personOf(context, row)]))
  return context.beyondScope(async () => {
    const linked = await linkedIdsByPerson(context, [...persons.values()])
    const known = await findKnown(context, all, persons, linked)
    const duplicates = new Set(known.filter(({ isDuplicate }) => isDuplicate).map(({ row }) => row))
    // What the hub has is not judged again.
    const households = all.filter(({ rows }) => !rows.some(({ number }) => duplicates.has(number)))
    return [
      ...known,
      ...households.flatMap((household) => contradictionsOf(household, context.today)),
      ...(await findDead(context, households, persons, linked)),
      ...(await findTakenNumbers(context, households)),
      ...(await compareAmounts(context, households, persons)),
    ]
  })
}

export function householdsOf(rows: readonly Row[], division: string): Household[] {
  return [...Map.groupBy(rows, ({ block }) => block).values()].map((ofBlock) => householdOf(ofBlock, division))
}

/** Of what a row says: the import asks for the same persons as the check before it. */
const identified = new WeakMap<Row['values'], string>()

/** The person whose document the row has. */
export function personOf({ keys }: Context, { values }: Row): string {
  let id = identified.get(values)
  if (id === undefined) {
    id = personIdOf(keys, values.document.identity!)
    identified.set(values, id)
  }
  return id
}

type Persons = ReadonlyMap<Row, string>
/** All ids of each person. */
type Linked = ReadonlyMap<string, readonly string[]>

/** Fault 17. Paid until the month of the death, an allowance that has ended since is no fault. */
async function findDead(
  context: Context,
  households: readonly Household[],
  persons: Persons,
  linked: Linked,
): Promise<RosterFinding[]> {
  const deaths = await deathsOf(context, [...persons.values()], linked)
  return households.flatMap(({ rows, until }) =>
    rows.flatMap((row): RosterFinding[] => {
      const diedOn = deaths.get(persons.get(row)!)?.diedOn ?? null
      if (diedOn === null || (until !== null && until <= `${nextMonth(diedOn)}-01`)) return []
      return [{ ...faultOfCode('DECEASED'), row: row.number, column: 'document' }]
    }),
  )
}

/**
 * Who is in a unit of that time already. A whole household that the hub has in one unit is a duplicate; a household of
 * which it has only some, or in several units, is for a person to settle.
 */
async function findKnown(
  context: Context,
  households: readonly Household[],
  persons: Persons,
  linked: Linked,
): Promise<RosterFinding[]> {
  const ids = [...new Set([...linked.values()].flat())]
  const memberships: AssistanceUnitMember[] = []
  for (let start = 0; start < ids.length; start += CHUNK)
    memberships.push(
      ...(await context.em.find(AssistanceUnitMember, {
        $and: [{ programme: 'MLA' }, anyOf('person_id', 'uuid', ids.slice(start, start + CHUNK))],
      })),
    )
  const byPerson = Map.groupBy(memberships, ({ personId }) => personId)
  return households.flatMap(({ rows, until }) => {
    const units = rows.map((row) => {
      const since = joinedOn(row)
      const own = linked.get(persons.get(row)!)!.flatMap((id) => byPerson.get(id) ?? [])
      const overlapping = own.find(
        ({ validFrom, validTo }) => (until === null || validFrom < until) && (validTo == null || since < validTo),
      )
      return overlapping?.unit.id ?? null
    })
    const isOneUnit = units.every((unit) => unit !== null && unit === units[0])
    return rows.flatMap((row, at): RosterFinding[] => {
      const unit = units[at]!
      if (unit === null) return []
      return [
        {
          ...(isOneUnit ? alreadyDraws(unit) : inAnotherUnit(unit)),
          row: row.number,
          column: 'document',
          isDuplicate: isOneUnit,
        },
      ]
    })
  })
}

/** 低保证号 is one family's: not another's in the file, and not one the hub has. */
async function findTakenNumbers(context: Context, households: readonly Household[]): Promise<RosterFinding[]> {
  const byNumber = Map.groupBy(
    households.filter(({ number }) => number !== null),
    ({ number }) => number!,
  )
  const numbers = [...byNumber.keys()]
  const taken = new Set<string>()
  for (let start = 0; start < numbers.length; start += CHUNK)
    for (const { number } of await context.em.find(
      MinimumLivingAllowance,
      { $and: [anyOf('number', 'text', numbers.slice(start, start + CHUNK))] },
      { fields: ['number'], disableIdentityMap: true },
    ))
      taken.add(number)
  return [...byNumber].flatMap(([number, same]) =>
    same.length === 1 && !taken.has(number)
      ? []
      : same.map(({ head }): RosterFinding => ({ ...numberTaken, row: head.number, column: 'number' })),
  )
}

/** Faults 18 and 24: standard, persons and income against the amount. Reported only: what was decided is what is paid. */
async function compareAmounts(
  context: Context,
  households: readonly Household[],
  persons: Persons,
): Promise<RosterFinding[]> {
  const policies = await policiesOf(context, households)
  const findings: RosterFinding[] = []
  for (const household of households) {
    const { rows, head, until, monthlyFen, statedStandardFen, statedIncomeFen } = household
    const say = (column: string, said: Omit<RosterFinding, 'row' | 'column'>) =>
      findings.push({ ...said, row: head.number, column })
    const policy = policies.get(keyOfPolicy(household))!
    const standardFen = monthlyStandard(statedStandardFen, policy?.standardFen ?? null)
    if (standardFen === null) {
      say('standard', faultOfCode('MISSING'))
      continue
    }
    if (policy === null) {
      say('standard', standardUnknown)
      continue
    }
    if (statedStandardFen !== null && statedStandardFen !== standardFen) say('standard', standardYearly)
    // What held when an allowance ended is no fault today.
    else if (until === null && standardFen !== policy.standardFen) say('standard', faultOfCode('STANDARD_DIFFERS'))
    if (statedIncomeFen === null) say('income', incomeImplied)
    if (monthlyFen === null) continue
    const members = rows.map((row) => memberFactsOf(row, persons.get(row)!, context.today))
    const means = meansOf(members[rows.indexOf(head)]!, incomeOf(household, standardFen))
    const {
      denialReasons,
      monthlyFen: owed,
      shares,
    } = assess({ members, singleBasis: null, means, stopped: [], on: context.today }, { ...policy, standardFen })
    if (denialReasons.includes('INCOME_NOT_BELOW_STANDARD')) {
      say(statedIncomeFen === null ? 'whole' : 'income', incomeNotBelowStandard)
      continue
    }
    const extras = shares.reduce((sum, { extraFen }) => sum + extraFen, 0)
    // Offices round to whole yuan, by the head.
    const leeway = 100 * rows.length
    if (monthlyFen < owed - extras - leeway || monthlyFen > owed + leeway) say('whole', amountNotByStandard)
  }
  return findings
}

type PlaceOfPolicy = Pick<Household, 'area' | 'division'>
export const keyOfPolicy = ({ area, division }: PlaceOfPolicy) => `${division} ${area}`

/** The policies of all places of some households, read together. */
export async function policiesOf(
  context: Context,
  households: readonly PlaceOfPolicy[],
): Promise<ReadonlyMap<string, AllowancePolicy | null>> {
  const places = [...new Map(households.map((household) => [keyOfPolicy(household), household]))]
  return new Map(await Promise.all(places.map(async ([key, place]) => [key, await policyOf(context, place)] as const)))
}

/** Null where no standard is published for the place. */
async function policyOf(context: Context, { area, division }: PlaceOfPolicy): Promise<AllowancePolicy | null> {
  const standards = await standardsInForce(context, division, context.today)
  if (!standards.some((one) => one.programme === 'MLA' && one.area === area)) return null
  return policyFor(context, { programme: 'MLA', area, division }, context.today)
}

const alreadyDraws = (unit: string) =>
  ({
    code: 'ALREADY_DRAWS',
    severity: 'FLAGGED',
    zh: `此人已在救助单元 ${unit} 享受低保，本户未重复导入；有变化的，请在该单元办理变更。`,
    en: `The person draws the allowance in unit ${unit}; the household was not imported again. Change that unit where things differ.`,
  }) as const

const inAnotherUnit = (unit: string) =>
  ({
    code: 'ALREADY_IN_A_UNIT',
    severity: 'REJECTED',
    zh: `此人同一时段已属于救助单元 ${unit}，而本户其他人不在其中。请先核对并办理家庭成员变更。`,
    en: `The person belongs to unit ${unit} in that time, and others of the household do not. Settle that first.`,
  }) as const

const numberTaken = {
  code: 'NUMBER_TAKEN',
  severity: 'REJECTED',
  zh: '低保证号同另一户重复。',
  en: 'The number of the certificate is that of another household.',
} as const

const standardUnknown = {
  code: 'STANDARD_UNKNOWN',
  severity: 'FLAGGED',
  zh: '本区划尚未公布保障标准，未能核对标准和金额。',
  en: 'No standard is published for the division; standard and amount could not be compared.',
} as const

const standardYearly = {
  code: 'STANDARD_YEARLY',
  severity: 'REPAIRED',
  zh: '保障标准按年填写，已换算为月标准。',
  en: 'The standard of a year was turned into that of a month.',
} as const

const incomeImplied = {
  code: 'INCOME_IMPLIED',
  severity: 'FLAGGED',
  zh: '名册没有家庭收入，按“标准×人数−保障金”推算保存，复核时请核实。',
  en: 'The roster has no income; what standard and amount imply is kept until the re-check.',
} as const

const incomeNotBelowStandard = {
  code: 'INCOME_NOT_BELOW_STANDARD',
  severity: 'FLAGGED',
  zh: '按名册所填，人均收入不低于保障标准，请核实是否仍符合条件。',
  en: 'By the roster the income is not below the standard; check whether the household is still eligible.',
} as const

const amountNotByStandard = {
  code: 'AMOUNT_NOT_BY_STANDARD',
  severity: 'FLAGGED',
  zh: '保障金同“标准×人数−收入（另加分类施保）”不符，请核实。',
  en: 'The amount is not standard times persons less income, with or without the extras of classes.',
} as const
