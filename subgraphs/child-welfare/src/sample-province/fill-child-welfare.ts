import {
  type Context,
  fillByBatches,
  insertInBulk,
  insertSettledMonths,
  recordMany,
  type SampleRun,
  samplePersonId,
  sampleRecordId,
} from '@civil-affairs/kit'
import { addMonths, firstDayOf, maskBankAccount, nextMonth } from '@civil-affairs/schema'
import { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import type { SampleBatch } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { ChildParent, ParentCircumstance } from '../child-parent/entity.ts'
import { ChildSupportVerification, StudyContinuation } from '../child-support/entity.ts'
import { insertChildSupports, type StatedParent, sealAccount } from '../child-support/index.ts'
import { reviewManyChildren } from '../child-task/index.ts'
import { type DrawnChildren, type DrawnParent, drawChildren, type Plant } from './draw-children.ts'

const DOCUMENT = '样例省数据'
const FIRST_PAID_MONTH = '2024-06'
const LAST_PAID_MONTH = '2026-05'
const VERIFY_MONTHS = 6

/** Writes the children of the sample whom nobody brings up, batch by batch, with their parents and what was paid to them. */
export async function fillChildWelfare(context: Context, run: SampleRun): Promise<void> {
  const planting = new Planting<Plant>()
  let drawn: DrawnChildren = { supports: [], leads: [], faults: [] }
  await fillByBatches(
    context,
    run,
    'child-welfare',
    async (batch, own) => {
      await writeSupports(own, run, `${batch.index}`, drawn.supports)
      await writeLeads(own, run, drawn.leads)
    },
    (batch) => {
      drawn = drawChildren(run.seed, batch, planting)
      tellFaults(context, run, batch, drawn.faults)
    },
  )
}

function tellFaults(context: Context, run: SampleRun, batch: SampleBatch, faults: DrawnChildren['faults']): void {
  if (run.truth === undefined || faults.length === 0) return
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  for (const { kind, persons, records, what } of faults)
    run.truth({
      kind,
      persons,
      households: [],
      what,
      ids: [
        ...persons.map((key) => samplePersonId(context, run, people.get(key)!)),
        ...records.map((key) => sampleRecordId(context, run, key)),
      ],
    })
}

async function writeSupports(
  context: Context,
  run: SampleRun,
  batch: string,
  drawn: DrawnChildren['supports'],
): Promise<void> {
  if (drawn.length === 0) return
  const { em, keys } = context
  const known = drawn.map((one) => ({
    ...one,
    id: sampleRecordId(context, run, one.key),
    personId: samplePersonId(context, run, one.child),
    division: one.child.residenceDivision,
    payeePersonId: samplePersonId(context, run, one.payee ?? one.child),
    account: one.payee?.bankAccount ?? null,
  }))
  const inserted = await insertChildSupports(
    context,
    known.map((one) => ({
      id: one.id,
      division: one.division,
      childPersonId: one.personId,
      birthDate: one.child.birthDate,
      kind: one.kind,
      guardianPersonId: one.guardian === null ? null : samplePersonId(context, run, one.guardian),
      institutionCreditCode: one.institutionCreditCode,
      payeePersonId: one.payeePersonId,
      account: one.account,
      bankName: one.account === null ? null : '样例农村商业银行',
      decidedOn: one.decidedOn,
      validFrom: one.validFrom,
      validTo: one.validTo,
      lastVerifiedOn: one.verifiedOn.at(-1) ?? one.decidedOn,
      document: DOCUMENT,
      parents: one.parents.map((parent) => statedParent(context, run, parent)),
    })),
  )
  const checks = known.flatMap(({ id, division, personId, kind, verifiedOn }) =>
    verifiedOn.map((day) => ({
      id: sampleRecordId(context, run, `verification ${id} ${day}`),
      support: id,
      division,
      personId,
      verifiedOn: day,
      verifiedBy: 'sample:child-worker',
      method: kind === 'ORPHAN_INSTITUTION' ? ('INSTITUTION' as const) : ('HOME_VISIT' as const),
      result: 'CONTINUED' as const,
      document: `样例核查-${day}`,
    })),
  )
  await insertInBulk(em, ChildSupportVerification, checks)
  await recordMany(
    em,
    'child-welfare.grant.verified',
    checks.map(({ support, division, personId, result, verifiedOn }) => ({
      recordId: support,
      division,
      subjects: [personId],
      data: {
        programme: 'CHILD_SUPPORT' as const,
        result,
        on: verifiedOn,
        nextDueOn: addMonths(verifiedOn, VERIFY_MONTHS),
      },
    })),
  )
  await insertInBulk(
    em,
    StudyContinuation,
    known.flatMap(({ id, division, study }) =>
      study === null
        ? []
        : [
            {
              id: sampleRecordId(context, run, `study ${id}`),
              support: id,
              division,
              stage: 'COLLEGE',
              school: '样例职业技术学院',
              document: DOCUMENT,
              validFrom: study.from,
              validTo: study.until,
            },
          ],
    ),
  )
  const payable = known.flatMap((one, at) => {
    const { monthlyFen } = inserted[at]!
    if (one.account === null || monthlyFen === 0) return []
    const account = { sealed: sealAccount(keys, one.account).accountSealed, masked: maskBankAccount(one.account) }
    return [{ ...one, account, monthlyFen }]
  })
  for (const [county, own] of Map.groupBy(payable, ({ division }) => division.slice(0, 6))) {
    const months = []
    for (let month = FIRST_PAID_MONTH; month <= LAST_PAID_MONTH; month = nextMonth(month)) {
      const on = firstDayOf(month)
      months.push({
        id: sampleRecordId(context, run, `child payments ${batch} ${county} ${month}`),
        division: `${county}000000`,
        month,
        sentOn: `${month}-12`,
        fiscalVoucher: `样例儿童-${month}`,
        items: own
          .filter(({ validFrom, validTo }) => validFrom <= on && on < validTo)
          .map(({ key, id, division, payeePersonId, monthlyFen, account }) => ({
            id: sampleRecordId(context, run, `payment ${key} ${month}`),
            division,
            grantId: id,
            payeePersonId,
            amountFen: monthlyFen,
            account,
          })),
      })
    }
    await insertSettledMonths(context, 'child-welfare', 'CHILD_SUPPORT', months)
  }
}

function statedParent(context: Context, run: SampleRun, { role, person, circumstance }: DrawnParent): StatedParent {
  return {
    role,
    personId: person === null ? null : samplePersonId(context, run, person),
    circumstances: [{ ...circumstance, document: DOCUMENT }],
  }
}

/** Children whose file says that both parents are lost, and nothing else: somebody is to find them. */
async function writeLeads(context: Context, run: SampleRun, leads: DrawnChildren['leads']): Promise<void> {
  if (leads.length === 0) return
  const { em } = context
  const files = leads.flatMap(({ child, parents }) =>
    parents.map(({ role, person, circumstance }) => {
      const key = `parent ${role} ${child.key}`
      return {
        circumstance,
        id: sampleRecordId(context, run, `circumstance of ${key}`),
        parent: {
          id: sampleRecordId(context, run, key),
          division: child.residenceDivision,
          childPersonId: samplePersonId(context, run, child),
          role,
          personId: person === null ? null : samplePersonId(context, run, person),
        },
      }
    }),
  )
  await insertInBulk(
    em,
    ChildParent,
    files.map(({ parent }) => parent),
  )
  await insertInBulk(
    em,
    ParentCircumstance,
    files.map(({ id, parent, circumstance: { since, until, ...circumstance } }) => ({
      ...circumstance,
      id,
      parent: parent.id,
      division: parent.division,
      validFrom: since,
      validTo: until,
      document: DOCUMENT,
    })),
  )
  await recordMany(
    em,
    'child-welfare.circumstance.recorded',
    files.map(({ id, parent, circumstance: { kind, since, until } }) => ({
      recordId: id,
      division: parent.division,
      subjects: parent.personId === null ? [parent.childPersonId] : [parent.childPersonId, parent.personId],
      data: { role: parent.role, kind, since, until },
    })),
  )
  await reviewManyChildren(
    context,
    leads.map(({ child }) => samplePersonId(context, run, child)),
  )
}
