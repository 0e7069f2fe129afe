import { type Context, mustBeVersion, notFound, record, transition } from '@civil-affairs/kit'
import { membersOn } from '../assistance-unit/index.ts'
import { ApplicationStep, AssistanceApplication } from './entity.ts'
import type { ActInput } from './input.ts'
import { type ApplicationAct, applicationStates } from './states.ts'

/** The application an act names, in the version the caller saw and inside the divisions they serve. */
export async function getApplication(context: Context, input: ActInput): Promise<AssistanceApplication> {
  const application = await context.em.findOne(AssistanceApplication, { id: input.applicationId })
  if (application === null) throw notFound({ zh: '救助申请', en: 'application' }, ['input', 'applicationId'])
  context.viewer.mustServe(application.division)
  mustBeVersion(application, input.version)
  return application
}

/** Takes one step of the procedure: role, scope, version, legality; then state, step and event. */
export async function move(
  context: Context,
  act: ApplicationAct,
  input: ActInput,
  roles: readonly string[] = ['HANDLER', 'OFFICER'],
): Promise<AssistanceApplication> {
  context.viewer.mustBe(...roles)
  const application = await getApplication(context, input)
  const from = application.state
  application.state = transition(applicationStates, from, act)
  // Also where the state stays: an edit made with the version from before this step is refused.
  application.updatedAt = context.now
  await takeStep(context, application, act, from, input.document)
  return application
}

export async function takeStep(
  context: Context,
  application: AssistanceApplication,
  act: ApplicationAct | 'DRAFT',
  from: AssistanceApplication['state'] | null,
  document: string,
): Promise<void> {
  const { em, today, viewer } = context
  const { division, state: to, programme, unit, id } = application
  em.create(ApplicationStep, {
    application,
    division,
    act,
    fromState: from,
    toState: to,
    takenOn: today,
    takenBy: viewer.subject,
    document,
  })
  const members = from === null ? [] : await membersOn(context, unit.id)
  record(em, 'assistance.application.moved', {
    recordId: id,
    division,
    subjects: [...new Set([application.applicantPersonId, ...members.map(({ personId }) => personId), unit.id])],
    data: { programme, from: from ?? 'NONE', to, event: act, on: today },
  })
}
