import { canonicalPersonId, personReference } from '@civil-affairs/kit'
import type { Resolvers } from '../resolver-types.generated.ts'
import { organizationById } from '../social-organization/index.ts'
import { appointOrganizationLeader, changeLegalRepresentative, endOrganizationPost } from './appoint.ts'
import { AppointInput, ChangeLegalRepresentativeInput, LeaveInput } from './input.ts'
import { leaderById, leadersByOrganization, loadDeath, postsByPerson } from './loaders.ts'

export const resolvers: Resolvers = {
  Mutation: {
    appointOrganizationLeader: (_, { input }, context) => appointOrganizationLeader(context, AppointInput.parse(input)),
    changeLegalRepresentative: (_, { input }, context) =>
      changeLegalRepresentative(context, ChangeLegalRepresentativeInput.parse(input)),
    endOrganizationPost: (_, { input }, context) => endOrganizationPost(context, LeaveInput.parse(input)),
  },
  OrganizationLeader: {
    __resolveReference: ({ id }, context) => leaderById(context).load(id),
    organization: ({ organization }, _, context) => organizationById(context).load(organization.id),
    person: ({ personId }, _, context) => personReference(context, personId),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    isTermOver: ({ termUntil, validTo }, _, { today }) => validTo == null && termUntil != null && termUntil < today,
    holderDiedOn: ({ personId }, _, context) => loadDeath(context, personId),
    otherPosts: async ({ id, personId }, _, context) => {
      const posts = await postsByPerson(context).load(await canonicalPersonId(context).load(personId))
      return posts.filter((post) => post.id !== id && post.validTo == null)
    },
  },
  SocialOrganization: {
    leaders: ({ id }, _, context) => leadersByOrganization(context).load(id),
    legalRepresentative: async ({ id }, _, context) => {
      const leaders = await leadersByOrganization(context).load(id)
      return leaders.find(({ post, validTo }) => post === 'LEGAL_REPRESENTATIVE' && validTo == null) ?? null
    },
  },
  Person: { organizationPosts: ({ id }, _, context) => postsByPerson(context).load(id) },
}
