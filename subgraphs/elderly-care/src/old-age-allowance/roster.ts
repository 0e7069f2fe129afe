import {
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPerson,
  column,
  deathsOf,
  defineRoster,
  faultOfCode,
  getParameterNumber,
  linkedIdsByPerson,
  lockPersons,
  NATIONWIDE,
  PaymentItem,
  personIdOf,
  type RecordToReverse,
  Refusal,
  type RosterFinding,
  record,
  restoreRecords,
} from '@civil-affairs/kit'
import { addMonths, firstDayOf } from '@civil-affairs/schema'
import { divisionsByCode } from '../division-texts.ts'
import { mayApply } from '../old-age-standard/index.ts'
import { sealAccount, tellAccount } from './account.ts'
import { amountForMonth } from './amounts.ts'
import { alreadyReceiving } from './apply.ts'
import { OldAgeAllowance, OldAgeTask } from './entity.ts'
import { insertOldAgeAllowances } from './insert-allowances.ts'
import { RECEIVING } from './rules.ts'

const columns = {
  division: column.division('区划代码', { synonyms: ['户籍区划', '行政区划代码'] }),
  name: column.name('姓名', { required: true, synonyms: ['老人姓名'] }),
  sex: column.sex('性别'),
  birthDate: column.date('出生年月', { provenBy: 'document', synonyms: ['出生日期'] }),
  document: column.document('身份证号', { required: true, synonyms: ['身份证号码', '公民身份号码'] }),
  address: column.text('户籍地址', { synonyms: ['户籍所在地', '住址'], maximum: 300 }),
  amount: column.money('补贴标准', { synonyms: ['月标准', '津贴标准', '金额', '发放金额'] }),
  since: column.month('起发年月', { required: true, synonyms: ['发放月份', '起始月份', '享受时间'] }),
  bankName: column.text('开户行', { synonyms: ['开户银行'], maximum: 100 }),
  account: column.account('账号', { synonyms: ['银行账号', '一卡通账号', '开户账号'] }),
  payee: column.name('代领人', { synonyms: ['监护人'] }),
  phone: column.phone('联系电话', { synonyms: ['电话', '手机号'] }),
  confirmedOn: column.day('生存认证日期', { synonyms: ['认证日期', '最近认证日期'] }),
} as const

// biome-ignore lint/suspicious/noExplicitAny: the columns above say what a row holds
type Row = { readonly number: number; readonly source: string; readonly values: any }

/** 高龄津贴花名册: who receives since when, into which account. Who is known keeps the allowance and takes account and check. */
export const oldAgeRoster = defineRoster({
  kind: 'old-age-allowance',
  title: '高龄津贴花名册',
  version: 1,
  columns,
  key: ['document'],
  agreements: [{ document: 'document', name: 'name', sex: 'sex', birthDate: 'birthDate' }],
  divisions: async (_, requests) => divisionsByCode(requests),
  examine: async (context, rows) => {
    const people = rows.map(({ values }) => personIdOf(context.keys, values.document.identity!))
    const [deaths, receiving] = [await deathsOf(context, people), await receivingOf(context, people)]
    const findings: RosterFinding[] = []
    for (const [at, { number, values }] of rows.entries()) {
      const say = (code: string, where: string, zh: string, en: string) =>
        findings.push({ row: number, column: where, code, severity: 'REJECTED', zh, en })
      const personId = people[at]!
      const birthDate = values.document.birthDate!
      const division = values.division ?? NATIONWIDE
      if (deaths.get(personId)?.diedOn != null)
        findings.push({ ...faultOfCode('DECEASED'), row: number, column: 'document' })
      const minimumAge = await getParameterNumber(context, 'AGE.minimum', division, `${values.since}-01`)
      if (!mayApply(birthDate, minimumAge, 0, `${values.since}-01`))
        say('TOO_YOUNG', 'since', '起发月份未满起始年龄。', 'The person was below the minimum age in that month.')
      const known = receiving(personId)
      if (known !== undefined && values.division !== null && county(known.division) !== county(values.division))
        say(
          'ALREADY_RECEIVING',
          'document',
          '此人已在其他县区享受高龄津贴。',
          'This person receives it in another county.',
        )
      if (values.division === null || values.amount === null) continue
      const owed = await amountForMonth(context, { division: values.division, birthDate }, context.today.slice(0, 7))
      if (owed !== null && owed.monthlyFen !== values.amount)
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

/** Who receives already, under any linked id and in any division. */
async function receivingOf(context: Context, people: readonly string[]) {
  const groups = await linkedIdsByPerson(context, people)
  const ids = [...new Set([...groups.values()].flat())]
  const all = await context.beyondScope(() =>
    context.em.find(OldAgeAllowance, { personId: { $in: ids }, status: { $in: [...RECEIVING] } }),
  )
  return (personId: string) => all.find((one) => groups.get(personId)!.includes(one.personId))
}

async function applyRows(context: Context, rows: readonly Row[], batch: BatchOfRoster): Promise<AppliedRecord[]> {
  const { em, keys, today } = context
  const people = rows.map(({ values, source }) => {
    const { document, name, sex, address, phone } = values
    return claimPerson(context, { document, name, sex, address, phone, registeredDivision: values.division }, source)
  })
  await lockPersons(context, people)
  const receiving = await receivingOf(context, people)
  const records: AppliedRecord[] = []
  const made: { row: Row; personId: string }[] = []
  for (const [at, row] of rows.entries()) {
    const { values } = row
    const known = receiving(people[at]!)
    if (known === undefined) {
      made.push({ row, personId: people[at]! })
      continue
    }
    if (county(known.division) !== county(values.division ?? batch.division)) throw alreadyReceiving()
    if (values.account !== null) {
      const before = known.accountHash
      em.assign(known, sealAccount(keys, values.account))
      if (known.accountHash !== before) tellAccount(context, known)
    }
    if (values.bankName !== null) known.bankName = values.bankName
    if (values.confirmedOn !== null && values.confirmedOn > (known.lastConfirmedOn ?? '')) {
      const months = await getParameterNumber(context, 'AGE.survivalMonths', known.division, values.confirmedOn)
      em.assign(known, {
        lastConfirmedOn: values.confirmedOn,
        survivalDueOn: addMonths(values.confirmedOn, months),
      })
    }
    records.push({ row: row.number, entity: OldAgeAllowance, id: known.id, change: 'CHANGED' })
  }
  const ids = await insertOldAgeAllowances(
    context,
    made.map(({ row: { values, source }, personId }) => ({
      personId,
      birthDate: values.document.birthDate,
      division: values.division ?? batch.division,
      appliedOn: firstDayOf(values.since),
      decidedOn: firstDayOf(values.since),
      validFrom: firstDayOf(values.since),
      lastConfirmedOn: values.confirmedOn,
      payeePersonId: values.payee === null ? null : claimPerson(context, { name: values.payee }, source),
      account: values.account,
      bankName: values.bankName,
      document: `${oldAgeRoster.title} ${batch.id} ${today}`,
    })),
  )
  made.forEach(({ row }, at) => {
    records.push({ row: row.number, entity: OldAgeAllowance, id: ids[at]!, change: 'CREATED' })
  })
  return records
}

async function reverseRows(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em } = context
  const ids = records.filter(({ change }) => change === 'CREATED').map(({ id }) => id)
  if ((await em.count(PaymentItem, { grantId: { $in: ids } })) > 0)
    throw new Refusal('PAID_SINCE', {
      zh: '本批次的津贴已进入发放批次，不能整批撤回。请逐人停发。',
      en: 'Allowances of this batch are in payment batches; stop them one by one.',
      path: ['input', 'batchId'],
    })
  for (const { id, division, personId, validFrom } of await em.find(OldAgeAllowance, { id: { $in: ids } }))
    record(em, 'elderly-care.grant.ended', {
      recordId: id,
      division,
      subjects: [personId],
      data: { programme: 'OLD_AGE', until: validFrom!, reason: 'GRANTED_IN_ERROR' },
    })
  await em.flush()
  await em.nativeDelete(OldAgeTask, { allowance: { $in: ids } })
  await restoreRecords(context, records, batch)
}
