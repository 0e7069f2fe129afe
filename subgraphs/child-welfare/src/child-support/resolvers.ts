import {
  deadlineOf,
  getParameterNumber,
  legalEvents,
  type Page,
  paymentsByGrant,
  personReference,
} from '@civil-affairs/kit'
import { parentsByChild } from '../child-parent/index.ts'
import { tasksBySupport } from '../child-task/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { adjustChildSupport, adjustChildSupports, changeChildSupportKind } from './adjust.ts'
import { openAccount } from './bank-account.ts'
import { mayKnowKind } from './confidential.ts'
import { continueChildSupport } from './continue-study.ts'
import { endChildSupport, reinstateChildSupport } from './end.ts'
import type { ChildSupport } from './entity.ts'
import { standardOf } from './formula.ts'
import {
  AdjustAllInput,
  AdjustInput,
  ChangeKindInput,
  ChangePayeeInput,
  ContinueInput,
  EndInput,
  ReinstateInput,
  VerifyInput,
} from './input.ts'
import { listChildSupports } from './list.ts'
import {
  amountsBySupport,
  childSupportById,
  childSupportsByPerson,
  continuationsBySupport,
  verificationsBySupport,
} from './loaders.ts'
import { amountOn, childSupportStates, shownSupport, statusOn } from './rules.ts'
import { changeChildSupportPayee, verifyChildSupport } from './verify.ts'

export const resolvers: Resolvers = {
  Query: {
    childSupport: (_, { id }, context) => childSupportById(context).load(id),
    childSupports: (_, { division, filter, first, after }, context) =>
      listChildSupports(context, division, filter, { first, after }),
  },
  Mutation: {
    adjustChildSupport: (_, { input }, context) => adjustChildSupport(context, AdjustInput.parse(input)),
    adjustChildSupports: (_, { input }, context) => adjustChildSupports(context, AdjustAllInput.parse(input)),
    changeChildSupportKind: (_, { input }, context) => changeChildSupportKind(context, ChangeKindInput.parse(input)),
    continueChildSupport: (_, { input }, context) => continueChildSupport(context, ContinueInput.parse(input)),
    endChildSupport: (_, { input }, context) => endChildSupport(context, EndInput.parse(input)),
    reinstateChildSupport: (_, { input }, context) => reinstateChildSupport(context, ReinstateInput.parse(input)),
    verifyChildSupport: (_, { input }, context) => verifyChildSupport(context, VerifyInput.parse(input)),
    changeChildSupportPayee: (_, { input }, context) => changeChildSupportPayee(context, ChangePayeeInput.parse(input)),
  },
  ChildSupport: {
    __resolveReference: ({ id }, context) => childSupportById(context).load(id),
    child: ({ childPersonId }, _, context) => personReference(context, childPersonId),
    division: ({ division }) => ({ code: division }),
    kind: ({ kind }, _, { viewer }) => (mayKnowKind(viewer, kind) ? kind : null),
    status: (support, _, { today }) => statusOn(support, today),
    monthlyAmount: async ({ id }, _, context) =>
      amountOn(await amountsBySupport(context).load(id), context.today)?.monthlyFen ?? null,
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo,
    guardian: ({ guardianPersonId }, _, context) =>
      guardianPersonId == null ? null : personReference(context, guardianPersonId),
    payee: ({ payeePersonId }, _, context) => personReference(context, payeePersonId),
    account: (support, _, { keys }) => openAccount(keys, support),
    parents: ({ childPersonId }, _, context) => parentsByChild(context, childPersonId),
    amounts: ({ id }, _, context) => amountsBySupport(context).load(id),
    verifications: ({ id }, _, context) => verificationsBySupport(context).load(id),
    continuations: ({ id }, _, context) => continuationsBySupport(context).load(id),
    tasks: ({ id }, _, context) => tasksBySupport(context).load(id),
    payments: ({ id }, _, context) => paymentsByGrant(context).load(id),
    deadlines: async ({ division, lastVerifiedOn }, _, context) => [
      await deadlineOf(context, { key: 'CHILD.verify', division, startedOn: lastVerifiedOn, metOn: null }),
    ],
    allowedActs: (support, _, { today }) => legalEvents(childSupportStates, statusOn(support, today)),
  },
  ChildSupportAmount: {
    kind: ({ kind }, _, { viewer }) => (mayKnowKind(viewer, kind) ? kind : null),
    monthlyAmount: ({ monthlyFen }) => monthlyFen,
    standard: ({ standardFen }) => standardFen,
    assistance: ({ assistanceFen }) => assistanceFen,
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  StudyContinuation: { since: ({ validFrom }) => validFrom, until: ({ validTo }) => validTo },
  ChildSupportConnection: { totalCount: (page: Page<ChildSupport>) => page.totalCount() as never },
  Person: {
    childSupport: async ({ id }, _, context) => shownSupport(await childSupportsByPerson(context).load(id)),
    childSupports: ({ id }, _, context) => childSupportsByPerson(context).load(id),
  },
  Division: {
    childSupportStandard: async ({ code }, { on }, context) => {
      const day = on ?? context.today
      return {
        scattered: await standardOf(context, 'ORPHAN_SCATTERED', code, day),
        institution: await standardOf(context, 'ORPHAN_INSTITUTION', code, day),
        deFacto: await standardOf(context, 'DE_FACTO', code, day),
        consumption: await getParameterNumber(context, 'CHILD.consumption', code, day),
      }
    },
  },
}
