import { type Context, lockPersons, mustBeVersion, notFound, record, transition } from '@civil-affairs/kit'
import { ChildSupportApplication, ChildSupportStep } from './entity.ts'
import type { ActInput } from './input.ts'
import { isOutside } from './rules.ts'
import { type ChildApplicationAct, childApplicationStates } from './states.ts'

/** Takes one step of the procedure: role, scope, version, legality; then state, step and event. */
export async function move(
  context: Context,
  act: ChildApplicationAct,
  input: ActInput,
  roles: readonly string[] = ['HANDLER', 'OFFICER'],
): Promise<ChildSupportApplication> {
  const { viewer, em, now } = context
  viewer.mustBe(...roles)
  const application = await em.findOne(ChildSupportApplication, { id: input.applicationId })
  if (application === null) throw notFound({ zh: '儿童保障申请', en: 'application' }, ['input', 'applicationId'])
  viewer.mustServe(act === 'TELL' ? tellerOf(application) : application.division)
  await lockPersons(context, [application.childPersonId])
  await em.refresh(application) // whoever held the lock before may have moved it
  mustBeVersion(application, input.version)
  const from = application.state
  application.state = transition(childApplicationStates, from, act)
  // Also where the state stays: an edit made with the version from before this step is refused.
  application.updatedAt = now
  takeStep(context, application, act, from, input.document)
  return application
}

/** The family is told where it applied; another province is told by the township in charge. */
function tellerOf({ acceptedDivision, division }: ChildSupportApplication): string {
  return isOutside(acceptedDivision) ? division : acceptedDivision
}

export function takeStep(
  context: Context,
  application: ChildSupportApplication,
  act: ChildApplicationAct | 'APPLY',
  from: ChildSupportApplication['state'] | null,
  document: string,
): void {
  const { em, today, viewer } = context
  const { id, division, acceptedDivision, state: to, childPersonId } = application
  em.create(ChildSupportStep, {
    application,
    division,
    acceptedDivision,
    act,
    fromState: from,
    toState: to,
    takenOn: today,
    takenBy: viewer.subject,
    document,
  })
  record(em, 'child-welfare.application.moved', {
    recordId: id,
    division,
    subjects: [childPersonId],
    data: { from: from ?? 'NONE', to, event: act, on: today },
  })
}
