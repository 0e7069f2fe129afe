import {
  type Context,
  conditionsOf,
  mustBeVersion,
  notFound,
  type PageInput,
  pageInDivision,
  Refusal,
} from '@civil-affairs/kit'
import { CASE_READERS } from '../person/index.ts'
import { ChildTask } from './entity.ts'
import type { DismissTaskInput, TaskVisitInput } from './input.ts'
import { close } from './review.ts'

/** 核销: somebody looked, and nothing is to be done. What the facts say later of another cause is raised anew. */
export async function dismissChildTask(context: Context, input: DismissTaskInput) {
  context.viewer.mustBe('OFFICER')
  const task = await getOpenTask(context, input)
  close(context, task, 'DISMISSED', input.document)
  return task
}

/** 上门核实: the child was visited. The task stays open until the child has support or an officer dismisses it. */
export async function recordChildTaskVisit(context: Context, input: TaskVisitInput) {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const task = await getOpenTask(context, input)
  if (input.visitedOn > context.today || input.visitedOn < task.raisedOn)
    throw new Refusal('OUT_OF_ORDER', {
      zh: `走访日期须在任务提出日（${task.raisedOn}）至今天之间。`,
      en: `The visit lies between the day the task was raised (${task.raisedOn}) and today.`,
      path: ['input', 'visitedOn'],
    })
  task.visitedOn = input.visitedOn
  task.visitDocument = input.document
  return task
}

async function getOpenTask(context: Context, input: { taskId: string; version: number }): Promise<ChildTask> {
  const task = await context.em.findOne(ChildTask, { id: input.taskId })
  if (task === null) throw notFound({ zh: '核查任务', en: 'task' }, ['input', 'taskId'])
  context.viewer.mustServe(task.division)
  mustBeVersion(task, input.version)
  if (task.state === 'OPEN') return task
  throw new Refusal('TASK_CLOSED', {
    zh: `该任务已于 ${task.closedOn} 办结。`,
    en: `The task was closed on ${task.closedOn}.`,
    path: ['input', 'taskId'],
  })
}

export interface ChildTaskFilter {
  state?: ChildTask['state'] | null
  reason?: ChildTask['reason'] | null
  isLead?: boolean | null
  dueBy?: string | null
}

/** What is to be looked at in a division and below, for those who look. */
export function listChildTasks(
  context: Context,
  division: string,
  filter: ChildTaskFilter | null | undefined,
  page: PageInput,
) {
  const conditions = conditionsOf<ChildTaskFilter, object>(filter, {
    state: (state) => ({ state }),
    reason: (reason) => ({ reason }),
    isLead: (isLead) => ({ supportId: isLead ? null : { $ne: null } }),
    dueBy: (day) => ({ dueOn: { $lte: day }, state: 'OPEN' }),
  })
  return pageInDivision<ChildTask>(context, ChildTask, division, conditions, page, CASE_READERS)
}
