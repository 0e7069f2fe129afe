import {
  type AcceptedRow,
  type Context,
  identifyByDocument,
  NATIONWIDE,
  type RosterFinding,
  significantDigits,
  type ValuesOf,
} from '@civil-affairs/kit'
import { OrganizationLeader } from '../organization-leader/entity.ts'
import { SocialOrganization } from '../social-organization/entity.ts'
import {
  isInGoodStanding,
  kindOfCode,
  type OrganizationStatus,
  readOrganizationCode,
} from '../social-organization/index.ts'
import type { columns } from './columns.ts'
import { divisionOfCode, readInspections, readTerm } from './rules.ts'

export type OrganizationRow = AcceptedRow<ValuesOf<typeof columns>>
type Said = Pick<RosterFinding, 'column' | 'code' | 'severity' | 'zh' | 'en'>

/** What a row says against itself, against its code, and against the register. */
export async function examineRows(
  context: Context,
  rows: readonly OrganizationRow[],
  division: string,
): Promise<RosterFinding[]> {
  const present = await organizationsByCode(context, rows)
  const sharedNames = await findSharedNames(context, rows)
  const elsewhere = await findLeadersElsewhere(context, rows)
  const prefix = division === NATIONWIDE ? '' : significantDigits(division)
  return rows.flatMap((row) => {
    const known = present.get(row.values.creditCode)
    return [
      ...findInRow(row, prefix),
      ...(known === undefined ? findInNew(row) : findAgainst(row, known)),
      ...(sharedNames.has(row.number) ? [nameTaken] : []),
      ...(elsewhere.has(row.number) ? [leaderElsewhere] : []),
    ].map((found) => ({ row: row.number, ...found }))
  })
}

export async function organizationsByCode(
  { em }: Context,
  rows: readonly OrganizationRow[],
): Promise<Map<string, SocialOrganization>> {
  const found = await em.find(SocialOrganization, { creditCode: { $in: rows.map(({ values }) => values.creditCode) } })
  return new Map(found.map((organization) => [organization.creditCode, organization]))
}

function findInRow({ values }: OrganizationRow, prefix: string): Said[] {
  const { creditCode, kind, certificateTerm, inspections, isCharity, mayRaisePublicly, foundedOn } = values
  const found: Said[] = []
  const say = (column: string, code: string, severity: Said['severity'], zh: string, en: string) =>
    found.push({ column, code, severity, zh, en })
  const kindByCode = kindOfCode(creditCode)
  if (kindByCode === null)
    say(
      'creditCode',
      'NOT_OF_CIVIL_AFFAIRS',
      'REJECTED',
      '统一社会信用代码前两位不是民政登记的社会组织（51、52、53）。',
      'The code does not begin with 51, 52 or 53: civil affairs did not register it.',
    )
  else if (kind !== null && kind !== kindByCode)
    say(
      'kind',
      'KIND_DIFFERS',
      'REJECTED',
      '类型与统一社会信用代码第2位不符。',
      'The kind differs from the second character of the code.',
    )
  if (!divisionOfCode(creditCode).startsWith(prefix))
    say(
      'creditCode',
      'OUT_OF_DIVISION',
      'REJECTED',
      '登记管理机关区划（代码第3至8位）不在本名册的区划内。',
      'The registry (characters 3 to 8) lies outside the division of the roster.',
    )
  if (certificateTerm !== null && readTerm(certificateTerm) === null)
    say(
      'certificateTerm',
      'TERM_UNREADABLE',
      'REJECTED',
      '证书有效期无法识别，请写作“2022-01-01至2026-12-31”。',
      'The term of the certificate is not understood; write 2022-01-01至2026-12-31.',
    )
  const years = inspections === null ? [] : readInspections(inspections)
  if (years === null)
    say(
      'inspections',
      'INSPECTIONS_UNREADABLE',
      'REJECTED',
      '年检年度/结论无法识别，请写作“2024/合格；2023/未参检”。',
      'The inspections are not understood; write 2024/合格；2023/未参检.',
    )
  else if (years.some(({ year }) => `${year}-12-31` < foundedOn))
    say(
      'inspections',
      'INSPECTED_BEFORE_FOUNDED',
      'REJECTED',
      '年检年度早于成立日期。',
      'An inspection is of a year before the organization was founded.',
    )
  else if (isCharity === true && years.some(({ outcome }) => outcome === 'BASIC' || outcome === 'UNQUALIFIED'))
    say(
      'inspections',
      'CHARITY_INSPECTED',
      'FLAGGED',
      '慈善组织报送年度工作报告，不参加年检，请核对结论的年度。',
      'Charities file annual reports and are not inspected; please compare the years.',
    )
  if (mayRaisePublicly === true && isCharity !== true)
    say(
      'mayRaisePublicly',
      'FUNDRAISER_NOT_CHARITY',
      'REJECTED',
      '公募资格只发给慈善组织，请核对。',
      'Only a charity may ask the public; please compare.',
    )
  return found
}

/** What somebody should look at before an organization comes onto the register by a roster. */
function findInNew({ values }: OrganizationRow): Said[] {
  const { creditCode, isCharity, charitySince, status } = values
  const found: Said[] = []
  const kind = kindOfCode(creditCode)
  const warnings = kind === null ? [] : readOrganizationCode(creditCode, kind, divisionOfCode(creditCode)).warnings
  if (warnings.includes('DIVISION_UNKNOWN'))
    found.push({
      column: 'creditCode',
      code: 'DIVISION_UNKNOWN',
      severity: 'FLAGGED',
      zh: '代码第3至8位不是现行或历史区划代码，请核对。',
      en: 'Characters 3 to 8 are no division, present or former.',
    })
  if (isCharity === true && charitySince === null && isInGoodStanding(status))
    found.push({
      column: 'charitySince',
      code: 'CHARITY_DATE_UNKNOWN',
      severity: 'FLAGGED',
      zh: '未填慈善组织登记（认定）日期，按导入当日起算，请补充。',
      en: 'Since when it is a charity is not said; it counts from the day of the import.',
    })
  return found
}

/** A roster never moves an organization from one state to another: that is an act, with its paper. */
function findAgainst({ values }: OrganizationRow, known: SocialOrganization): Said[] {
  const found: Said[] = []
  if (!isSameStatus(values.status, known.status))
    found.push({
      column: 'status',
      code: 'STATUS_DIFFERS',
      severity: 'FLAGGED',
      zh: '登记状态与登记系统不一致，导入不改变状态，请核实后办理。',
      en: 'The status differs from the register. An import does not change it; find out, then act.',
    })
  if (values.foundedOn !== known.foundedOn)
    found.push({
      column: 'foundedOn',
      code: 'FOUNDING_DATE_DIFFERS',
      severity: 'FLAGGED',
      zh: '成立日期与登记系统不一致，导入不改变该日期，请核实。',
      en: 'The founding date differs from the register, which stays as it is.',
    })
  if (values.isCharity !== null && values.isCharity !== known.isCharity)
    found.push({
      column: 'isCharity',
      code: 'CHARITY_DIFFERS',
      severity: 'FLAGGED',
      zh: '慈善组织标识与登记系统不一致，导入不改变认定，请核实后办理。',
      en: 'Whether it is a charity differs from the register. An import does not change it.',
    })
  return found
}

function isSameStatus(stated: OrganizationStatus, known: OrganizationStatus): boolean {
  return stated === known || (stated === 'REGISTERED' && known === 'CHANGED')
}

const nameTaken: Said = {
  column: 'name',
  code: 'NAME_TAKEN',
  severity: 'REJECTED',
  zh: '同一登记管理机关有两个同名的存续社会组织，请核对名称和代码。',
  en: 'The registry has two living organizations of this name; compare names and codes.',
}
const leaderElsewhere: Said = {
  column: 'legalRepresentativeNumber',
  code: 'LEGAL_REPRESENTATIVE_ELSEWHERE',
  severity: 'REJECTED',
  zh: '该人员已担任另一社会团体的法定代表人，不得同时担任，请核对。',
  en: 'This person is the legal representative of another association.',
}

/** Rows whose name another living organization of the same registry bears, in the file or on the register. */
async function findSharedNames({ em }: Context, rows: readonly OrganizationRow[]): Promise<Set<number>> {
  const living = rows.filter(({ values }) => isLiving(values.status))
  const present = await em.find(SocialOrganization, {
    name: { $in: living.map(({ values }) => values.name) },
    status: { $in: ['REGISTERED', 'CHANGED', 'LIQUIDATING'] },
  })
  const codesByName = new Map<string, Set<string>>()
  const note = (division: string, name: string, code: string) => {
    const key = `${division} ${name}`
    codesByName.set(key, (codesByName.get(key) ?? new Set()).add(code))
  }
  // A row that gives a known organization another name frees the one it had.
  const stated = new Map(living.map(({ values }) => [values.creditCode, values.name]))
  for (const { division, name, creditCode } of present)
    if ((stated.get(creditCode) ?? name) === name) note(division, name, creditCode)
  for (const { values } of living) note(divisionOfCode(values.creditCode), values.name, values.creditCode)
  return new Set(
    living
      .filter(({ values }) => codesByName.get(`${divisionOfCode(values.creditCode)} ${values.name}`)!.size > 1)
      .map(({ number }) => number),
  )
}

/** Rows of associations whose legal representative is that of another one, in the file or on the register. */
async function findLeadersElsewhere(context: Context, rows: readonly OrganizationRow[]): Promise<Set<number>> {
  const wanted = rows.flatMap(({ number, values }) => {
    const { creditCode, status, legalRepresentativeNumber: document } = values
    if (document === null || kindOfCode(creditCode) !== 'ASSOCIATION' || !isLiving(status)) return []
    const { personId } = identifyByDocument(context, { type: document.type, number: document.number })
    return personId === null ? [] : [{ number, creditCode, personId }]
  })
  const posts = await context.em.find(
    OrganizationLeader,
    {
      personId: { $in: wanted.map(({ personId }) => personId) },
      post: 'LEGAL_REPRESENTATIVE',
      kind: 'ASSOCIATION',
      validTo: null,
    },
    { populate: ['organization'] },
  )
  const codesByPerson = new Map<string, Set<string>>()
  const note = (personId: string, code: string) =>
    codesByPerson.set(personId, (codesByPerson.get(personId) ?? new Set()).add(code))
  for (const { personId, organization } of posts) note(personId, organization.creditCode)
  for (const { personId, creditCode } of wanted) note(personId, creditCode)
  return new Set(wanted.filter(({ personId }) => codesByPerson.get(personId)!.size > 1).map(({ number }) => number))
}

function isLiving(status: OrganizationStatus): boolean {
  return isInGoodStanding(status) || status === 'LIQUIDATING'
}
