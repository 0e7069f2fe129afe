import {
  anyOf,
  type Context,
  consumeMany,
  deathsOf,
  dueDate,
  getParameter,
  linkedIdsByPerson,
  linkedIdsOf,
  lockPersons,
  mustBeVersion,
  notFound,
  Refusal,
  record,
} from '@civil-affairs/kit'
import { OldAgeAllowance, OldAgeTask } from './entity.ts'
import type { DismissTaskInput } from './input.ts'
import { type DueTask, findTasks } from './rules.ts'

/**
 * Brings the tasks of these persons in line with what is known now: raises what is missing, settles what the facts no
 * longer show, opens again what came back. It looks at the facts, not at the event, so events told twice, late or in
 * another order end the same. What a person has dismissed stays dismissed.
 */
export async function reviewAllowances(context: Context, personIds: readonly string[]): Promise<void> {
  await context.beyondScope(async () => {
    const { em } = context
    await em.flush()
    const ids = await linkedIdsOf(context, personIds)
    const allowances = await em.find(OldAgeAllowance, anyOf('person_id', 'uuid', ids), { orderBy: { id: 'asc' } })
    if (allowances.length === 0) return
    const present = await em.find(OldAgeTask, { allowance: { $in: allowances.map(({ id }) => id) } })
    const keyOf = ({ allowanceId, reason, cause }: DueTask) => `${allowanceId} ${reason} ${cause}`
    const due = new Map((await tasksNow(context, allowances)).map((task) => [keyOf(task), task]))
    const byId = new Map(allowances.map((allowance) => [allowance.id, allowance]))
    for (const task of present) {
      const allowance = byId.get(task.allowance.id)!
      const key = keyOf({ allowanceId: allowance.id, reason: task.reason, cause: task.cause })
      if (!due.has(key) && task.state === 'OPEN') close(context, task, allowance, 'SETTLED', null)
      if (due.has(key) && task.state === 'SETTLED') {
        em.assign(task, { state: 'OPEN', closedOn: null, closedBy: null })
        recordRaised(context, task, allowance)
      }
      due.delete(key)
    }
    for (const { allowanceId, reason, cause } of due.values()) {
      const allowance = byId.get(allowanceId)!
      const { division } = allowance
      const limit = await getParameter(context, 'AGE.task', division, context.today)
      const task = em.create(OldAgeTask, {
        allowance,
        division,
        reason,
        cause,
        state: 'OPEN',
        raisedOn: context.today,
        dueOn: dueDate(context.calendar, context.today, Number(limit.value), limit.unit),
        closedOn: null,
        closedBy: null,
        document: null,
      })
      recordRaised(context, task, allowance)
    }
    await em.flush()
  })
}

async function tasksNow(context: Context, allowances: readonly OldAgeAllowance[]): Promise<DueTask[]> {
  const persons = [...new Set(allowances.map(({ personId }) => personId))]
  const groups = await linkedIdsByPerson(context, persons)
  const deaths = await deathsOf(context, persons)
  const humans = new Map([...groups].map(([personId, group]) => [group.toSorted()[0]!, personId]))
  return [...humans.values()].flatMap((personId) => {
    const group = groups.get(personId)!
    return findTasks(
      allowances.filter((allowance) => group.includes(allowance.personId)),
      deaths.get(personId) ?? null,
    )
  })
}

/** For what the registry tells of persons: deaths, links. */
export const reviewWhenTold = consumeMany(async (context, events) => {
  const personIds = events.flatMap(({ subjects, data }) => {
    const { alias, canonical } = data as { alias?: string; canonical?: string }
    return [...subjects, ...[alias, canonical].filter((id) => id !== undefined)]
  })
  await lockPersons(context, personIds)
  await reviewAllowances(context, personIds)
})

/** The registry changed what it says of a person; an older word never replaces a newer one. Most receive nothing here. */
export const onPersonChanged = consumeMany(async (context, events) => {
  const { em } = context
  const told = [...new Set(events.flatMap(({ subjects }) => subjects))]
  const allowances = await em.find(OldAgeAllowance, anyOf('person_id', 'uuid', told))
  if (allowances.length === 0) return
  const allowancesOf = Map.groupBy(allowances, ({ personId }) => personId)
  const concerning = events.filter(({ subjects }) => subjects.some((id) => allowancesOf.has(id)))
  const personIds = [...new Set(concerning.flatMap(({ subjects }) => subjects))]
  await lockPersons(context, personIds)
  for (const { subjects, occurredAt, data } of concerning) {
    const recordedAt = new Date(occurredAt)
    const { registeredDivision, birthDate } = data as Record<string, string | null>
    for (const allowance of subjects.flatMap((id) => allowancesOf.get(id) ?? [])) {
      if (allowance.registryRecordedAt != null && allowance.registryRecordedAt >= recordedAt) continue
      em.assign(allowance, {
        registeredDivision: registeredDivision ?? null,
        registryBirthDate: birthDate ?? null,
        registryRecordedAt: recordedAt,
      })
    }
  }
  await reviewAllowances(context, personIds)
})

/** 核销: somebody looked, and the allowance goes on as it is; payments wait no longer. */
export async function dismissOldAgeTask(context: Context, input: DismissTaskInput) {
  const { em, viewer } = context
  viewer.mustBe('OFFICER')
  const task = await em.findOne(OldAgeTask, { id: input.taskId }, { populate: ['allowance'] })
  if (task === null) throw notFound({ zh: '待核事项', en: 'task' }, ['input', 'taskId'])
  viewer.mustServe(task.division)
  mustBeVersion(task, input.version)
  if (task.state !== 'OPEN')
    throw new Refusal('TASK_CLOSED', { zh: '该事项已办结。', en: 'The task is closed.', path: ['input', 'taskId'] })
  close(context, task, task.allowance, 'DISMISSED', input.document)
  return task
}

function close(
  context: Context,
  task: OldAgeTask,
  allowance: OldAgeAllowance,
  state: 'SETTLED' | 'DISMISSED',
  document: string | null,
): void {
  const { em, today, viewer } = context
  em.assign(task, { state, closedOn: today, closedBy: viewer.subject, document })
  record(em, 'elderly-care.grant.taskClosed', {
    recordId: task.id,
    division: task.division,
    subjects: [allowance.personId],
    data: { programme: 'OLD_AGE', grantId: allowance.id, reason: task.reason, state, on: today },
  })
}

function recordRaised({ em, today }: Context, task: OldAgeTask, allowance: OldAgeAllowance): void {
  record(em, 'elderly-care.grant.taskRaised', {
    recordId: task.id,
    division: task.division,
    subjects: [allowance.personId],
    data: { programme: 'OLD_AGE', grantId: allowance.id, reason: task.reason, on: today, dueOn: task.dueOn ?? null },
  })
}
