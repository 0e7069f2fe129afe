import { type Context, type Deadline, deadlineOf } from '@civil-affairs/kit'
import type { AssistanceApplication } from './entity.ts'
import { noticesByApplication, stepsByApplication } from './loaders.ts'

/** Every limit the procedure has met so far, each with how it stands; a closed application lets none run on. */
export async function deadlinesOf(context: Context, application: AssistanceApplication): Promise<Deadline[]> {
  const { id, division, acceptedOn, decidedOn, extendedOn, denialNoticeOn, state } = application
  const steps = await stepsByApplication(context).load(id)
  const dayOf = (find: (step: (typeof steps)[number]) => boolean) => steps.findLast(find)?.takenOn ?? null
  const endedOn = dayOf(({ toState }) => toState === 'WITHDRAWN' || toState === 'GRANTED' || toState === 'DENIED')
  const limits: { key: string; startedOn: string; metOn: string | null }[] = []
  const add = (key: string, startedOn: string | null | undefined, metOn: string | null | undefined) => {
    if (startedOn != null) limits.push({ key: `MLA.${key}`, startedOn, metOn: metOn ?? endedOn })
  }
  add(
    'survey.start',
    acceptedOn,
    dayOf(({ act }) => act === 'START_SURVEY'),
  )
  for (const notice of await noticesByApplication(context).load(id)) add('notice', notice.postedFrom, notice.closedOn)
  add(
    'confirm',
    dayOf(({ toState, fromState }) => toState === 'CONFIRMING' && fromState !== 'CONFIRMING'),
    // Returned to be investigated again, the limit begins anew when it comes back.
    decidedOn ?? (state === 'CONFIRMING' ? null : dayOf(({ act }) => act === 'RETURN')),
  )
  add(extendedOn == null ? 'total' : 'total.extended', acceptedOn, decidedOn)
  if (state === 'DENIED' && decidedOn != null)
    limits.push({ key: 'MLA.denyNotice', startedOn: decidedOn, metOn: denialNoticeOn ?? null })
  return Promise.all(limits.map((limit) => deadlineOf(context, { division, ...limit })))
}
