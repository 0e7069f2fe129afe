import { type Context, personReference } from '@civil-affairs/kit'
import { officeById } from '../marriage-office/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { annulMarriage, declineMarriageRevival, recordCourtDivorce } from './end-marriage.ts'
import type { Marriage, MarriageParty } from './entity.ts'
import {
  AnnulMarriageInput,
  DeclineRevivalInput,
  DismissConflictInput,
  RecordCourtDivorceInput,
  RegisterMarriageInput,
  RegisterRetroactivelyInput,
  ReissueCertificateInput,
  TakeOverMarriageInput,
} from './input.ts'
import { dismissMarriageConflict, listConflicts, listMarriages } from './list-marriages.ts'
import {
  conflictById,
  conflictsByMarriage,
  marriageById,
  partiesByMarriage,
  partiesByPerson,
  partyById,
  registrationById,
  registrationsByMarriage,
} from './loaders.ts'
import { registerMarriage, registerMarriageRetroactively } from './register-marriage.ts'
import { reissueMarriageCertificate } from './reissue-certificate.ts'
import { findMarriageByCertificate, takeOverMarriage } from './take-over-marriage.ts'

async function partyOf({ id }: Marriage, role: MarriageParty['role'], context: Context) {
  return (await partiesByMarriage(context).load(id)).find((party) => party.role === role) ?? null
}

export const resolvers: Resolvers = {
  Query: {
    marriage: (_, { id }, context) => marriageById(context).load(id),
    marriageByCertificate: (_, { number }, context) => findMarriageByCertificate(context, number),
    marriages: (_, { division, filter, ...page }, context) => listMarriages(context, division, filter, page),
    marriageConflicts: (_, { division, filter, ...page }, context) => listConflicts(context, division, filter, page),
  },
  Mutation: {
    registerMarriage: (_, { input }, context) => registerMarriage(context, RegisterMarriageInput.parse(input)),
    registerMarriageRetroactively: (_, { input }, context) =>
      registerMarriageRetroactively(context, RegisterRetroactivelyInput.parse(input)),
    takeOverMarriage: (_, { input }, context) => takeOverMarriage(context, TakeOverMarriageInput.parse(input)),
    recordCourtDivorce: (_, { input }, context) => recordCourtDivorce(context, RecordCourtDivorceInput.parse(input)),
    annulMarriage: (_, { input }, context) => annulMarriage(context, AnnulMarriageInput.parse(input)),
    reissueMarriageCertificate: (_, { input }, context) =>
      reissueMarriageCertificate(context, ReissueCertificateInput.parse(input)),
    declineMarriageRevival: (_, { input }, context) =>
      declineMarriageRevival(context, DeclineRevivalInput.parse(input)),
    dismissMarriageConflict: (_, { input }, context) =>
      dismissMarriageConflict(context, DismissConflictInput.parse(input)),
  },
  Marriage: {
    __resolveReference: ({ id }, context) => marriageById(context).load(id),
    division: ({ division }) => ({ code: division }),
    registeredIn: ({ registeredIn }) => ({ code: registeredIn }),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    husband: (marriage, _, context) => partyOf(marriage, 'HUSBAND', context),
    wife: (marriage, _, context) => partyOf(marriage, 'WIFE', context),
    registrations: ({ id }, _, context) => registrationsByMarriage(context).load(id),
    conflicts: ({ id }, _, context) => conflictsByMarriage(context).load(id),
  },
  MarriageParty: {
    __resolveReference: ({ id }, context) => partyById(context).load(id),
    person: ({ personId }, _, context) => personReference(context, personId),
    registeredDivision: ({ registeredDivision }) => (registeredDivision == null ? null : { code: registeredDivision }),
    marriage: ({ marriage }, _, context) => marriageById(context).load(marriage.id),
  },
  MarriageRegistration: {
    __resolveReference: ({ id }, context) => registrationById(context).load(id),
    office: ({ office }, _, context) => (office == null ? null : officeById(context).load(office.id)),
    ground: ({ ground }) => ground as never,
    marriage: ({ marriage }, _, context) => marriageById(context).load(marriage.id),
  },
  MarriageConflict: {
    __resolveReference: ({ id }, context) => conflictById(context).load(id),
    marriage: ({ marriage }, _, context) => marriageById(context).load(marriage.id),
    otherMarriage: ({ kind, cause }, _, context) =>
      kind === 'DOUBLE_MARRIAGE' ? marriageById(context).load(cause) : null,
  },
  Person: {
    marriages: async ({ id }, _, context) => {
      const parties = await partiesByPerson(context).load(id)
      const marriages = await marriageById(context).loadMany(parties.map(({ marriage }) => marriage.id))
      return marriages.filter((one) => one !== null && !(one instanceof Error)) as Marriage[]
    },
  },
}
