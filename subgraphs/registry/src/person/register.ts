import { randomUUID } from 'node:crypto'
import {
  type Context,
  identifyByDocument,
  lockUntilCommit,
  mustBeVersion,
  notFound,
  Refusal,
  randomPersonId,
} from '@civil-affairs/kit'
import { Person } from './entity.ts'
import { type CorrectPersonInput, type RegisterPersonInput, readStated } from './input.ts'
import { keepStatements } from './keep-statements.ts'
import { lockGroupsAgainstLinks } from './remake.ts'
import { divisionOf } from './rules.ts'

export const COUNTER = 'registry:counter'

/** A clerk enters a person from the documents shown. Who is known already is corrected, not registered again. */
export async function registerPerson(context: Context, input: RegisterPersonInput): Promise<string> {
  const { viewer, em, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const document = input.document == null ? null : identifyByDocument(context, input.document)
  const reading = document?.reading ?? null
  const claim = { ...input, residenceDivision: input.residence, registeredDivision: input.registeredResidence }
  const stated = readStated(claim, reading, today)
  viewer.mustServe(divisionOf(stated), ['input', 'residence'])
  if (input.birthDate != null && input.birthDate > today) throw notYetBorn()
  if (reading?.birthDate !== undefined && stated.birthPrecision === 'DAY' && stated.birthDate !== reading.birthDate)
    throw new Refusal('BIRTH_DATE_CONTRADICTS_DOCUMENT', {
      zh: '出生日期与证件号码所载不一致。请核对；确以证件为准时请留空出生日期。',
      en: 'The birth date differs from the one in the document number. Compare them; leave it out to take that of the document.',
      basis: 'GB 11643',
      path: ['input', 'birthDate'],
    })
  const personId = document?.personId ?? randomPersonId()
  await lockGroupsAgainstLinks(context)
  await lockUntilCommit(context, [personId])
  // Known also where the caller cannot see the person: the id is taken all the same.
  if ((await context.beyondScope(() => em.count(Person, { id: personId }))) > 0) throw alreadyRegistered()
  await keepStatements(context, [
    {
      id: randomUUID(),
      personId,
      source: COUNTER,
      statedOn: today,
      stated,
      document:
        reading === null
          ? null
          : { reading, validFrom: input.documentValidFrom ?? null, validTo: input.documentValidTo ?? null },
    },
  ])
  return personId
}

/** A new statement of the counter; the older ones are kept and go on telling what they told. */
export async function correctPerson(context: Context, input: CorrectPersonInput): Promise<string> {
  const { viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  await lockGroupsAgainstLinks(context)
  const { canonicalId } = await getPerson(context, input.personId, ['input', 'personId'])
  await lockUntilCommit(context, [canonicalId])
  const person = await getPerson(context, canonicalId, ['input', 'personId'])
  mustBeVersion(person, input.version)
  const claim = { ...input, residenceDivision: input.residence, registeredDivision: input.registeredResidence }
  const stated = readStated(claim, null, today)
  if (input.birthDate != null && input.birthDate > today) throw notYetBorn()
  if (Object.values(stated).every((value) => value === null))
    throw new Refusal('NOTHING_STATED', {
      zh: '没有填写任何需要更正的内容。',
      en: 'Nothing to correct was given.',
      path: ['input'],
    })
  await keepStatements(context, [
    { id: randomUUID(), personId: person.id, source: COUNTER, statedOn: today, stated, document: null },
  ])
  return person.id
}

/** The person an id stands for, or a refusal where there is none the caller may see. */
export async function getPerson(context: Context, id: string, path: readonly string[]): Promise<Person> {
  const find = (wanted: string) => context.em.findOne(Person, { id: wanted }, { refresh: true })
  const row = await find(id)
  const person = row === null || row.canonicalId === row.id ? row : await find(row.canonicalId)
  if (person === null) throw notFound({ zh: '此人', en: 'person' }, path)
  return person
}

export function alreadyRegistered(): Refusal {
  return new Refusal('ALREADY_REGISTERED', {
    zh: '该证件的持有人已登记。请按证件查找后更正；如不在您的管辖区划内，请联系其居住地更正居住地。',
    en: 'The bearer of this document is registered already. Find the person by the document and correct the record; where it lies outside your divisions, ask the place of residence to correct it.',
    path: ['input', 'document'],
  })
}

function notYetBorn(): Refusal {
  return new Refusal('FUTURE_BIRTH', {
    zh: '出生日期晚于今天。',
    en: 'The birth date is in the future.',
    path: ['input', 'birthDate'],
  })
}
