import {
  type AcceptedRow,
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPersons,
  column,
  defineRoster,
  faultOfCode,
  NATIONWIDE,
  PaymentItem,
  personIdOf,
  type RecordToReverse,
  Refusal,
  type RosterFinding,
  record,
  restoreRecords,
  type ValuesOf,
} from '@civil-affairs/kit'
import { firstDayOf, nextMonth } from '@civil-affairs/schema'
import { ChildParent, type CircumstanceKind, ParentCircumstance } from '../child-parent/entity.ts'
import { childClassOf, standingOf } from '../child-parent/index.ts'
import { ChildTask } from '../child-task/entity.ts'
import { divisionsByCode } from '../division-texts.ts'
import { deathsOf } from '../known-death/index.ts'
import { linkedIdsByPerson } from '../person/index.ts'
import { sealAccount } from './bank-account.ts'
import { ChildSupport, ChildSupportAmount, type ChildSupportKind } from './entity.ts'
import { alreadySupported } from './find-support.ts'
import { standardOf } from './formula.ts'
import { insertChildSupports, type StatedChildSupport, type StatedParent } from './insert-child-supports.ts'
import { endByAge } from './rules.ts'

const parentStates = {
  DEAD: ['死亡', '去世', '病故', '已故', '亡故'],
  DECLARED_MISSING: ['宣告失踪', '失踪'],
  UNTRACEABLE: ['查找不到', '不详', '弃婴'],
  SEVERE_DISABILITY: ['重残', '重度残疾', '残疾'],
  SERIOUS_ILLNESS: ['重病', '患重病'],
  IMPRISONED: ['服刑在押', '服刑', '在押', '坐牢'],
  COMPULSORY_REHAB: ['强制隔离戒毒', '强戒', '强制戒毒'],
  LIBERTY_RESTRICTED: ['被执行其他限制人身自由的措施', '限制人身自由'],
  LOST_CONTACT: ['失联', '失去联系', '离家出走'],
  GUARDIANSHIP_REVOKED: ['被撤销监护资格', '撤销监护', '被撤销监护权'],
  DEPORTED: ['被遣送（驱逐）出境', '遣送出境', '驱逐出境'],
  ABLE: ['正常', '健在', '有抚养能力'],
} as const

const columns = {
  division: column.division('区划代码', { synonyms: ['户籍区划', '行政区划代码', '户籍地'] }),
  name: column.name('儿童姓名', { required: true, synonyms: ['姓名'] }),
  sex: column.sex('性别'),
  document: column.document('身份证号', { required: true, synonyms: ['身份证号码', '公民身份号码', '儿童身份证号'] }),
  category: column.choice(
    '类别',
    {
      ORPHAN: ['孤儿'],
      DE_FACTO: ['事实无人抚养儿童', '事实无人抚养', '事实孤儿'],
      HIV: ['艾滋病病毒感染儿童', '艾滋病儿童'],
    },
    { required: true, synonyms: ['儿童类别', '保障类别'] },
  ),
  upbringing: column.choice(
    '养育方式',
    { INSTITUTION: ['机构养育', '集中', '机构', '集中养育'], SCATTERED: ['社会散居', '散居', '亲属抚养', '分散'] },
    { synonyms: ['安置方式'] },
  ),
  fatherName: column.name('父亲姓名', { synonyms: ['父姓名'] }),
  fatherState: column.choice('父亲状况', parentStates, { synonyms: ['父状况'] }),
  motherName: column.name('母亲姓名', { synonyms: ['母姓名'] }),
  motherState: column.choice('母亲状况', parentStates, { synonyms: ['母状况'] }),
  evidence: column.text('状况证明', { synonyms: ['证明材料'], maximum: 200 }),
  guardian: column.name('监护人', { synonyms: ['监护人姓名'] }),
  relation: column.relation('关系', { synonyms: ['与儿童关系', '与监护人关系'] }),
  school: column.text('就读学校', { synonyms: ['学校'], maximum: 100 }),
  amount: column.money('月标准', { synonyms: ['保障标准', '发放标准'] }),
  decidedOn: column.day('认定时间', { required: true, synonyms: ['认定日期', '纳入时间'] }),
  stopMonth: column.month('停发时间', { synonyms: ['停发月份', '退出时间'], latest: '2099-12-31' }),
  account: column.account('账号', { synonyms: ['银行账号', '一卡通账号'] }),
  phone: column.phone('联系电话', { synonyms: ['监护人电话'] }),
} as const

type Row = AcceptedRow<ValuesOf<typeof columns>>
type Values = Row['values']

/** 孤儿和事实无人抚养儿童名册 (confidential). Who is supported keeps the support and takes account and school. */
export const childSupportRoster = defineRoster({
  kind: 'child-support',
  title: '孤儿和事实无人抚养儿童名册',
  version: 1,
  columns,
  key: ['document'],
  agreements: [{ document: 'document', name: 'name', sex: 'sex' }],
  divisions: async (_, requests) => divisionsByCode(requests),
  examine: async (context, rows) => {
    const children = rows.map(({ values }) => personIdOf(context.keys, values.document.identity!))
    const [deaths, supported] = [await deathsOf(context, children), await supportedOf(context, children)]
    const findings: RosterFinding[] = []
    for (const [at, { number, values }] of rows.entries()) {
      const say = (code: string, where: string, zh: string, en: string) =>
        findings.push({ row: number, column: where, code, severity: 'REJECTED', zh, en })
      if (deaths.get(children[at]!)?.diedOn != null)
        findings.push({ ...faultOfCode('DECEASED'), row: number, column: 'document' })
      const birthDate = values.document.birthDate
      if (birthDate == null)
        say('BIRTH_DATE_NEEDED', 'document', '证件未载出生日期。', 'The document bears no birth date.')
      else if (firstDayOf(nextMonth(values.decidedOn)) >= endByAge(birthDate))
        say('NOT_A_MINOR', 'decidedOn', '认定时已满18周岁。', 'The child was of age when it was recognised.')
      if (values.stopMonth !== null && values.stopMonth < nextMonth(values.decidedOn))
        say('OUT_OF_ORDER', 'stopMonth', '停发时间早于起发月份。', 'Payment stops before it begins.')
      if (contradicts(values))
        say(
          'STATES_CONTRADICT',
          'category',
          '父母状况与类别不符。',
          "The parents' states do not make the child one of this category.",
        )
      const known = supported(children[at]!)
      if (known !== undefined && values.division !== null && county(known.division) !== county(values.division))
        say(
          'ALREADY_SUPPORTED',
          'document',
          '该儿童已在其他县区享受保障。',
          'The child is supported in another county.',
        )
      if (values.amount === null) continue
      const standard = await standardOf(context, kindOf(values), values.division ?? NATIONWIDE, context.today)
      if (standard !== values.amount)
        findings.push({ ...faultOfCode('STANDARD_DIFFERS'), row: number, column: 'amount' })
    }
    return findings
  },
  apply: (context, rows, batch) => applyRows(context, rows, batch),
  reverse: reverseRows,
})

function county(division: string): string {
  return division.slice(0, 6)
}

function kindOf({ category, upbringing }: Values): ChildSupportKind {
  if (category !== 'ORPHAN') return category
  return upbringing === 'INSTITUTION' ? 'ORPHAN_INSTITUTION' : 'ORPHAN_SCATTERED'
}

/** Where the roster states both parents, the category must follow from them. */
function contradicts({ category, fatherState, motherState, decidedOn }: Values): boolean {
  if (fatherState === null || motherState === null || category === 'HIV') return false
  const limits = { termMonths: 0, lostContactMonths: 0 }
  const standing = (kind: CircumstanceKind | 'ABLE') =>
    standingOf(kind === 'ABLE' ? [] : [{ kind, validFrom: decidedOn, evidence: 'ROSTER' }], decidedOn, limits)
  const found = childClassOf(standing(fatherState), standing(motherState))
  // An orphan told as one whom nobody brings up is paid the same; the other way round it would be a wrong recognition.
  return found === null || (category === 'ORPHAN' && found !== 'ORPHAN')
}

/** Who is supported already, under any linked id and in any division. */
async function supportedOf(context: Context, children: readonly string[]) {
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

async function applyRows(context: Context, rows: readonly Row[], batch: BatchOfRoster): Promise<AppliedRecord[]> {
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
    const document = `${childSupportRoster.title} ${batch.id} 第${made[at]!.row.number}行`
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

async function reverseRows(
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
