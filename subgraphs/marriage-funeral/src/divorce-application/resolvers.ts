import { type Context, type Deadline, deadlineState, legalEvents } from '@civil-affairs/kit'
import { officeById } from '../marriage-office/index.ts'
import { marriageById } from '../marriage-registration/index.ts'
import { divisionCode } from '../person/index.ts'
import type { Resolvers } from '../resolver-types.generated.ts'
import { applyForDivorce } from './apply.ts'
import { collectDivorceCertificate, lapseDivorceApplications, stateNow, withdrawDivorceApplication } from './close.ts'
import type { DivorceApplication } from './entity.ts'
import { ApplyInput, CollectInput, WithdrawInput } from './input.ts'
import { listApplications } from './list-applications.ts'
import { applicationById, applicationsByMarriage } from './loaders.ts'
import { divorceDays, divorceStates } from './rules.ts'

/** The clocks of the application itself: its limits are those of the day of receipt. */
const legalBasis = '民法典 art. 1077'

function cooling({ calendar, today }: Context, application: DivorceApplication): Deadline {
  const { receivedOn, outcome, closedOn } = application
  const { coolingEndsOn: dueOn } = divorceDays(application, calendar)
  const hasPassed = dueOn !== null && dueOn < today
  const metOn = outcome === 'WITHDRAWN' ? closedOn! : hasPassed ? dueOn : null
  const state = deadlineState(dueOn, metOn, today)
  return { key: 'DIVORCE.cooling', startedOn: receivedOn, dueOn, metOn, state, legalBasis }
}

/** None for who withdrew. */
function collection({ calendar, today }: Context, application: DivorceApplication): Deadline | null {
  const { outcome, closedOn } = application
  const { coolingEndsOn, collectUntil: dueOn } = divorceDays(application, calendar)
  if (coolingEndsOn === null || outcome === 'WITHDRAWN') return null
  const metOn = outcome === 'CERTIFIED' ? closedOn! : null
  const state = deadlineState(dueOn, metOn, today)
  return { key: 'DIVORCE.collect', startedOn: coolingEndsOn, dueOn, metOn, state, legalBasis }
}

export const resolvers: Resolvers = {
  Query: {
    divorceApplication: (_, { id }, context) => applicationById(context).load(id),
    divorceApplications: (_, { division, filter, ...page }, context) =>
      listApplications(context, division, filter, page),
  },
  Mutation: {
    applyForDivorce: (_, { input }, context) => applyForDivorce(context, ApplyInput.parse(input)),
    withdrawDivorceApplication: (_, { input }, context) =>
      withdrawDivorceApplication(context, WithdrawInput.parse(input)),
    collectDivorceCertificate: (_, { input }, context) => collectDivorceCertificate(context, CollectInput.parse(input)),
    lapseDivorceApplications: (_, { division }, context) =>
      lapseDivorceApplications(context, divisionCode.parse(division)),
  },
  DivorceApplication: {
    __resolveReference: ({ id }, context) => applicationById(context).load(id),
    marriage: ({ marriage }, _, context) => marriageById(context).load(marriage.id),
    office: ({ office }, _, context) => officeById(context).load(office.id),
    division: ({ division }) => ({ code: division }),
    state: (application, _, context) => stateNow(context, application),
    cooling: (application, _, context) => cooling(context, application),
    collection: (application, _, context) => collection(context, application),
    collectFrom: (application, _, context) => divorceDays(application, context.calendar).collectFrom,
    allowedActs: (application, _, context) => {
      const state = stateNow(context, application)
      return state === null ? [] : legalEvents(divorceStates, state)
    },
  },
  Marriage: { divorceApplications: ({ id }, _, context) => applicationsByMarriage(context).load(id) },
}
