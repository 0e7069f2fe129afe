import {
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPersons,
  linkedIdsByPerson,
  PaymentItem,
  type RecordToReverse,
  Refusal,
  record,
  restoreRecords,
} from '@civil-affairs/kit'
import { firstDayOf, nextMonth } from '@civil-affairs/schema'
import { ChildParent, ParentCircumstance } from '../child-parent/entity.ts'
import { ChildTask } from '../child-task/entity.ts'
import { sealAccount } from './bank-account.ts'
import { ChildSupport, ChildSupportAmount } from './entity.ts'
import { alreadySupported } from './find-support.ts'
import { insertChildSupports, type StatedChildSupport, type StatedParent } from './insert-child-supports.ts'
import { kindOf, type Row, TITLE, type Values } from './roster-columns.ts'
import { endByAge } from './rules.ts'

/** Who is supported already, under any linked id and in any division. */
export async function supportedOf(context: Context, children: readonly string[]) {
  const groups = await linkedIdsByPerson(context, children)
  const ids = [...new Set([...groups.values()].flat())]
  const all = await context.beyondScope(() =>
    context.em.find(ChildSupport, {
      childPersonId: { $in: ids },
      status: { $ne: 'ENDED' },
      validTo: { $gt: context.today },
    }),
  )
  const byChild = new Map(all.map((one) => [one.childPersonId, one]))
  return (child: string) => groups.get(child)!.flatMap((id) => byChild.get(id) ?? [])[0]
}

export async function applyRows(
  context: Context,
  rows: readonly Row[],
  batch: BatchOfRoster,
): Promise<AppliedRecord[]> {
  const { em, keys } = context
  const children = await claimPersons(
    context,
    rows.map(({ values: { document, name, sex, division }, source }) => ({
      claim: { document, name, sex, registeredDivision: division },
      source,
    })),
  )
  const supported = await supportedOf(context, children)
  const records: AppliedRecord[] = []
  const made: { row: Row; child: string }[] = []
  for (const [at, row] of rows.entries()) {
    const { values } = row
    const known = supported(children[at]!)
    if (known === undefined) {
      made.push({ row, child: children[at]! })
      continue
    }
    if (county(known.division) !== county(values.division ?? batch.division)) throw alreadySupported()
    if (values.account !== null) em.assign(known, sealAccount(keys, values.account))
    if (values.school !== null) known.school = values.school
    records.push({ row: row.number, entity: ChildSupport, id: known.id, change: 'CHANGED' })
  }
  const stated = await stateRows(context, made, batch)
  const inserted = await insertChildSupports(context, stated)
  for (const [at, { row }] of made.entries()) {
    const { supportId, amountId, parentIds, circumstanceIds } = inserted[at]!
    const created = (entity: AppliedRecord['entity'], id: string) =>
      records.push({ row: row.number, entity, id, change: 'CREATED' })
    created(ChildSupport, supportId)
    created(ChildSupportAmount, amountId)
    for (const id of parentIds) created(ChildParent, id)
    for (const id of circumstanceIds) created(ParentCircumstance, id)
  }
  return records
}

/** What the rows say, with the ids of guardians and parents; of a child who has a file already, the file stays. */
async function stateRows(
  context: Context,
  made: readonly { row: Row; child: string }[],
  batch: BatchOfRoster,
): Promise<StatedChildSupport[]> {
  const groups = await linkedIdsByPerson(
    context,
    made.map(({ child }) => child),
  )
  const files = await context.beyondScope(() =>
    context.em.find(ChildParent, { childPersonId: { $in: [...new Set([...groups.values()].flat())] } }),
  )
  const hasFile = new Set(files.map(({ childPersonId }) => childPersonId))
  const named = made.flatMap(({ row: { values, source }, child }, at) => {
    const claims = [
      { who: 'guardian', name: values.guardian, phone: values.phone },
      { who: 'FATHER', name: values.fatherName, phone: null },
      { who: 'MOTHER', name: values.motherName, phone: null },
    ].filter(({ name }) => name !== null)
    const skipsParents = groups.get(child)!.some((id) => hasFile.has(id))
    return claims
      .filter(({ who }) => who === 'guardian' || !skipsParents)
      .map(({ who, name, phone }) => ({ at, who, claim: { name, phone }, source }))
  })
  const ids = await claimPersons(context, named)
  const idOf = new Map(named.map(({ at, who }, index) => [`${at} ${who}`, ids[index]!]))
  return made.map(({ row: { values }, child }, at) => {
    const document = `${TITLE} ${batch.id} 第${made[at]!.row.number}行`
    const birthDate = values.document.birthDate!
    const guardianPersonId = idOf.get(`${at} guardian`) ?? null
    const stopDay = values.stopMonth === null ? null : firstDayOf(values.stopMonth)
    const endsEarly = stopDay !== null && stopDay < endByAge(birthDate)
    const skipsParents = groups.get(child)!.some((id) => hasFile.has(id))
    const parent = (role: 'FATHER' | 'MOTHER', kind: Values['fatherState']): StatedParent => ({
      role,
      personId: idOf.get(`${at} ${role}`) ?? null,
      circumstances:
        kind === null || kind === 'ABLE'
          ? []
          : [{ kind, since: values.decidedOn, evidence: 'ROSTER', document: values.evidence ?? document }],
    })
    return {
      division: values.division ?? batch.division,
      childPersonId: child,
      birthDate,
      kind: kindOf(values),
      guardianPersonId,
      guardianRelation: values.relation,
      school: values.school,
      account: values.account,
      decidedOn: values.decidedOn,
      validFrom: firstDayOf(nextMonth(values.decidedOn)),
      ...(stopDay === null ? {} : { validTo: stopDay }),
      endReason: endsEarly ? 'OTHER' : null,
      ...(values.amount === null ? {} : { monthlyFen: values.amount }),
      document,
      parents: skipsParents ? [] : [parent('FATHER', values.fatherState), parent('MOTHER', values.motherState)],
    }
  })
}

export async function reverseRows(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em } = context
  const created = records.filter(
    ({ entity, change }) => change === 'CREATED' && tableOf(context, entity) === 'child_support',
  )
  const ids = created.map(({ id }) => id)
  if ((await em.count(PaymentItem, { grantId: { $in: ids } })) > 0)
    throw new Refusal('PAID_SINCE', {
      zh: '本批次的待遇已进入发放批次，不能整批撤回。请逐人终止。',
      en: 'Supports of this batch are in payment batches; end them one by one.',
      path: ['input', 'batchId'],
    })
  for (const { id, division, childPersonId, validFrom } of await em.find(ChildSupport, { id: { $in: ids } }))
    record(em, 'child-welfare.grant.ended', {
      recordId: id,
      division,
      subjects: [childPersonId],
      data: { programme: 'CHILD_SUPPORT', until: validFrom, reason: 'GRANTED_IN_ERROR' },
    })
  await em.flush()
  await em.nativeDelete(ChildTask, { supportId: { $in: ids } })
  await restoreRecords(context, inOrderOfReferences(context, records), batch)
}

/** Rows that refer to others go before those. */
function inOrderOfReferences(context: Context, records: readonly RecordToReverse[]): RecordToReverse[] {
  const order = ['parent_circumstance', 'child_parent', 'child_support_amount', 'child_support']
  return records.toSorted(
    (a, b) => order.indexOf(tableOf(context, a.entity)) - order.indexOf(tableOf(context, b.entity)),
  )
}

function tableOf(context: Context, entity: RecordToReverse['entity']): string {
  return context.em.getMetadata().get(entity as never).tableName!
}

export function county(division: string): string {
  return division.slice(0, 6)
}
