import {
  type Context,
  insertInBulk,
  insertSettledMonths,
  recordMany,
  type SampleRun,
  samplePersonId,
  sampleRecordId,
} from '@civil-affairs/kit'
import { addMonths, firstDayOf, maskBankAccount, nextMonth } from '@civil-affairs/schema'
import { SurvivalCheck } from '../old-age-allowance/entity.ts'
import { insertOldAgeAllowances, sealAccount } from '../old-age-allowance/index.ts'
import { OldAgeStandard } from '../old-age-standard/entity.ts'
import { amountFor, BANDS, type DrawnAllowance, STANDARDS } from './draw-allowances.ts'

const PROVINCE = '140000000000'
const DOCUMENT = '样例省数据'
const FIRST_PAID_MONTH = '2024-06'
const LAST_PAID_MONTH = '2026-05'
const SURVIVAL_MONTHS = 3

export async function publishStandards(context: Context, run: SampleRun): Promise<void> {
  const rows = STANDARDS.flatMap(({ from, until, amounts }) =>
    BANDS.map((band, at) => ({
      id: sampleRecordId(context, run, `old-age standard ${band.fromAge} ${from}`),
      division: PROVINCE,
      ...band,
      monthlyFen: amounts[at]!,
      document: DOCUMENT,
      validFrom: from,
      validTo: until,
    })),
  )
  await insertInBulk(context.em, OldAgeStandard, rows)
  await recordMany(
    context.em,
    'elderly-care.oldAgeStandard.published',
    rows.map(({ id, division, fromAge, belowAge, monthlyFen, validFrom }) => ({
      recordId: id,
      division,
      subjects: [],
      data: { fromAge, belowAge, monthlyFen, validFrom },
    })),
  )
}

/** The allowances of a batch, when their people were seen alive, and two years of payments. */
export async function writeAllowances(
  context: Context,
  run: SampleRun,
  batch: string,
  drawn: readonly DrawnAllowance[],
): Promise<void> {
  const known = drawn.map((one) => ({
    ...one,
    id: sampleRecordId(context, run, one.key),
    personId: samplePersonId(context, run, one.person),
    division: one.person.registeredDivision,
  }))
  await insertOldAgeAllowances(
    context,
    known.map(({ id, personId, division, person, appliedOn, decidedOn, validFrom, validTo, confirmedOn, account }) => ({
      id,
      personId,
      birthDate: person.birthDate,
      division,
      appliedOn,
      decidedOn,
      validFrom,
      validTo,
      stopReason: validTo === null ? null : ('DEATH' as const),
      lastConfirmedOn: confirmedOn.at(-1) ?? null,
      account,
      bankName: account === null ? null : '样例农村商业银行',
      document: DOCUMENT,
    })),
  )
  await writeSurvivalChecks(context, run, known)
  for (const [county, own] of Map.groupBy(known, ({ division }) => division.slice(0, 6)))
    await writePayments(context, run, `${batch} ${county}`, `${county}000000`, own)
}

type Known = DrawnAllowance & { readonly id: string; readonly personId: string; readonly division: string }

async function writeSurvivalChecks(context: Context, run: SampleRun, known: readonly Known[]): Promise<void> {
  const checks = known.flatMap(({ key, id, personId, division, confirmedOn }) =>
    confirmedOn.map((checkedOn, at) => ({
      id: sampleRecordId(context, run, `survival ${key} ${at}`),
      division,
      allowance: id,
      personId,
      checkedOn,
      method: at % 2 === 0 ? ('BIOMETRIC' as const) : ('ONSITE' as const),
      checkedBy: 'sample:village',
      document: null,
    })),
  )
  await insertInBulk(context.em, SurvivalCheck, checks)
  await recordMany(
    context.em,
    'elderly-care.oldAgeAllowance.confirmed',
    checks.map(({ allowance, division, personId, method, checkedOn }) => ({
      recordId: allowance,
      division,
      subjects: [personId],
      data: { method, on: checkedOn, nextDueOn: addMonths(checkedOn, SURVIVAL_MONTHS) },
    })),
  )
}

/** Each month paid in one settled batch of a county in this batch of the sample. */
async function writePayments(
  context: Context,
  run: SampleRun,
  key: string,
  county: string,
  known: readonly Known[],
): Promise<void> {
  const payable = known.flatMap((one) => {
    const { account: number } = one
    if (number === null) return []
    return [
      { ...one, account: { sealed: sealAccount(context.keys, number).accountSealed, masked: maskBankAccount(number) } },
    ]
  })
  const months = []
  for (let month = FIRST_PAID_MONTH; month <= LAST_PAID_MONTH; month = nextMonth(month)) {
    const on = firstDayOf(month)
    months.push({
      id: sampleRecordId(context, run, `old-age payments ${key} ${month}`),
      division: county,
      month,
      sentOn: `${month}-15`,
      fiscalVoucher: `样例高龄-${month}`,
      items: payable
        .filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo))
        .map(({ key: own, id, personId, division, person, isPaidBelowStandard, account }) => ({
          id: sampleRecordId(context, run, `payment ${own} ${month}`),
          division,
          grantId: id,
          payeePersonId: personId,
          amountFen: amountFor(person.birthDate, isPaidBelowStandard && month > '2025-06' ? '2025-06' : month)!,
          account,
        })),
    })
  }
  await insertSettledMonths(context, 'elderly-care', 'OLD_AGE', months)
}
