import { randomUUID } from 'node:crypto'
import { type Context, identifyByDocument, mustBeVersion, Refusal } from '@civil-affairs/kit'
import { Person } from '../person/entity.ts'
import { COUNTER, getPerson, keepStatements, lockGroups, statedNothing } from '../person/index.ts'
import type { AddDocumentInput } from './input.ts'
import { joinIds } from './link.ts'

/**
 * A further document of a person. Every subgraph computes a person's id from the document it sees, so a document of
 * another number is an id of its own: it is made and linked, and what comes in under it is found under the person.
 */
export async function addDocument(context: Context, input: AddDocumentInput): Promise<string> {
  const { viewer, em, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  await lockGroups(context)
  const person = await getPerson(context, input.personId, ['input', 'personId'])
  mustBeVersion(person, input.version)
  const { reading, personId: identified } = identifyByDocument(context, input.document)
  if (reading.type === 'NONE')
    throw new Refusal('BAD_DOCUMENT', {
      zh: '请填写真实的证件类型和号码。',
      en: 'Give the type and number of a real document.',
      path: ['input', 'document', 'type'],
    })
  const owner = identified ?? person.id
  const known = await context.beyondScope(() => em.findOne(Person, { id: owner }, { disableIdentityMap: true }))
  if (known !== null && known.canonicalId !== person.id)
    throw new Refusal('DOCUMENT_OF_ANOTHER_PERSON', {
      zh: '该证件已登记在另一编号下。确为同一人的，请先核实再关联两个编号。',
      en: 'The document is registered under another id. If the two are one person, verify it and link the ids.',
      path: ['input', 'document'],
    })
  const validity = { validFrom: input.validFrom ?? null, validTo: input.validTo ?? null }
  const birth =
    reading.birthDate === undefined ? null : { birthDate: reading.birthDate, birthPrecision: 'DAY' as const }
  await keepStatements(context, [
    {
      id: randomUUID(),
      personId: owner,
      source: COUNTER,
      statedOn: today,
      stated: { ...statedNothing, ...birth, sex: reading.sex ?? null },
      document: { reading, ...validity },
    },
  ])
  if (known === null) await joinIds(context, person.id, owner, `证件 ${reading.type}`)
  return person.id
}
