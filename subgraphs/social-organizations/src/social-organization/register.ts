import { type Context, Refusal, record } from '@civil-affairs/kit'
import { mustBeName } from './change.ts'
import { SocialOrganization } from './entity.ts'
import { type CodeFault, readOrganizationCode } from './rules.ts'
import { takeStep } from './take-step.ts'

/** What is registered of an organization on its first day. */
export type NewOrganization = Pick<
  SocialOrganization,
  | 'division'
  | 'creditCode'
  | 'kind'
  | 'name'
  | 'pneForm'
  | 'foundationKind'
  | 'industryClass'
  | 'isCharity'
  | 'registryName'
  | 'supervisingUnit'
  | 'address'
  | 'purpose'
  | 'businessScope'
  | 'activityArea'
  | 'registeredFundFen'
  | 'individualMembers'
  | 'unitMembers'
  | 'fullTimeStaff'
  | 'certificateUntil'
>

/** 准予登记: puts an organization on the register today, under the code it was given. Refused with BAD_CREDIT_CODE or NAME_NOT_ALLOWED. */
export function registerOrganization(
  context: Context,
  facts: NewOrganization,
  document: string,
  path: readonly string[],
): SocialOrganization {
  const { em, today } = context
  mustBeCode(facts, path)
  mustBeName(facts.kind, facts.name, ['input', 'registrationId'])
  const organization = em.create(SocialOrganization, {
    ...facts,
    status: 'REGISTERED',
    foundedOn: today,
    certificateFrom: today,
    grade: null,
    gradeFrom: null,
    gradeTo: null,
    partyOrganization: null,
    partyMembers: null,
    liquidationStartedOn: null,
    liquidationEndedOn: null,
    endedOn: null,
  })
  takeStep(context, organization, 'REGISTER', null, document, null)
  const { id, division, kind, creditCode, status, isCharity } = organization
  record(em, 'social-organizations.organization.registered', {
    recordId: id,
    division,
    subjects: [id],
    data: { kind, creditCode, status, industryClass: organization.industryClass ?? null, isCharity, since: today },
  })
  return organization
}

/** A code that is given today has no excuse of the pilot years: its checks must hold. */
function mustBeCode({ creditCode, kind, division }: NewOrganization, path: readonly string[]): void {
  const { faults, warnings } = readOrganizationCode(creditCode, kind, division)
  const fault = faults[0] ?? warnings.find((one) => one === 'CHECK_CHARACTER' || one === 'ORGANIZATION_CODE')
  if (fault === undefined) return
  const texts: Record<CodeFault | 'CHECK_CHARACTER' | 'ORGANIZATION_CODE', { zh: string; en: string }> = {
    NOT_A_CREDIT_CODE: { zh: '不是18位统一社会信用代码。', en: 'This is no credit code of 18 characters.' },
    NOT_OF_CIVIL_AFFAIRS: {
      zh: '社会组织的统一社会信用代码须以5开头（登记管理部门为民政）。',
      en: 'Codes of social organizations begin with 5: civil affairs registered them.',
    },
    OTHER_KIND: {
      zh: '统一社会信用代码第2位与组织类型不符：1社会团体、2民办非企业单位、3基金会。',
      en: 'The second character of the code does not fit the kind: 1 association, 2 PNE, 3 foundation.',
    },
    CHECK_CHARACTER: { zh: '统一社会信用代码校验码不符。', en: 'The check character of the credit code is wrong.' },
    ORGANIZATION_CODE: {
      zh: '统一社会信用代码第9至17位组织机构代码的校验码不符。',
      en: 'The organization code in characters 9 to 17 fails its check.',
    },
  }
  throw new Refusal('BAD_CREDIT_CODE', { ...texts[fault as CodeFault], basis: 'GB 32100-2015', path })
}
