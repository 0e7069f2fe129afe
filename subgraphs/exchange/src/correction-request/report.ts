import {
  type Context,
  identifyByDocument,
  lockPersons,
  mustBeVersion,
  notFound,
  Refusal,
  seal,
  unseal,
} from '@civil-affairs/kit'
import type { DocumentType } from '@civil-affairs/schema'
import { PersonPlace } from '../change-feed/entity.ts'
import { sourceOfField } from '../field-catalogue/index.ts'
import type { Partner } from '../partner/entity.ts'
import { findOwnPartner } from '../partner/index.ts'
import { wasReceived } from '../receipt/index.ts'
import { dueOnOf } from './deadlines.ts'
import { CorrectionRequest } from './entity.ts'
import type { CorrectionAct, ReportInput } from './input.ts'
import { move, tell } from './move.ts'
import { OPEN } from './states.ts'

const SEALED_FOR = 'correction-report'

export interface Report {
  value: string
  reason: string
}

/** Takes a report in for the office that answers for the data; the same report again gives the case there is. */
export async function reportForCorrection(context: Context, input: ReportInput): Promise<CorrectionRequest> {
  const { em, viewer, today, keys } = context
  const partner = await findReportingPartner(context)
  const personId = personOf(context, input)
  const linkedIds = await lockPersons(context, [personId])
  if (partner !== null && !(await wasReceived(context, { linkedIds, field: input.field })))
    throw new Refusal('NOT_RECEIVED', {
      zh: '未查到贵部门依协议取得过此人此项数据的记录，不能提交校核。',
      en: 'There is no receipt that this was ever given to you of this person.',
      path: ['input'],
    })
  const source = await sourceOfField(context, input.field)
  const report: Report = { value: input.value, reason: input.reason }
  const before = await em.findOne(CorrectionRequest, {
    personId: { $in: linkedIds },
    field: input.field,
    ...ownReports(context),
    state: { $in: [...OPEN] },
  })
  if (before !== null) {
    const known = reportOf(context, before)
    if (known.value === report.value && known.reason === report.reason) return before
    throw new Refusal('ALREADY_REPORTED', {
      zh: '您已报告过此人此项数据，正在办理；如需更改，请先撤回。',
      en: 'You have reported this field of this person already. To report otherwise, withdraw that first.',
      path: ['input', 'field'],
    })
  }
  const division = (await findPlace(context, linkedIds)) ?? input.division ?? viewer.identity.divisions[0]
  if (division === undefined || division === '*')
    throw new Refusal('OFFICE_UNKNOWN', {
      zh: '无法确定由哪个区划办理，请填写区划。',
      en: 'Which office answers for this person cannot be told: name the division.',
      path: ['input', 'division'],
    })
  const request = em.create(CorrectionRequest, {
    division,
    personId,
    field: input.field,
    ...source,
    state: 'SUBMITTED',
    reporterKind: viewer.identity.kind as CorrectionRequest['reporterKind'],
    partner,
    agreement: viewer.identity.agreement ?? null,
    ...ownReports(context),
    sealedReport: seal(keys, SEALED_FOR, report),
    submittedOn: today,
    acceptedOn: null,
    decidedOn: null,
    rejection: null,
    correctedBy: null,
    dueOn: null,
  })
  request.dueOn = await dueOnOf(context, request)
  await em.flush()
  tell(context, request, null, 'REPORT')
  return request
}

export async function withdrawCorrectionRequest(context: Context, { id, version }: CorrectionAct) {
  const request = await context.em.findOne(CorrectionRequest, { id, ...ownReports(context) })
  if (request === null) throw notFound({ zh: '数据校核', en: 'correction request' }, ['input', 'id'])
  mustBeVersion(request, version)
  await move(context, request, 'WITHDRAW')
  return request
}

/** What the caller reported; of a partner under the purpose it asks for now. */
export function ownReports({ viewer }: Context): { reportedBy: string; purpose: string | null } {
  const { kind, purpose } = viewer.identity
  return { reportedBy: viewer.subject, purpose: kind === 'PARTNER' ? purpose : null }
}

export function reportOf({ keys }: Context, { sealedReport }: CorrectionRequest): Report {
  return unseal<Report>(keys, SEALED_FOR, sealedReport)
}

/** The partner that reports under its agreement; null for staff and for the person concerned. Nobody else reports. */
async function findReportingPartner(context: Context): Promise<Partner | null> {
  const { viewer } = context
  const { kind, agreement } = viewer.identity
  if (kind === 'STAFF') viewer.mustBe('HANDLER', 'OFFICER', 'FINANCE', 'INSPECTOR', 'AUDITOR')
  if (kind === 'STAFF' || kind === 'PERSON') return null
  const partner = await findOwnPartner(context)
  if (partner !== null && agreement !== undefined) return partner
  throw new Refusal('AGREEMENT_REQUIRED', {
    zh: '没有可适用的生效共享协议。',
    en: 'No agreement in force applies.',
  })
}

/** Where the registry sees the person, under whichever of their ids it told so; null where it has told nothing. */
async function findPlace({ em }: Context, linkedIds: readonly string[]): Promise<string | null> {
  const [place] = await em.find(PersonPlace, { personId: { $in: [...linkedIds] } }, { orderBy: { personId: 'asc' } })
  return place?.division ?? null
}

/** By id or document, exactly one; whoever reports for themselves means themselves. */
function personOf(context: Context, { personId, document }: ReportInput): string {
  const { kind, personId: own } = context.viewer.identity
  if (kind === 'PERSON' && own !== undefined && (personId ?? own) === own && document == null) return own
  if (kind !== 'PERSON' && (personId == null) !== (document == null)) {
    if (personId != null) return personId
    const { type, number } = document!
    const found = identifyByDocument(context, { type: type as DocumentType, number }).personId
    if (found !== null) return found
  }
  throw new Refusal('PERSON_UNCLEAR', {
    zh: '请以人员编号或证件二者之一指明所涉的人；本人只能报告自己的数据。',
    en: 'Name the person either by id or by document; who asks for themselves reports of themselves.',
    path: ['input'],
  })
}
