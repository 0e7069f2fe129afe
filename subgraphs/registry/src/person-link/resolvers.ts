import { canonicalPersonId } from '@civil-affairs/kit'
import { aliasesByPerson } from '../person/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { addDocument } from './add-document.ts'
import { AddDocumentInput, LinkPersonsInput, UnlinkPersonsInput } from './input.ts'
import { linkPersons, unlinkPersons } from './link.ts'
import { candidatesByPerson, linksById } from './loaders.ts'

const reference = (id: string) => ({ __typename: 'Person' as const, id })

export const resolvers: Resolvers = {
  Person: {
    duplicateCandidates: async ({ id }, _, context) => {
      const canonicalId = await canonicalPersonId(context).load(id)
      const candidates = await candidatesByPerson(context).load(canonicalId)
      return candidates
        .slice(0, 20)
        .map(({ candidateId, score, reasons }) => ({ person: reference(candidateId), score, reasons }))
    },
    links: async ({ id }, _, context) => {
      const canonicalId = await canonicalPersonId(context).load(id)
      const aliases = await aliasesByPerson(context).load(canonicalId)
      const links = await linksById(context).loadMany([canonicalId, ...aliases.map((alias) => alias.id)])
      return [...new Set(links.flatMap((own) => own as Exclude<typeof own, Error>))].slice(0, 100)
    },
  },
  PersonLink: {
    personIds: ({ lowId, highId }) => [lowId, highId],
    linkedOn: ({ validFrom }) => validFrom,
    unlinkedOn: ({ validTo }) => validTo ?? null,
    unlinkReason: ({ endReason }) => endReason ?? null,
  },
  Mutation: {
    linkPersons: async (_, { input }, context) => reference(await linkPersons(context, LinkPersonsInput.parse(input))),
    unlinkPersons: async (_, { input }, context) =>
      reference(await unlinkPersons(context, UnlinkPersonsInput.parse(input))),
    addDocument: async (_, { input }, context) => reference(await addDocument(context, AddDocumentInput.parse(input))),
  },
}
