import { deadlineOf, legalEvents, type Page, paymentsByGrant, personReference } from '@civil-affairs/kit'
import { unitById } from '../assistance-unit/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { adjustMinimumLivingAllowance } from './adjust.ts'
import type { MinimumLivingAllowance } from './entity.ts'
import { reportFamilyChange } from './family-change.ts'
import {
  AdjustInput,
  FamilyChangeInput,
  JobOfferInput,
  RecheckInput,
  ResumeInput,
  SuspendInput,
  TerminateInput,
} from './input.ts'
import { recordJobOffer } from './job-offer.ts'
import { listAllowances } from './list.ts'
import {
  allowanceById,
  allowancesByPerson,
  allowancesByUnit,
  amountsByAllowance,
  jobOffersByAllowance,
  rechecksByAllowance,
  suspensionsByAllowance,
} from './loaders.ts'
import { recheckMinimumLivingAllowance } from './recheck.ts'
import { allowanceStates, amountOn, statusOn } from './rules.ts'
import { resumeMinimumLivingAllowance, suspendMinimumLivingAllowance } from './suspend.ts'
import { terminateMinimumLivingAllowance } from './terminate.ts'

export const resolvers: Resolvers = {
  Query: {
    minimumLivingAllowance: (_, { id }, context) => allowanceById(context).load(id),
    minimumLivingAllowances: (_, { division, filter, first, after }, context) =>
      listAllowances(context, division, filter, { first, after }),
  },
  Mutation: {
    adjustMinimumLivingAllowance: (_, { input }, context) =>
      adjustMinimumLivingAllowance(context, AdjustInput.parse(input)),
    suspendMinimumLivingAllowance: (_, { input }, context) =>
      suspendMinimumLivingAllowance(context, SuspendInput.parse(input)),
    resumeMinimumLivingAllowance: (_, { input }, context) =>
      resumeMinimumLivingAllowance(context, ResumeInput.parse(input)),
    terminateMinimumLivingAllowance: (_, { input }, context) =>
      terminateMinimumLivingAllowance(context, TerminateInput.parse(input)),
    recheckMinimumLivingAllowance: (_, { input }, context) =>
      recheckMinimumLivingAllowance(context, RecheckInput.parse(input)),
    recordJobOffer: (_, { input }, context) => recordJobOffer(context, JobOfferInput.parse(input)),
    reportFamilyChange: (_, { input }, context) => reportFamilyChange(context, FamilyChangeInput.parse(input)),
  },
  MinimumLivingAllowance: {
    __resolveReference: ({ id }, context) => allowanceById(context).load(id),
    division: ({ division }) => ({ code: division }),
    unit: ({ unit }, _, context) => unitById(context).load(unit.id),
    status: (allowance, _, { today }) => statusOn(allowance, today),
    monthlyAmount: async ({ id }, _, context) =>
      amountOn(await amountsByAllowance(context).load(id), context.today)?.monthlyFen ?? null,
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
    amounts: ({ id }, _, context) => amountsByAllowance(context).load(id),
    suspensions: ({ id }, _, context) => suspensionsByAllowance(context).load(id),
    rechecks: ({ id }, _, context) => rechecksByAllowance(context).load(id),
    isPaymentHeld: async ({ id }, _, context) =>
      (await rechecksByAllowance(context).load(id)).some(
        ({ closedOn, holdsPayment }) => closedOn == null && holdsPayment,
      ),
    payments: async ({ id }, _, context) => (await paymentsByGrant(context).load(id)).slice(0, 120),
    jobOffers: ({ id }, _, context) => jobOffersByAllowance(context).load(id),
    deadlines: async ({ id, division, lastCheckedOn, class: grantClass }, _, context) => {
      const tasks = (await rechecksByAllowance(context).load(id)).filter(({ reason }) => reason !== 'PERIODIC')
      return Promise.all([
        deadlineOf(context, { key: `MLA.recheck.${grantClass}`, division, startedOn: lastCheckedOn, metOn: null }),
        ...tasks.map(({ raisedOn, closedOn }) =>
          deadlineOf(context, { key: 'MLA.recheck.task', division, startedOn: raisedOn, metOn: closedOn ?? null }),
        ),
      ])
    },
    allowedActs: (allowance, _, { today }) => legalEvents(allowanceStates, statusOn(allowance, today)),
  },
  AllowanceAmount: {
    monthlyAmount: ({ monthlyFen }) => monthlyFen,
    standard: ({ standardFen }) => standardFen,
    monthlyIncome: ({ monthlyIncomeFen }) => monthlyIncomeFen,
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  AllowanceSuspension: {
    since: ({ validFrom }) => validFrom,
    until: ({ validTo }) => validTo ?? null,
  },
  AllowanceAssessment: {
    standard: ({ standardFen }) => standardFen,
    monthlyIncome: ({ monthlyIncomeFen }) => monthlyIncomeFen,
    perCapitaIncome: ({ perCapitaIncomeFen }) => perCapitaIncomeFen,
    monthlyAmount: ({ monthlyFen }) => monthlyFen,
  },
  AllowanceShare: {
    person: ({ personId }, _, context) => personReference(context, personId),
    topUp: ({ topUpFen }) => topUpFen,
    extra: ({ extraFen }) => extraFen,
    isAgeUnknown: ({ isAgeUnknown }) => isAgeUnknown === true,
  },
  IncomeItem: {
    person: ({ personId }, _, context) => personReference(context, personId),
    amount: ({ amountFen }) => amountFen,
  },
  DeductionItem: {
    person: ({ personId }, _, context) => personReference(context, personId),
    amount: ({ amountFen }) => amountFen,
  },
  PropertyItem: { amount: ({ amountFen }) => amountFen },
  JobOffer: { person: ({ personId }, _, context) => personReference(context, personId) },
  MinimumLivingAllowanceConnection: {
    totalCount: (page: Page<MinimumLivingAllowance>) => page.totalCount() as never,
  },
  Person: {
    minimumLivingAllowances: async ({ id }, _, context) =>
      (await allowancesByPerson(context).load(id)).map(({ allowance }) => allowance),
  },
  AssistanceUnit: { minimumLivingAllowances: ({ id }, _, context) => allowancesByUnit(context).load(id) },
}
