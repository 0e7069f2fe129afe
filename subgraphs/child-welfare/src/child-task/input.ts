import { z } from 'zod'
import { documentTitle, isoDate } from '../person/index.ts'

const task = { taskId: z.uuid(), version: z.int(), document: documentTitle }

export const DismissTaskInput = z.object(task)
export type DismissTaskInput = z.infer<typeof DismissTaskInput>

export const TaskVisitInput = z.object({ ...task, visitedOn: isoDate })
export type TaskVisitInput = z.infer<typeof TaskVisitInput>
