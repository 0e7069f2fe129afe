import { type Context, claimPerson, identifyByDocument, Refusal } from '@civil-affairs/kit'
import type { PersonInput } from './input.ts'

/** The person an act is about. What the counter learnt goes to the registry; this subgraph keeps the id. */
export function identifyPerson(
  context: Context,
  input: PersonInput,
  source: string,
  path: readonly string[],
): { personId: string; birthDate: string | null } {
  const { personId, document, name, sex, registeredDivision, address, phone } = input
  const found = document == null ? null : identifyByDocument(context, document, [...path, 'document'])
  const borne = found?.reading.birthDate ?? null
  if (borne !== null && input.birthDate != null && input.birthDate !== borne)
    throw new Refusal('BIRTH_DATE_CONTRADICTS_DOCUMENT', {
      zh: '出生日期与证件号码所载不一致。请核对；确以证件为准时请留空出生日期。',
      en: 'The birth date differs from the one in the document number. Compare them; leave it out to take that of the document.',
      basis: 'GB 11643',
      path: [...path, 'birthDate'],
    })
  const birthDate = borne ?? input.birthDate ?? null
  if (personId != null && (found?.personId == null || found.personId === personId)) return { personId, birthDate }
  if (personId != null)
    throw new Refusal('DOCUMENT_OF_ANOTHER', {
      zh: '证件号码与人员编号不是同一人。请只填写其中一项。',
      en: 'The document is not that of the person with this id. Give one of the two only.',
      path: [...path, 'document'],
    })
  const claim = { document, name, sex: sex ?? found?.reading.sex, birthDate, registeredDivision, address, phone }
  return { personId: claimPerson(context, claim, source), birthDate }
}

/** A child is always known with a birth date: the law asks for the age (民法典 art. 17), and support ends by it. */
export function identifyChild(context: Context, input: PersonInput, source: string, path: readonly string[]) {
  const { personId, birthDate } = identifyPerson(context, input, source, path)
  if (birthDate === null)
    throw new Refusal('BIRTH_DATE_NEEDED', {
      zh: '请填写儿童出生日期（无证件的按推定日期填写）。',
      en: "Give the child's birth date, or the presumed one where there is no document.",
      path: [...path, 'birthDate'],
    })
  if (birthDate > context.today)
    throw new Refusal('FUTURE_BIRTH', {
      zh: '出生日期晚于今天。',
      en: 'The birth date is in the future.',
      path: [...path, 'birthDate'],
    })
  return { personId, birthDate }
}
