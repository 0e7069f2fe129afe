import { type AppliedRecord, type BatchOfRoster, type Context, claimPersons } from '@civil-affairs/kit'
import { AssistanceUnit, AssistanceUnitMember } from '../assistance-unit/entity.ts'
import { AllowanceAmount, MinimumLivingAllowance } from '../minimum-living-allowance/entity.ts'
import {
  type AllowancePolicy,
  assess,
  type GrantedUnit,
  insertGrantedUnits,
} from '../minimum-living-allowance/index.ts'
import type { Row } from './columns.ts'
import { householdsOf, keyOfPolicy, personOf, policiesOf } from './findings.ts'
import {
  amountFrom,
  birthDateOf,
  type Household,
  incomeOf,
  meansOf,
  memberFactsOf,
  monthlyStandard,
} from './household.ts'

/** One unit with its allowance a household; the registry is told who its members are. */
export async function importHouseholds(
  context: Context,
  rows: readonly Row[],
  batch: BatchOfRoster,
): Promise<AppliedRecord[]> {
  const households = householdsOf(rows, batch.division)
  const persons = await claimMembers(context, households)
  const policies = await policiesOf(context, households)
  const units = households.map((household) =>
    grantedUnit(context, household, persons, policies.get(keyOfPolicy(household))!, batch),
  )
  const inserted = await insertGrantedUnits(context, units)
  return households.flatMap((household, at) => recordsOf(household, inserted[at]!))
}

async function claimMembers(context: Context, households: readonly Household[]): Promise<Map<Row, string>> {
  const members = households.flatMap((household) => household.rows.map((row) => ({ row, household })))
  const ids = await claimPersons(
    context,
    members.map(({ row, household: { head, phone, division } }) => {
      const { document, name, sex, ethnicity, birthDate } = row.values
      return {
        source: row.source,
        personId: personOf(context, row),
        claim: {
          document: { type: document.type, number: document.number },
          name,
          sex: sex ?? document.sex,
          birthDate: birthDateOf(row) ?? birthDate?.on ?? null,
          birthPrecision: birthDateOf(row) === null ? (birthDate?.precision ?? null) : 'DAY',
          ethnicity,
          // The unit is the family living together: where it is helped is where they live.
          residenceDivision: division,
          phone: row === head ? phone : null,
        },
      }
    }),
  )
  return new Map(members.map(({ row }, at) => [row, ids[at]!]))
}

function grantedUnit(
  context: Context,
  household: Household,
  persons: ReadonlyMap<Row, string>,
  policy: AllowancePolicy | null,
  batch: BatchOfRoster,
): GrantedUnit {
  const { rows, head, since, until, each, untilReason } = household
  const monthlyFen = household.monthlyFen!
  const standardFen = monthlyStandard(household.statedStandardFen, policy?.standardFen ?? null)!
  const members = rows.map((row) => memberFactsOf(row, persons.get(row)!, context.today))
  const monthlyIncomeFen = incomeOf(household, standardFen)
  const means = meansOf(members[rows.indexOf(head)]!, monthlyIncomeFen)
  return {
    division: household.division,
    area: household.area,
    hardshipCause: household.cause,
    members,
    payeePersonId: persons.get(head)!,
    account: household.account,
    bankName: household.bankName,
    phone: household.phone,
    number: household.number,
    class: household.class ?? classByLaw(context, members, means, policy),
    means,
    decidedOn: since,
    validFrom: since,
    validTo: until,
    terminationReasons: untilReason === null ? [] : [untilReason],
    amounts: [
      {
        validFrom: amountFrom(household, context.today),
        validTo: until,
        monthlyFen,
        standardFen,
        monthlyIncomeFen,
        ...(each === null
          ? {}
          : {
              shares: members.map(({ personId }, at) => ({
                personId,
                topUpFen: each[at]!,
                extraFen: 0,
                extraKind: null,
                isStopped: false,
              })),
            }),
      },
    ],
    document: `低保花名册 ${batch.id}`,
  }
}

/** Where the roster has no class, the one by which the family is looked at again soonest that law and facts allow. */
function classByLaw(
  context: Context,
  members: GrantedUnit['members'],
  means: GrantedUnit['means'],
  policy: AllowancePolicy | null,
): GrantedUnit['class'] {
  if (policy === null) return 'C'
  return assess({ members, singleBasis: null, means, stopped: [], on: context.today }, policy).class
}

/** Children after their parents: a reversal undoes the newest first. The unit and its allowance come from the head's row. */
function recordsOf(
  { rows, head }: Household,
  { unitId, allowanceId, memberIds, amountIds }: Awaited<ReturnType<typeof insertGrantedUnits>>[number],
): AppliedRecord[] {
  const made = (row: Row, entity: AppliedRecord['entity'], id: string): AppliedRecord => ({
    row: row.number,
    entity,
    id,
    change: 'CREATED',
    version: 1,
  })
  return [
    made(head, AssistanceUnit, unitId),
    made(head, MinimumLivingAllowance, allowanceId),
    ...rows.map((row, at) => made(row, AssistanceUnitMember, memberIds[at]!)),
    ...amountIds.map((id) => made(head, AllowanceAmount, id)),
  ]
}
