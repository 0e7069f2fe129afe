import { type Context, dueDate, getParameter, Refusal } from '@civil-affairs/kit'
import type { CareInstitution } from './entity.ts'
import { getInstitution, moveFiling } from './find-institution.ts'
import type { AcceptFilingInput, InstitutionActInput, RequestSupplementInput, SubmitFilingInput } from './input.ts'
import { type FilingEvent, missingMaterials } from './rules.ts'

/** The first elder moved in: the institution is open, and has so many working days to file (INST.filing). */
export async function openInstitution(context: Context, institution: CareInstitution, on: string): Promise<void> {
  if (institution.openedOn != null && institution.openedOn <= on) return
  institution.openedOn = on
  const { value, unit } = await getParameter(context, 'INST.filing', institution.division, on)
  institution.filingDueOn = dueDate(context.calendar, on, Number(value), unit)
  if (institution.filingStatus === 'REGISTERED') moveFiling(context, institution, 'OPEN', { on })
}

export async function submitInstitutionFiling(context: Context, input: SubmitFilingInput) {
  context.viewer.mustBe('OFFICER', 'HANDLER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  moveFiling(context, institution, 'SUBMIT', { document: input.document })
  const missing = missingMaterials(input.materials)
  if (missing.length > 0)
    throw new Refusal('MATERIALS_MISSING', {
      zh: `备案材料不全，缺：${missing.join('、')}。请补齐后提交。`,
      en: `Materials of the filing are missing: ${missing.join(', ')}. Submit them all.`,
      basis: '养老机构管理办法（民政部令第66号）',
      path: ['input', 'materials'],
    })
  institution.filingSubmittedOn = context.today
  return institution
}

export async function requestFilingSupplement(context: Context, input: RequestSupplementInput) {
  context.viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  moveFiling(context, institution, 'REQUEST_SUPPLEMENT', { remark: input.missing })
  return institution
}

/** The receipt (备案回执): filing is no licence, so nothing is decided here beyond that the papers are whole. */
export async function acceptInstitutionFiling(context: Context, input: AcceptFilingInput) {
  context.viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  moveFiling(context, institution, 'ACCEPT', { document: input.filingNumber })
  institution.filedOn = context.today
  institution.filingNumber = input.filingNumber
  return institution
}

export async function confirmFilingChange(context: Context, input: InstitutionActInput) {
  context.viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  moveFiling(context, institution, 'CONFIRM_CHANGE', { document: input.document, remark: input.reason })
  return institution
}

export async function suspendCareInstitution(context: Context, input: InstitutionActInput) {
  context.viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  suspendInstitution(context, institution, input.document, input.reason ?? null)
  return institution
}

/** 停业整顿: nobody moves in until it resumes; who lives there stays under care. */
export function suspendInstitution(
  context: Context,
  institution: CareInstitution,
  document: string,
  reason: string | null,
): void {
  const from = institution.filingStatus
  moveFiling(context, institution, 'SUSPEND', { document, remark: reason })
  institution.suspendedFrom = from
}

export async function resumeCareInstitution(context: Context, input: InstitutionActInput) {
  context.viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  const event = `RESUME_${institution.suspendedFrom ?? 'REGISTERED'}` as FilingEvent
  moveFiling(context, institution, event, { document: input.document, remark: input.reason })
  institution.suspendedFrom = null
  return institution
}
