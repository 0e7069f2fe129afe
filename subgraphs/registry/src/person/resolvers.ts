import { type Context, canonicalPersonId } from '@civil-affairs/kit'
import { documentTypes, ethnicities, findByCode } from '@civil-affairs/schema'
import { z } from 'zod'
import { divisionByCode } from '../division/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import type { PersonReference } from './entity.ts'
import { CorrectPersonInput, DocumentInput, RegisterPersonInput, SearchPersonsInput } from './input.ts'
import { aliasesByPerson, claimsByPerson, documentsByPerson, personById } from './loaders.ts'
import { correctPerson, registerPerson } from './register.ts'
import { claimOf } from './remake.ts'
import { type Attribute, ageOf, evidenceOf, isPerhapsChild } from './rules.ts'
import { openNumber } from './sealed-number.ts'
import { findPersonByDocument, searchPersons } from './search.ts'

const reference = (id: string) => ({ __typename: 'Person' as const, id })
const row = ({ id }: PersonReference, context: Context) => personById(context).load(id)
const divisionOf = async (context: Context, code: string | null | undefined) =>
  code == null ? null : divisionByCode(context).load(code)

const attributeNames = {
  name: 'NAME',
  sex: 'SEX',
  birthDate: 'BIRTH_DATE',
  ethnicity: 'ETHNICITY',
  residenceDivision: 'RESIDENCE',
  registeredDivision: 'REGISTERED_RESIDENCE',
  address: 'ADDRESS',
  phone: 'PHONE',
} as const satisfies Record<Attribute, string>

export const resolvers: Resolvers = {
  Query: {
    person: async (_, { id }, context) => {
      const person = await personById(context).load(z.uuid().parse(id))
      return person === null ? null : reference(person.id)
    },
    findPerson: async (_, { document }, context) => {
      const person = await findPersonByDocument(context, DocumentInput.parse(document))
      return person === null ? null : reference(person.id)
    },
    searchPersons: (_, { first, after, ...input }, context) =>
      searchPersons(context, SearchPersonsInput.parse(input), { first, after }),
  },
  Mutation: {
    registerPerson: async (_, { input }, context) =>
      reference(await registerPerson(context, RegisterPersonInput.parse(input))),
    correctPerson: async (_, { input }, context) =>
      reference(await correctPerson(context, CorrectPersonInput.parse(input))),
  },
  Person: {
    __resolveReference: async ({ id }, context) => reference(await canonicalPersonId(context).load(id)),
    id: ({ id }, _, context) => canonicalPersonId(context).load(id),
    version: async (person, _, context) => (await row(person, context))?.version ?? null,
    name: async (person, _, context) => {
      const found = await row(person, context)
      if (found?.name == null) return null
      const { birthDate, birthPrecision } = found
      const isHidden =
        !context.viewer.seesPersonalData && isPerhapsChild(birthDate ?? null, birthPrecision ?? null, context.today)
      return isHidden ? '小*' : found.name
    },
    sex: async (person, _, context) => (await row(person, context))?.sex ?? null,
    birthDate: async (person, _, context) => (await row(person, context))?.birthDate ?? null,
    birthPrecision: async (person, _, context) => (await row(person, context))?.birthPrecision ?? null,
    birthYear: async (person, _, context) => {
      const birthDate = (await row(person, context))?.birthDate
      return birthDate == null ? null : Number(birthDate.slice(0, 4))
    },
    age: async (person, _, context) => {
      const found = await row(person, context)
      return found?.birthDate == null ? null : ageOf(found.birthDate, found.birthPrecision ?? 'DAY', context.today)
    },
    ethnicity: async (person, _, context) => {
      const code = (await row(person, context))?.ethnicity
      return code == null ? null : findByCode(ethnicities, code)
    },
    residence: async (person, _, context) => divisionOf(context, (await row(person, context))?.residenceDivision),
    registeredResidence: async (person, _, context) =>
      divisionOf(context, (await row(person, context))?.registeredDivision),
    address: async (person, _, context) => (await row(person, context))?.address ?? null,
    phone: async (person, _, context) => (await row(person, context))?.phone ?? null,
    documents: async ({ id }, _, context) => {
      const canonicalId = await canonicalPersonId(context).load(id)
      return (await documentsByPerson(context).load(canonicalId)).slice(0, 50)
    },
    aliases: async ({ id }, _, context) => {
      const canonicalId = await canonicalPersonId(context).load(id)
      return (await aliasesByPerson(context).load(canonicalId)).map((alias) => alias.id)
    },
    claims: async ({ id }, _, context) => {
      const canonicalId = await canonicalPersonId(context).load(id)
      const claims = (await claimsByPerson(context).load(canonicalId)).map(claimOf)
      return evidenceOf(claims).map(({ claim, attribute, ...evidence }) => ({
        ...evidence,
        id: claim.id,
        attribute: attributeNames[attribute],
        source: claim.source,
        statedOn: claim.statedOn,
      }))
    },
  },
  PersonDocument: {
    label: ({ type }) => findByCode(documentTypes, type)!.label,
    number: (document, _, context) => openNumber(context.keys, document),
  },
  PersonConnection: {
    edges: ({ edges }) =>
      edges.map(({ cursor, node }: { cursor: string; node: PersonReference }) => ({ cursor, node })),
  },
}
