import { type Context, getParameterNumber, Refusal, record } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { InstitutionRating } from './entity.ts'
import { lockInstitution } from './find-institution.ts'
import type { RateInstitutionInput } from './input.ts'
import { hasRunLongEnough } from './rules.ts'

/** 等级评定 and 信用评价: a grade from a day on; the present one of the scheme ends there. */
export async function rateCareInstitution(context: Context, input: RateInstitutionInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const institution = await lockInstitution(context, input.institutionId)
  const { scheme, grade, validFrom, document } = input
  const { division } = institution
  if (institution.filingStatus !== 'FILED' && institution.filingStatus !== 'CHANGED')
    throw new Refusal('NOT_FILED', {
      zh: '只有已备案的养老机构可以评定等级或信用。',
      en: 'Only a filed institution is rated.',
      path: ['input', 'institutionId'],
    })
  const months = await getParameterNumber(context, 'INST.rating.minimumMonths', division, validFrom)
  if (scheme === 'STAR' && !hasRunLongEnough(institution.openedOn, validFrom, months))
    throw new Refusal('NOT_RUN_LONG_ENOUGH', {
      zh: `养老机构运营满 ${months} 个月后方可评定等级。`,
      en: `An institution is rated after it has run for ${months} months.`,
      basis: 'GB/T 37276-2018',
      path: ['input', 'validFrom'],
    })
  const present = await em.findOne(InstitutionRating, {
    institution: institution.id,
    scheme,
    $or: [{ validTo: null }, { validTo: { $gt: validFrom } }],
  })
  if (present !== null) {
    if (present.validFrom >= validFrom)
      throw new Refusal('EARLIER_THAN_CURRENT', {
        zh: `现有评定自 ${present.validFrom} 起生效，新评定须晚于该日。`,
        en: `The present rating holds from ${present.validFrom}; the new one must begin later.`,
        path: ['input', 'validFrom'],
      })
    present.validTo = validFrom
    await em.flush()
  }
  const validity = await getParameterNumber(context, `INST.rating.validity.${scheme}`, division, validFrom)
  const validTo = addMonths(validFrom, validity)
  em.create(InstitutionRating, { institution, division, scheme, grade, document, validFrom, validTo })
  record(em, 'elderly-care.institution.rated', {
    recordId: institution.id,
    division,
    subjects: [institution.id],
    data: { scheme, grade, validFrom, validTo },
  })
  return institution
}
