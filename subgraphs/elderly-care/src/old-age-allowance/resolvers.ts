import { type Context, deadlineOf, legalEvents, paymentsByGrant, personReference } from '@civil-affairs/kit'
import { monthOf } from '@civil-affairs/schema'
import type { Resolvers } from '../resolver-types.generated.ts'
import { openAccount } from './account.ts'
import { amountForMonth } from './amounts.ts'
import { applyForOldAgeAllowance, noteOldAgeEligibility } from './apply.ts'
import {
  denyOldAgeAllowance,
  grantOldAgeAllowance,
  postOldAgeNotice,
  reviewOldAgeApplication,
  surveyOldAgeApplication,
} from './decide.ts'
import type { OldAgeAllowance } from './entity.ts'
import {
  AllowanceActInput,
  ApplyInput,
  ChangeAccountInput,
  ConfirmSurvivalInput,
  CorrectBirthDateInput,
  DenyInput,
  DismissTaskInput,
  NoteEligibilityInput,
  PostNoticeInput,
  StopInput,
  SurveyInput,
  SuspendInput,
} from './input.ts'
import { listAllowances, listTasks } from './list-allowances.ts'
import {
  allowanceById,
  allowancesByPerson,
  survivalChecksByAllowance,
  suspensionsByAllowance,
  taskById,
  tasksByAllowance,
} from './loaders.ts'
import { isOwed, oldAgeStates, RECEIVING } from './rules.ts'
import { changeOldAgeAccount, correctOldAgeBirthDate, reinstateOldAgeAllowance, stopOldAgeAllowance } from './stop.ts'
import { confirmSurvival, openSurvivalChecks, suspendOldAgeAllowance } from './survival.ts'
import { dismissOldAgeTask } from './tasks.ts'

export const resolvers: Resolvers = {
  Query: {
    oldAgeAllowance: (_, { id }, context) => allowanceById(context).load(id),
    oldAgeAllowances: (_, { division, filter, ...page }, context) => listAllowances(context, division, filter, page),
    oldAgeTasks: (_, { division, filter, ...page }, context) => listTasks(context, division, filter, page),
  },
  Mutation: {
    noteOldAgeEligibility: (_, { input }, context) => noteOldAgeEligibility(context, NoteEligibilityInput.parse(input)),
    applyForOldAgeAllowance: (_, { input }, context) => applyForOldAgeAllowance(context, ApplyInput.parse(input)),
    surveyOldAgeApplication: (_, { input }, context) => surveyOldAgeApplication(context, SurveyInput.parse(input)),
    reviewOldAgeApplication: (_, { input }, context) =>
      reviewOldAgeApplication(context, AllowanceActInput.parse(input)),
    postOldAgeNotice: (_, { input }, context) => postOldAgeNotice(context, PostNoticeInput.parse(input)),
    grantOldAgeAllowance: (_, { input }, context) => grantOldAgeAllowance(context, AllowanceActInput.parse(input)),
    denyOldAgeAllowance: (_, { input }, context) => denyOldAgeAllowance(context, DenyInput.parse(input)),
    openSurvivalChecks: (_, { division }, context) => openSurvivalChecks(context, division),
    confirmSurvival: (_, { input }, context) => confirmSurvival(context, ConfirmSurvivalInput.parse(input)),
    suspendOldAgeAllowance: (_, { input }, context) => suspendOldAgeAllowance(context, SuspendInput.parse(input)),
    stopOldAgeAllowance: (_, { input }, context) => stopOldAgeAllowance(context, StopInput.parse(input)),
    reinstateOldAgeAllowance: (_, { input }, context) =>
      reinstateOldAgeAllowance(context, AllowanceActInput.parse(input)),
    correctOldAgeBirthDate: (_, { input }, context) =>
      correctOldAgeBirthDate(context, CorrectBirthDateInput.parse(input)),
    changeOldAgeAccount: (_, { input }, context) => changeOldAgeAccount(context, ChangeAccountInput.parse(input)),
    dismissOldAgeTask: (_, { input }, context) => dismissOldAgeTask(context, DismissTaskInput.parse(input)),
  },
  OldAgeAllowance: {
    __resolveReference: ({ id }, context) => allowanceById(context).load(id),
    division: ({ division }) => ({ code: division }),
    person: ({ personId }, _, context) => personReference(context, personId),
    payee: ({ payeePersonId }, _, context) => personReference(context, payeePersonId),
    allowedActs: ({ status }) => legalEvents(oldAgeStates, status),
    account: (allowance, _, { keys }) => openAccount(keys, allowance),
    band: async (allowance, _, context) => (await amountNow(context, allowance))?.band ?? null,
    monthlyAmount: async (allowance, _, context) => (await amountNow(context, allowance))?.monthlyFen ?? null,
    since: ({ validFrom }) => validFrom ?? null,
    until: ({ validTo }) => validTo ?? null,
    deadlines: (allowance, _, context) => deadlinesOf(context, allowance),
    survivalChecks: ({ id }, _, context) => survivalChecksByAllowance(context).load(id),
    tasks: async ({ id }, { open }, context) => {
      const all = await tasksByAllowance(context).load(id)
      return open === true ? all.filter(({ state }) => state === 'OPEN') : all
    },
    payments: ({ id }, _, context) => paymentsByGrant(context).load(id),
    overpayments: async (allowance, _, context) => {
      const payments = await paymentsByGrant(context).load(allowance.id)
      const suspensions = await suspensionsByAllowance(context).load(allowance.id)
      return payments.filter(({ state, month }) => state === 'PAID' && !isOwed(allowance, suspensions, month))
    },
  },
  OldAgeTask: {
    __resolveReference: ({ id }, context) => taskById(context).load(id),
    allowance: ({ allowance }, _, context) => allowanceById(context).load(allowance.id),
  },
  Person: {
    oldAgeAllowance: async ({ id }, _, context) => (await allowancesByPerson(context).load(id))[0] ?? null,
    oldAgeAllowances: ({ id }, _, context) => allowancesByPerson(context).load(id),
  },
}

/** Band and amount of this month, or of the first month where that is still to come; none where nothing is received. */
async function amountNow(context: Context, allowance: OldAgeAllowance) {
  if (!RECEIVING.includes(allowance.status)) return null
  const today = monthOf(context.today)
  const first = monthOf(allowance.validFrom!)
  return amountForMonth(context, allowance, first > today ? first : today)
}

async function deadlinesOf(context: Context, { division, appliedOn, surveyedOn, reviewedOn }: OldAgeAllowance) {
  const limits = []
  if (appliedOn != null)
    limits.push(deadlineOf(context, { key: 'AGE.village', division, startedOn: appliedOn, metOn: surveyedOn ?? null }))
  if (surveyedOn != null)
    limits.push(
      deadlineOf(context, { key: 'AGE.township', division, startedOn: surveyedOn, metOn: reviewedOn ?? null }),
    )
  return Promise.all(limits)
}
