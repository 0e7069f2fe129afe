import { type Context, personReference } from '@civil-affairs/kit'
import { z } from 'zod'
import type { Resolvers } from '../resolver-types.generated.ts'
import { abolishCommittee, endCommitteePost, establishCommittee, recordHandover, recordPartySecretary } from './acts.ts'
import type { CommitteePost, Post, VillageCommittee } from './entity.ts'
import { postsHeldOn } from './find-committee.ts'
import {
  AbolishCommitteeInput,
  EndCommitteePostInput,
  EstablishCommitteeInput,
  RecordHandoverInput,
  RecordPartySecretaryInput,
} from './input.ts'
import { listCommittees, summarizeCommittees, termDeadlines } from './list.ts'
import {
  committeeById,
  committeesByDivision,
  deathByPerson,
  postById,
  postsByCommittee,
  postsByPerson,
  termById,
  termsByCommittee,
} from './loaders.ts'
import { rangeOf } from './parameters.ts'
import { findCommitteeWarnings, heldUntil, isChairPartySecretary } from './rules.ts'

export const resolvers: Resolvers = {
  Query: {
    villageCommittee: (_, { id }, context) => committeeById(context).load(z.uuid().parse(id)),
    villageCommittees: (_, { division, filter, first, after }, context) =>
      listCommittees(context, division, filter, { first, after }),
    committeeSummary: (_, { division, electedSince, on }, context) =>
      summarizeCommittees(context, division, electedSince, on ?? context.today),
  },
  Mutation: {
    establishCommittee: (_, { input }, context) => establishCommittee(context, EstablishCommitteeInput.parse(input)),
    abolishCommittee: (_, { input }, context) => abolishCommittee(context, AbolishCommitteeInput.parse(input)),
    recordPartySecretary: (_, { input }, context) =>
      recordPartySecretary(context, RecordPartySecretaryInput.parse(input)),
    endCommitteePost: (_, { input }, context) => endCommitteePost(context, EndCommitteePostInput.parse(input)),
    recordCommitteeHandover: (_, { input }, context) => recordHandover(context, RecordHandoverInput.parse(input)),
  },
  VillageCommittee: {
    __resolveReference: ({ id }, context) => committeeById(context).load(id),
    division: ({ division }) => ({ code: division }),
    since: ({ validFrom }) => validFrom ?? null,
    until: ({ validTo }) => validTo ?? null,
    warnings: async (committee, _, context) =>
      findCommitteeWarnings(committee, await rangeOf(context, 'RC.households', committee.division, context.today)),
    terms: ({ id }, _, context) => termsByCommittee(context).load(id),
    term: (committee, { on }, context) => termOn(context, committee, on ?? context.today),
    posts: async ({ id }, { on, history }, context) =>
      history === true
        ? postsByCommittee(context).load(id)
        : (await postsHeldOn(context, id, on ?? context.today)).map(({ record }) => record),
    chair: ({ id }, { on }, context) => holderOf(context, id, 'CHAIR', on),
    partySecretary: ({ id }, { on }, context) => holderOf(context, id, 'PARTY_SECRETARY', on),
    chairIsPartySecretary: async ({ id }, { on }, context) =>
      isChairPartySecretary(await postsHeldOn(context, id, on ?? context.today)),
    vacancies: async (committee, _, context) => {
      const term = await termOn(context, committee, context.today)
      if (term === null) return null
      const held = await postsHeldOn(context, committee.id, context.today)
      return Math.max(0, term.seats - held.filter(({ post }) => post !== 'PARTY_SECRETARY').length)
    },
  },
  CommitteeTerm: {
    __resolveReference: ({ id }, context) => termById(context).load(id),
    committee: ({ committee }, _, context) => committeeById(context).load(committee.id),
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    deadlines: (term, _, context) => termDeadlines(context, term),
  },
  CommitteePost: {
    __resolveReference: ({ id }, context) => postById(context).load(id),
    committee: ({ committee }, _, context) => committeeById(context).load(committee.id),
    term: ({ term }, _, context) => (term == null ? null : termById(context).load(term.id)),
    person: ({ personId }, _, context) => personReference(context, personId),
    since: ({ validFrom }) => validFrom,
    until: async (post, _, context) => heldUntil(post, await deathOf(context, post)),
    endReason: async (post, _, context) => {
      const until = heldUntil(post, await deathOf(context, post))
      return until === (post.validTo ?? null) ? (post.endReason ?? null) : 'DEATH'
    },
  },
  Division: {
    committee: async ({ code }, _, context) => {
      const [newest] = await committeesByDivision(context).load(code)
      return newest === undefined || newest.validTo != null ? null : newest
    },
  },
  Person: { committeePosts: ({ id }, _, context) => postsByPerson(context).load(id) },
}

async function termOn(context: Context, committee: VillageCommittee, on: string) {
  const terms = await termsByCommittee(context).load(committee.id)
  return terms.find(({ validFrom, validTo }) => validFrom <= on && (validTo == null || on < validTo)) ?? null
}

async function holderOf(context: Context, committeeId: string, post: Post, on: string | null | undefined) {
  const held = await postsHeldOn(context, committeeId, on ?? context.today)
  return held.find((one) => one.post === post)?.record ?? null
}

async function deathOf(context: Context, { personId }: CommitteePost): Promise<string | null> {
  return (await deathByPerson(context).load(personId))?.diedOn ?? null
}
