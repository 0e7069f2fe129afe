import { legalEvents, personReference, unseal } from '@civil-affairs/kit'
import { memberAge, membershipsByUnit, unitById } from '../assistance-unit/index.ts'
import { allowanceByApplication } from '../minimum-living-allowance/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { acceptAssistanceApplication, notAcceptAssistanceApplication, requestSupplement } from './accept.ts'
import { deadlinesOf } from './deadlines.ts'
import {
  confirmAssistanceApplication,
  deliverDenialNotice,
  denyAssistanceApplication,
  EXPLANATION_SEAL,
  extendAssistanceApplication,
  returnAssistanceApplication,
} from './decide.ts'
import {
  draftAssistanceApplication,
  reviseAssistanceApplication,
  submitAssistanceApplication,
  withdrawAssistanceApplication,
} from './draft.ts'
import * as inputs from './input.ts'
import { listApplications, postedNotices } from './list.ts'
import {
  applicationById,
  applicationByUnit,
  applicationsByPerson,
  noticeById,
  noticesByApplication,
  objectionsByApplication,
  reportById,
  stepsByApplication,
  visitsByApplication,
} from './loaders.ts'
import {
  closePublicNotice,
  forwardAssistanceApplication,
  GROUNDS_SEAL,
  objectToPublicNotice,
  postPublicNotice,
} from './notice.ts'
import { reviewAssistanceApplication } from './review.ts'
import { applicationStates } from './states.ts'
import { NOTE_SEAL, recordHomeVisit, startSurvey } from './survey.ts'

export const resolvers: Resolvers = {
  Query: {
    assistanceApplication: (_, { id }, context) => applicationById(context).load(id),
    assistanceApplications: (_, { division, filter, first, after }, context) =>
      listApplications(context, division, filter, { first, after }),
    publicNotices: (_, { division }, context) => postedNotices(context, division),
  },
  Mutation: {
    draftAssistanceApplication: (_, { input }, context) =>
      draftAssistanceApplication(context, inputs.DraftInput.parse(input)),
    reviseAssistanceApplication: (_, { input }, context) =>
      reviseAssistanceApplication(context, inputs.ReviseInput.parse(input)),
    submitAssistanceApplication: (_, { input }, context) =>
      submitAssistanceApplication(context, inputs.SubmitInput.parse(input)),
    acceptAssistanceApplication: (_, { input }, context) =>
      acceptAssistanceApplication(context, inputs.ActInput.parse(input)),
    requestApplicationSupplement: (_, { input }, context) =>
      requestSupplement(context, inputs.SupplementInput.parse(input)),
    notAcceptAssistanceApplication: (_, { input }, context) =>
      notAcceptAssistanceApplication(context, inputs.NotAcceptInput.parse(input)),
    startApplicationSurvey: (_, { input }, context) => startSurvey(context, inputs.ActInput.parse(input)),
    recordHomeVisit: (_, { input }, context) => recordHomeVisit(context, inputs.VisitInput.parse(input)),
    reviewAssistanceApplication: (_, { input }, context) =>
      reviewAssistanceApplication(context, inputs.ReviewInput.parse(input)),
    postPublicNotice: (_, { input }, context) => postPublicNotice(context, inputs.PostNoticeInput.parse(input)),
    objectToPublicNotice: (_, { input }, context) => objectToPublicNotice(context, inputs.ObjectInput.parse(input)),
    closePublicNotice: (_, { input }, context) => closePublicNotice(context, inputs.ActInput.parse(input)),
    forwardAssistanceApplication: (_, { input }, context) =>
      forwardAssistanceApplication(context, inputs.ActInput.parse(input)),
    returnAssistanceApplication: (_, { input }, context) =>
      returnAssistanceApplication(context, inputs.ActInput.parse(input)),
    confirmAssistanceApplication: (_, { input }, context) =>
      confirmAssistanceApplication(context, inputs.ActInput.parse(input)),
    denyAssistanceApplication: (_, { input }, context) =>
      denyAssistanceApplication(context, inputs.DenyInput.parse(input)),
    deliverDenialNotice: (_, { input }, context) => deliverDenialNotice(context, inputs.ActInput.parse(input)),
    extendAssistanceApplication: (_, { input }, context) =>
      extendAssistanceApplication(context, inputs.ExtendInput.parse(input)),
    withdrawAssistanceApplication: (_, { input }, context) =>
      withdrawAssistanceApplication(context, inputs.ActInput.parse(input)),
  },
  AssistanceApplication: {
    __resolveReference: ({ id }, context) => applicationById(context).load(id),
    division: ({ division }) => ({ code: division }),
    unit: ({ unit }, _, context) => unitById(context).load(unit.id),
    applicant: ({ applicantPersonId }, _, context) => personReference(context, applicantPersonId),
    visits: ({ id }, _, context) => visitsByApplication(context).load(id),
    checkReport: ({ checkReportId }, _, context) =>
      checkReportId == null ? null : reportById(context).load(checkReportId),
    notices: ({ id }, _, context) => noticesByApplication(context).load(id),
    objections: ({ id }, _, context) => objectionsByApplication(context).load(id),
    denialExplanation: ({ denialExplanationSealed }, _, { keys }) =>
      denialExplanationSealed == null ? null : unseal<string>(keys, EXPLANATION_SEAL, denialExplanationSealed),
    minimumLivingAllowance: ({ id }, _, context) => allowanceByApplication(context).load(id),
    steps: ({ id }, _, context) => stepsByApplication(context).load(id),
    deadlines: (application, _, context) => deadlinesOf(context, application),
    allowedActs: ({ state, denialNoticeOn }) => (denialNoticeOn == null ? legalEvents(applicationStates, state) : []),
  },
  HomeVisit: {
    note: ({ noteSealed }, _, { keys }) => (noteSealed == null ? null : unseal<string>(keys, NOTE_SEAL, noteSealed)),
  },
  PublicNotice: {
    __resolveReference: ({ id }, context) => noticeById(context).load(id),
    applicant: async ({ application, postedFrom }, _, context) => {
      const found = await applicationById(context).load(application.id)
      if (found === null) return null
      const members = await membershipsByUnit(context).load(found.unit.id)
      const applicant = members.find(({ personId }) => personId === found.applicantPersonId)
      const age = applicant === undefined ? null : memberAge(applicant, postedFrom)
      return age === null || age < 18 ? null : personReference(context, found.applicantPersonId)
    },
    monthlyAmount: ({ monthlyFen }) => monthlyFen,
  },
  NoticeObjection: { grounds: ({ groundsSealed }, _, { keys }) => unseal<string>(keys, GROUNDS_SEAL, groundsSealed) },
  AssistanceApplicationConnection: {
    totalCount: (page) => page.totalCount(),
    countByState: (page) => page.countByState(),
  },
  Person: { assistanceApplications: ({ id }, _, context) => applicationsByPerson(context).load(id) },
  AssistanceUnit: { application: ({ id }, _, context) => applicationByUnit(context).load(id) },
}
