import { type Context, getParameterNumber, Refusal, record, seal, unseal } from '@civil-affairs/kit'
import { identifyElder } from '../person/index.ts'
import { CareInstitution } from './entity.ts'
import { getInstitution, moveFiling } from './find-institution.ts'
import type { ChangeInstitutionInput, ParticularsInput, RegisterInstitutionInput } from './input.ts'
import { isInstitution } from './rules.ts'

const PHONE_USE = 'care-institution/phone'

export function sealPhone(context: Context, phone: string | null | undefined): string | null {
  return phone == null ? null : seal(context.keys, PHONE_USE, phone)
}

export function openPhone(context: Context, institution: Pick<CareInstitution, 'phoneSealed'>): string | null {
  return institution.phoneSealed == null ? null : unseal<string>(context.keys, PHONE_USE, institution.phoneSealed)
}

/** 登记: the institution exists, nobody lives in it yet. */
export async function registerCareInstitution(context: Context, input: RegisterInstitutionInput) {
  const { em, viewer, today } = context
  const { division, registrationKind, kind, registeredOn, particulars } = input
  viewer.mustBe('OFFICER')
  viewer.mustServe(division, ['input', 'division'])
  if (registeredOn > today) throw notYet(['input', 'registeredOn'])
  await mustBeLargeEnough(context, division, particulars.designedBeds)
  const institution = em.create(CareInstitution, {
    ...statedColumns(context, particulars),
    division,
    creditCode: input.creditCode ?? null,
    registrationKind,
    kind,
    registeredOn,
    filingStatus: 'REGISTERED',
  } as never) as CareInstitution
  record(em, 'elderly-care.institution.registered', {
    recordId: institution.id,
    division,
    subjects: [institution.id],
    data: {
      kind,
      registrationKind,
      operationMode: particulars.operationMode,
      creditCode: input.creditCode ?? null,
      designedBeds: particulars.designedBeds,
      filingStatus: 'REGISTERED',
      registeredOn,
    },
  })
  return institution
}

/** 变更: particulars of a filed institution are filed anew; of one not yet filed they are simply corrected. */
export async function changeCareInstitution(context: Context, input: ChangeInstitutionInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const institution = await getInstitution(context, input.institutionId, input.version)
  const { particulars, document } = input
  moveFiling(context, institution, 'CHANGE', { document, remark: Object.keys(particulars).sort().join(' ') })
  if (particulars.designedBeds !== undefined)
    await mustBeLargeEnough(context, institution.division, particulars.designedBeds)
  em.assign(institution, statedColumns(context, particulars) as never)
  const { id, division, operationMode, designedBeds } = institution
  record(em, 'elderly-care.institution.changed', {
    recordId: id,
    division,
    subjects: [id],
    data: { operationMode, designedBeds, on: context.today },
  })
  return institution
}

/** The columns of what was stated; what was not stated stays as it is. */
function statedColumns(context: Context, stated: Partial<ParticularsInput>): object {
  const { phone, director, floorArea, ...plain } = stated
  const columns: Record<string, unknown> = { ...plain }
  if (phone !== undefined) columns.phoneSealed = sealPhone(context, phone)
  if (floorArea !== undefined) columns.floorAreaSquareMetres = floorArea
  if (director !== undefined)
    columns.directorPersonId =
      director === null
        ? null
        : identifyElder(context, director, 'elderly-care:institution', ['input', 'particulars', 'director']).personId
  return columns
}

async function mustBeLargeEnough(context: Context, division: string, designedBeds: number): Promise<void> {
  const minimum = await getParameterNumber(context, 'INST.minimumBeds', division, context.today)
  if (isInstitution(designedBeds, minimum)) return
  throw new Refusal('TOO_FEW_BEDS', {
    zh: `养老机构床位数须在 ${minimum} 张以上；不足的按社区养老服务设施管理。`,
    en: `A care institution has at least ${minimum} beds; with fewer it is a community facility.`,
    basis: '养老机构管理办法（民政部令第66号）',
    path: ['input', 'particulars', 'designedBeds'],
  })
}

export function notYet(path: readonly string[]): Refusal {
  return new Refusal('DATE_IN_FUTURE', {
    zh: '日期不得晚于今天。',
    en: 'The date must not lie in the future.',
    path,
  })
}
