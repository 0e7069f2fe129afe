import { type Context, Refusal, record } from '@civil-affairs/kit'
import { yuanOfFen } from '@civil-affairs/schema'
import { OrganizationChange, type RegisteredMatter, type SocialOrganization } from './entity.ts'
import type { ChangeInput } from './input.ts'
import { findNameFault, type NameFault } from './rules.ts'
import { move, moveBy, mustBePast } from './take-step.ts'

interface ChangedMatter {
  matter: RegisteredMatter
  oldValue: string | null
  newValue: string | null
}
interface ChangePapers {
  consentedOn: string
  appliedOn: string
  document: string
}

/** 变更登记: what is registered is registered anew, each matter with what it was. Late ones are registered, too; the clock shows it. */
export async function changeOrganizationRegistration(context: Context, input: ChangeInput) {
  mustBePast(context, input.appliedOn, ['input', 'appliedOn'])
  const organization = await move(context, 'CHANGE', input)
  if (input.name != null) mustBeName(organization.kind, input.name, ['input', 'name'])
  if (input.certificateUntil != null) mustBeAhead(context, input.certificateUntil)
  const matters = takeOver(organization, input)
  if (matters.length === 0)
    throw new Refusal('NOTHING_CHANGED', {
      zh: '没有需要变更的登记事项：所填内容与登记一致。',
      en: 'Nothing is to be changed: what is stated is registered already.',
      path: ['input'],
    })
  keepChanges(context, organization, matters, input)
  return organization
}

/** For matters that other programmes hold, such as the legal representative. */
export function registerChange(
  context: Context,
  organization: SocialOrganization,
  matter: RegisteredMatter,
  papers: ChangePapers,
): void {
  mustBePast(context, papers.appliedOn, ['input', 'appliedOn'])
  moveBy(context, organization, 'CHANGE', papers.document, null)
  keepChanges(context, organization, [{ matter, oldValue: null, newValue: null }], papers)
}

function takeOver(organization: SocialOrganization, input: ChangeInput): ChangedMatter[] {
  const matters: ChangedMatter[] = []
  const change = <Field extends keyof SocialOrganization>(
    matter: RegisteredMatter,
    field: Field,
    value: SocialOrganization[Field] | null | undefined,
    show: (value: SocialOrganization[Field] & {}) => string = String,
  ) => {
    const old = organization[field]
    if (value == null || value === old) return
    matters.push({ matter, oldValue: old == null ? null : show(old), newValue: show(value) })
    organization[field] = value
  }
  change('NAME', 'name', input.name)
  change('ADDRESS', 'address', input.address)
  change('PURPOSE', 'purpose', input.purpose)
  change('BUSINESS_SCOPE', 'businessScope', input.businessScope)
  change('ACTIVITY_AREA', 'activityArea', input.activityArea)
  change('REGISTERED_FUND', 'registeredFundFen', input.registeredFund, (fen) => yuanOfFen(fen))
  change('SUPERVISING_UNIT', 'supervisingUnit', input.supervisingUnit)
  change('CERTIFICATE_TERM', 'certificateUntil', input.certificateUntil)
  return matters
}

function keepChanges(
  { em, today }: Context,
  organization: SocialOrganization,
  matters: readonly ChangedMatter[],
  { consentedOn, appliedOn, document }: ChangePapers,
): void {
  const { id, division } = organization
  for (const matter of matters)
    em.create(OrganizationChange, {
      organization,
      division,
      ...matter,
      consentedOn,
      appliedOn,
      registeredOn: today,
      document,
    })
  record(em, 'social-organizations.organization.changed', {
    recordId: id,
    division,
    subjects: [id],
    data: { matters: matters.map(({ matter }) => matter), on: today },
  })
}

export function mustBeName(kind: SocialOrganization['kind'], name: string, path: readonly string[]): void {
  const texts: Record<NameFault, { zh: string; en: string; basis: string }> = {
    NATIONAL_WORDS: {
      zh: '地方社会组织的名称不得冠以“中国”“全国”“中华”等字样。',
      en: 'The name of a local organization does not begin with 中国, 全国 or 中华.',
      basis: '社会团体登记管理条例 art. 10；民办非企业单位登记管理暂行条例 art. 8',
    },
    FOUNDATION_SUFFIX: {
      zh: '基金会的名称须以“基金会”结束，其他社会组织的名称不得以“基金会”结束。',
      en: 'Names of foundations end in 基金会, names of other organizations do not.',
      basis: '社会组织名称管理办法（民政部令第69号）',
    },
  }
  const fault = findNameFault(kind, name)
  if (fault !== null) throw new Refusal('NAME_NOT_ALLOWED', { ...texts[fault], path })
}

function mustBeAhead({ today }: Context, until: string): void {
  if (until > today) return
  throw new Refusal('CERTIFICATE_EXPIRED', {
    zh: `新证书的有效期止 ${until} 不晚于今天。请核对。`,
    en: `The new certificate would end on ${until}, which is not after today. Check it.`,
    path: ['input', 'certificateUntil'],
  })
}
