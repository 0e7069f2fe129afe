import {
  type Context,
  fillByBatches,
  insertSettledMonths,
  type SampleRun,
  type SettledMonth,
  samplePersonId,
  sampleRecordId,
} from '@civil-affairs/kit'
import { firstDayOf, maskBankAccount, nextMonth } from '@civil-affairs/schema'
import { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import type { AssistanceArea } from '../assistance-standard/entity.ts'
import { insertAssistanceStandards } from '../assistance-standard/index.ts'
import { sealAccount } from '../assistance-unit/index.ts'
import {
  type AllowancePolicy,
  assess,
  type GrantedUnit,
  insertGrantedUnits,
  policyFor,
} from '../minimum-living-allowance/index.ts'
import { type DrawnUnits, drawUnits, memberFactsOf, type Plant, type SampleUnit } from './draw-units.ts'

const PROVINCE = '140000000000'
const DOCUMENT = '样例省数据'
const FIRST_PAID_MONTH = '2024-06'
const LAST_PAID_MONTH = '2026-05'

/**
 * 低保 standards a head and month: the provincial averages of 2021 (615 yuan in towns; 5,658 yuan a year in villages), those
 * one city published for 2025 (980 and 760), and a step of ours between them.
 */
const STANDARDS: readonly { from: string; until: string | null; URBAN: number; RURAL: number }[] = [
  { from: '2022-01-01', until: '2024-01-01', URBAN: 61_500, RURAL: 47_150 },
  { from: '2024-01-01', until: '2025-01-01', URBAN: 78_000, RURAL: 60_000 },
  { from: '2025-01-01', until: null, URBAN: 98_000, RURAL: 76_000 },
]

/** Writes the families of the sample that draw the allowance, batch by batch, with what was paid to them. */
export async function fillAssistance(context: Context, run: SampleRun): Promise<void> {
  const policies = new Map<string, AllowancePolicy>()
  const planting = new Planting<Plant>()
  let drawn: DrawnUnits = { units: [], faults: [] }
  await fillByBatches(
    context,
    run,
    'assistance',
    (batch, own) => writeBatch(own, run, batch.index, drawn.units, policies),
    (batch) => {
      drawn = drawUnits(run.seed, batch, planting)
      tellFaults(context, run, batch, drawn.faults)
    },
    { begin: () => publishStandards(context, run) },
  )
}

async function publishStandards(context: Context, run: SampleRun): Promise<void> {
  await insertAssistanceStandards(
    context,
    STANDARDS.flatMap(({ from, until, ...amounts }) =>
      (['URBAN', 'RURAL'] as const).map((area) => ({
        id: sampleRecordId(context, run, `standard ${area} ${from}`),
        division: PROVINCE,
        programme: 'MLA' as const,
        area,
        monthlyFen: amounts[area],
        document: DOCUMENT,
        validFrom: from,
        validTo: until,
      })),
    ),
  )
}

function tellFaults(context: Context, run: SampleRun, batch: SampleBatch, faults: DrawnUnits['faults']): void {
  if (run.truth === undefined || faults.length === 0) return
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  for (const { kind, persons, household, what } of faults)
    run.truth({
      kind,
      persons,
      households: [household],
      what,
      ids: [
        ...persons.map((key) => samplePersonId(context, run, people.get(key)!)),
        ...(kind === 'R-37' || kind === 'R-06' ? [sampleRecordId(context, run, `unit ${household}`)] : []),
      ],
    })
}

interface Granted {
  readonly unit: SampleUnit
  readonly division: string
  readonly payeePersonId: string
  readonly grant: GrantedUnit
}

async function writeBatch(
  context: Context,
  run: SampleRun,
  batch: number,
  units: readonly SampleUnit[],
  policies: Map<string, AllowancePolicy>,
): Promise<void> {
  const granted: Granted[] = []
  for (const unit of units) {
    const one = await grantOf(context, run, unit, policies)
    if (one !== null) granted.push(one)
  }
  const ids = await insertGrantedUnits(
    context,
    granted.map(({ grant }) => grant),
  )
  const known = granted.map((one, at) => ({ ...one, allowanceId: ids[at]!.allowanceId }))
  for (const [county, families] of Map.groupBy(known, ({ division }) => division.slice(0, 6)))
    await insertPayments(context, run, `${batch} ${county}`, `${county}000000`, families)
}

/** The law decides about the sample as about anybody; a family it denies gets nothing. */
async function grantOf(
  context: Context,
  run: SampleRun,
  unit: SampleUnit,
  policies: Map<string, AllowancePolicy>,
): Promise<Granted | null> {
  const { household, members, head, decidedOn, validTo } = unit
  const { division } = household
  const area: AssistanceArea = household.isUrban ? 'URBAN' : 'RURAL'
  const idOf = (person: SamplePerson) => samplePersonId(context, run, person)
  const facts = members.map(({ person, membership }) =>
    memberFactsOf(person, idOf(person), person === head ? '02' : membership.role === '02' ? '97' : membership.role),
  )
  const validFrom = firstDayOf(nextMonth(decidedOn))
  const amounts = []
  let last = null
  for (const { from, until } of STANDARDS) {
    const start = from > validFrom ? from : validFrom
    const end = earlier(until, validTo)
    if ((end !== null && start >= end) || (validTo !== null && start >= validTo)) continue
    const policy = await policyOf(context, policies, division, area, start)
    const means = meansOf(unit, idOf, policy.standardFen / (area === 'URBAN' ? 98_000 : 76_000), validTo !== null)
    const assessment = assess({ members: facts, singleBasis: null, means, stopped: [], on: start }, policy)
    if (assessment.denialReasons.length > 0 || assessment.monthlyFen === 0) return null
    const { monthlyFen, standardFen, monthlyIncomeFen, shares } = assessment
    amounts.push({ validFrom: start, validTo: end, monthlyFen, standardFen, monthlyIncomeFen, shares })
    last = { means, class: assessment.class }
  }
  if (last === null) return null
  const payeePersonId = idOf(head)
  return {
    unit,
    division,
    payeePersonId,
    grant: {
      unitId: sampleRecordId(context, run, `unit ${household.key}`),
      allowanceId: sampleRecordId(context, run, `allowance ${household.key}`),
      division,
      area,
      hardshipCause: unit.hardshipCause,
      members: facts,
      payeePersonId,
      account: unit.account,
      bankName: unit.account === null ? null : '样例农村商业银行',
      phone: head.phone,
      class: last.class,
      means: last.means,
      decidedOn,
      lastCheckedOn: unit.lastCheckedOn,
      validFrom,
      validTo,
      terminationReasons: validTo === null ? [] : ['INCOME_NOT_BELOW_STANDARD'],
      amounts,
      document: DOCUMENT,
    },
  }
}

/** Incomes as they were under an earlier standard; of a family that earns too much now, as they were before. */
function meansOf(unit: SampleUnit, idOf: (person: SamplePerson) => string, scale: number, hasRisen: boolean) {
  const share = hasRisen ? scale * 0.6 : scale
  return {
    months: 12,
    incomes: unit.members
      .filter(({ person }) => person.facts.monthlyIncomeFen > 0 && person.diedOn === null)
      .map(({ person }) => ({
        personId: idOf(person),
        kind: person.facts.age >= 60 ? ('TRANSFER' as const) : ('WAGES' as const),
        amountFen: Math.floor((person.facts.monthlyIncomeFen * share) / 100) * 100 * 12,
      })),
    deductions: [],
    property: [],
  }
}

async function policyOf(
  context: Context,
  policies: Map<string, AllowancePolicy>,
  division: string,
  area: AssistanceArea,
  on: string,
): Promise<AllowancePolicy> {
  const county = `${division.slice(0, 6)}000000`
  const key = `${county} ${area} ${STANDARDS.findLast(({ from }) => from <= on)!.from}`
  const policy = policies.get(key) ?? (await policyFor(context, { programme: 'MLA', area, division: county }, on))
  policies.set(key, policy)
  return policy
}

/** Two years of months, each paid in one settled batch of the families of a county in this batch of the sample. */
async function insertPayments(
  context: Context,
  run: SampleRun,
  key: string,
  county: string,
  granted: readonly (Granted & { allowanceId: string })[],
): Promise<void> {
  const { keys } = context
  const payable = granted.filter(({ unit }) => unit.account !== null)
  const accounts = new Map(
    payable.map(({ unit }) => [
      unit,
      { sealed: sealAccount(keys, unit.account!).accountSealed, masked: maskBankAccount(unit.account!) },
    ]),
  )
  const months: SettledMonth[] = []
  for (let month = FIRST_PAID_MONTH; month <= LAST_PAID_MONTH; month = nextMonth(month)) {
    const on = firstDayOf(month)
    const items = payable.flatMap(({ unit, grant, allowanceId, division, payeePersonId }) => {
      const amount = grant.amounts.find(
        ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo),
      )
      if (amount === undefined) return []
      const id = sampleRecordId(context, run, `payment ${unit.household.key} ${month}`)
      const account = accounts.get(unit)!
      return [{ id, division, grantId: allowanceId, payeePersonId, amountFen: amount.monthlyFen, account }]
    })
    months.push({
      id: sampleRecordId(context, run, `payments ${key} ${month}`),
      division: county,
      month,
      sentOn: `${month}-10`,
      fiscalVoucher: `样例-${month}`,
      items,
    })
  }
  await insertSettledMonths(context, 'assistance', 'MLA', months)
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
