import {
  type AcceptedRow,
  type AppliedRecord,
  type BatchOfRoster,
  type Context,
  claimPerson,
  column,
  defineRoster,
  getParameterNumber,
  NATIONWIDE,
  type RecordToReverse,
  Refusal,
  type RosterFinding,
  record,
  restoreRecords,
  significantDigits,
} from '@civil-affairs/kit'
import { CareBed } from '../care-bed/entity.ts'
import { divisionsByCode } from '../division-texts.ts'
import { CareInstitution } from './entity.ts'
import { insertCareInstitutions } from './insert-institutions.ts'
import { sealPhone } from './register-institution.ts'
import { isInstitution } from './rules.ts'

const columns = {
  division: column.division('区划代码', { synonyms: ['所属区划', '行政区划代码'] }),
  name: column.text('机构名称', { required: true, synonyms: ['养老机构名称', '名称'], maximum: 200 }),
  creditCode: column.creditCode('统一社会信用代码', { synonyms: ['信用代码'] }),
  filingNumber: column.code('备案编号', { synonyms: ['备案号', '备案回执编号'] }),
  filedOn: column.day('备案日期', { synonyms: ['备案时间'] }),
  director: column.name('法定代表人/负责人', { synonyms: ['法定代表人', '负责人', '院长'] }),
  phone: column.phone('联系电话', { synonyms: ['电话'] }),
  address: column.text('地址', { required: true, synonyms: ['机构地址', '详细地址'], maximum: 300 }),
  kind: column.choice(
    '机构性质',
    {
      DESTITUTE_HOME: ['敬老院', '特困人员供养服务机构', '特困供养机构', '农村敬老院'],
      SOCIAL_WELFARE_INSTITUTE: ['社会福利院', '福利院', '社会福利中心'],
      ELDER_HOME: ['养老院', '养老公寓', '老年公寓', '养老服务中心'],
      NURSING_HOME: ['护理院', '医养结合机构'],
      RURAL_HOME: ['农村幸福院', '幸福院'],
    },
    { required: true, synonyms: ['机构类别', '机构类型'] },
  ),
  operationMode: column.choice(
    '运营方式',
    {
      PUBLIC_PUBLIC: ['公建公营', '公办公营'],
      PUBLIC_PRIVATE: ['公建民营', '公办民营'],
      PRIVATE: ['民建民营', '民办', '社会办', '民营'],
      PARTNERSHIP: ['政府与社会合作', 'PPP', '混合'],
    },
    { required: true, synonyms: ['经营方式', '运营模式'] },
  ),
  registrationKind: column.choice(
    '登记类型',
    {
      ENTERPRISE: ['企业', '营利性', '营利性养老机构', '工商登记'],
      PNE: ['民办非企业单位', '民非', '社会服务机构'],
      PUBLIC_INSTITUTION: ['事业单位', '事业法人'],
    },
    { required: true, synonyms: ['法人类型'] },
  ),
  isInclusive: column.yesNo('普惠型', { synonyms: ['是否普惠'] }),
  builtYear: column.integer('建成年份', { minimum: 1900, maximum: 2100, synonyms: ['建成时间', '建成年'] }),
  floorArea: column.decimal('建筑面积', { synonyms: ['建筑面积(平方米)', '建筑面积㎡'] }),
  designedBeds: column.integer('总床位', { required: true, minimum: 1, synonyms: ['床位数', '总床位数', '设计床位'] }),
  nursingBeds: column.integer('护理型床位', { synonyms: ['护理床位', '护理型床位数'] }),
  residents: column.integer('入住人数', { synonyms: ['在住人数', '入住老人数'] }),
  medical: column.choice(
    '医疗资质',
    {
      NONE: ['无', '否', '没有'],
      OWN_CLINIC: ['内设', '内设医疗机构', '有', '医务室', '护理站'],
      COOPERATION: ['签约合作', '签约', '合作', '协议合作'],
    },
    { synonyms: ['医疗服务'] },
  ),
  fireApprovalNumber: column.text('消防验收', { synonyms: ['消防验收号', '消防备案号', '消防手续'], maximum: 60 }),
  foodLicenceNumber: column.code('食品许可', { synonyms: ['食品经营许可', '食品经营许可证号'] }),
  carerCount: column.integer('护理员数', { synonyms: ['护理员', '护理人员数'] }),
  longitude: column.decimal('经度'),
  latitude: column.decimal('纬度'),
} as const

type Row = AcceptedRow<{ readonly [Name in keyof typeof columns]: never }>

/** 养老机构名册: institutions by credit code, else by name within the division; beds and residents have rosters of their own. */
export const institutionRoster = defineRoster({
  kind: 'care-institution',
  title: '养老机构名册',
  version: 1,
  columns,
  key: ['creditCode', 'name'],
  divisions: async (_, requests) => divisionsByCode(requests),
  examine: async (context, rows) => {
    const limits = await Promise.all(
      rows.map(({ values }) =>
        getParameterNumber(context, 'INST.minimumBeds', values.division ?? NATIONWIDE, context.today),
      ),
    )
    return rows.flatMap(({ number, values }, at) =>
      findContradictions(values, limits[at]!).map((found): RosterFinding => ({ row: number, ...found })),
    )
  },
  apply: (context, rows, batch) => applyRows(context, rows as never, batch),
  reverse: reverseRows,
})

// biome-ignore lint/suspicious/noExplicitAny: the columns above say what a row holds
type Values = any

/** Figures of one row that cannot be true together, and what somebody should look at. */
function findContradictions(values: Values, minimumBeds: number): Omit<RosterFinding, 'row'>[] {
  const { designedBeds, nursingBeds, residents, filedOn, filingNumber, fireApprovalNumber } = values
  const all: [boolean, Omit<RosterFinding, 'row'>][] = [
    [
      !isInstitution(designedBeds, minimumBeds),
      {
        column: 'designedBeds',
        code: 'TOO_FEW_BEDS',
        severity: 'FLAGGED',
        zh: '床位数不足养老机构的下限，属社区养老服务设施，请核实。',
        en: 'Too few beds for an institution: it may be a community facility.',
      },
    ],
    [
      (nursingBeds ?? 0) > designedBeds,
      {
        column: 'nursingBeds',
        code: 'MORE_NURSING_THAN_BEDS',
        severity: 'REJECTED',
        zh: '护理型床位多于总床位，请核对。',
        en: 'There are more nursing beds than beds.',
      },
    ],
    [
      (residents ?? 0) > designedBeds,
      {
        column: 'residents',
        code: 'MORE_RESIDENTS_THAN_BEDS',
        severity: 'REJECTED',
        zh: '入住人数多于总床位，请核对。',
        en: 'There are more residents than beds.',
      },
    ],
    [
      (filedOn === null) !== (filingNumber === null),
      {
        column: 'filedOn',
        code: 'FILING_NOT_WHOLE',
        severity: 'REJECTED',
        zh: '备案编号与备案日期须同时填写。',
        en: 'The filing number and its day go together.',
      },
    ],
    [
      fireApprovalNumber === null,
      {
        column: 'fireApprovalNumber',
        code: 'NO_FIRE_APPROVAL',
        severity: 'FLAGGED',
        zh: '没有消防手续，请核实。',
        en: 'There is no fire approval; please check.',
      },
    ],
  ]
  return all.flatMap(([isSo, finding]) => (isSo ? [finding] : []))
}

async function applyRows(context: Context, rows: readonly Row[], batch: BatchOfRoster): Promise<AppliedRecord[]> {
  const { em } = context
  const divisionOf = (values: Values): string => values.division ?? batch.division
  const present = await em.find(CareInstitution, {
    filingStatus: { $ne: 'CLOSED' },
    division: { $like: `${significantDigits(batch.division)}%` },
    $or: [
      { creditCode: { $in: rows.flatMap(({ values }) => (values as Values).creditCode ?? []) } },
      { name: { $in: rows.map(({ values }) => (values as Values).name) } },
    ],
  })
  const records: AppliedRecord[] = []
  const made: Row[] = []
  for (const row of rows) {
    const values = row.values as Values
    const known =
      present.find(({ creditCode }) => creditCode != null && creditCode === values.creditCode) ??
      present.find(
        ({ name, division, creditCode }) =>
          name === values.name && division === divisionOf(values) && (creditCode == null || values.creditCode === null),
      )
    if (known === undefined) {
      made.push(row)
      continue
    }
    em.assign(known, statedColumns(context, values) as never)
    known.creditCode ??= values.creditCode
    if (known.filingNumber == null && values.filingNumber !== null && known.filingStatus !== 'SUSPENDED')
      em.assign(known, { filingNumber: values.filingNumber, filedOn: values.filedOn, filingStatus: 'FILED' })
    const { id, division, operationMode, designedBeds } = known
    const data = { operationMode, designedBeds, on: context.today }
    record(em, 'elderly-care.institution.changed', { recordId: id, division, subjects: [id], data })
    records.push({ row: row.number, entity: CareInstitution, id, change: 'CHANGED' })
  }
  const ids = await insertCareInstitutions(
    context,
    made.map(({ values: read, source }) => {
      const values = read as Values
      const director = values.director === null ? null : claimPerson(context, { name: values.director }, source)
      return {
        division: divisionOf(values),
        creditCode: values.creditCode,
        registrationKind: values.registrationKind,
        kind: values.kind,
        registeredOn: null,
        particulars: { ...particularsOf(values), phone: values.phone },
        directorPersonId: director,
        filingStatus: values.filingNumber === null ? ('REGISTERED' as const) : ('FILED' as const),
        filingNumber: values.filingNumber,
        filedOn: values.filedOn,
      }
    }),
  )
  made.forEach(({ number }, at) => {
    records.push({ row: number, entity: CareInstitution, id: ids[at]!, change: 'CREATED' })
  })
  return records
}

function particularsOf(values: Values) {
  const { name, address, operationMode, isInclusive, builtYear, floorArea, designedBeds, carerCount } = values
  const { fireApprovalNumber, foodLicenceNumber, longitude, latitude, medical } = values
  return {
    name,
    address,
    operationMode,
    isInclusive: isInclusive ?? false,
    builtYear,
    floorArea,
    designedBeds,
    carerCount,
    medicalService: medical ?? ('NONE' as const),
    fireApprovalNumber,
    foodLicenceNumber,
    longitude,
    latitude,
  }
}

/** What the row says, for an institution that is known; an empty cell says nothing. */
function statedColumns(context: Context, values: Values): object {
  const { floorArea, ...rest } = particularsOf(values)
  const stated = {
    ...rest,
    isInclusive: values.isInclusive,
    medicalService: values.medical,
    floorAreaSquareMetres: floorArea,
    phoneSealed: sealPhone(context, values.phone),
  }
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null && value !== undefined))
}

async function reverseRows(
  context: Context,
  records: readonly RecordToReverse[],
  batch: { readonly appliedIn: string },
): Promise<void> {
  const { em, today } = context
  const created = records.filter(({ change }) => change === 'CREATED').map(({ id }) => id)
  if ((await em.count(CareBed, { institution: { $in: created } })) > 0)
    throw new Refusal('IN_USE', {
      zh: '本批次新建的机构已登记床位，不能整批撤回。',
      en: 'Beds were opened in institutions of this batch; it cannot be taken back whole.',
      path: ['input', 'batchId'],
    })
  for (const { id, division } of await em.find(CareInstitution, { id: { $in: created } }))
    record(em, 'elderly-care.institution.removed', { recordId: id, division, subjects: [id], data: { on: today } })
  await restoreRecords(context, records, batch)
}
