import {
  type Context,
  conditionsOf,
  mustBeVersion,
  notFound,
  type PageInput,
  pageInDivision,
  Refusal,
} from '@civil-affairs/kit'
import { HouseholdTask } from './entity.ts'
import type { CloseTaskInput } from './input.ts'

type TaskKind = HouseholdTask['kind']

/** Once as long as it is open; a person settles it. */
export async function raiseTask(
  { em }: Context,
  task: { householdId: string; personId: string; division: string; kind: TaskKind; causedOn: string },
): Promise<void> {
  const { householdId, personId, kind } = task
  if ((await em.count(HouseholdTask, { householdId, personId, kind, state: 'OPEN' })) > 0) return
  em.create(HouseholdTask, { ...task, state: 'OPEN', closedOn: null, closedBy: null, document: null })
  await em.flush()
}

/** What the facts have settled by themselves. */
export async function settleTasks(
  { em, today, viewer }: Context,
  personIds: readonly string[],
  kinds: readonly TaskKind[],
): Promise<void> {
  const open = await em.find(HouseholdTask, {
    personId: { $in: [...personIds] },
    kind: { $in: [...kinds] },
    state: 'OPEN',
  })
  for (const task of open) em.assign(task, { state: 'DONE', closedOn: today, closedBy: viewer.subject })
  await em.flush()
}

export async function closeHouseholdTask(context: Context, input: CloseTaskInput): Promise<HouseholdTask> {
  const { em, viewer, today } = context
  viewer.mustBe('HANDLER', 'OFFICER')
  const task = await em.findOne(HouseholdTask, { id: input.taskId })
  if (task === null) throw notFound({ zh: '户籍待办', en: 'household task' }, ['input', 'taskId'])
  mustBeVersion(task, input.version)
  if (task.state === 'DONE')
    throw new Refusal('TASK_DONE', {
      zh: `该待办已于 ${task.closedOn} 办结。`,
      en: `The task was done on ${task.closedOn}.`,
      path: ['input', 'taskId'],
    })
  em.assign(task, { state: 'DONE', closedOn: today, closedBy: viewer.subject, document: input.document })
  return task
}

export interface TaskFilter {
  kind?: TaskKind | null
  state?: HouseholdTask['state'] | null
}

export function listTasks(context: Context, division: string, filter: TaskFilter | null | undefined, page: PageInput) {
  const conditions = conditionsOf<TaskFilter, object>(filter, {
    kind: (kind) => ({ kind }),
    state: (state) => ({ state }),
  })
  return pageInDivision<HouseholdTask>(context, HouseholdTask, division, conditions, page)
}
