import { z } from 'zod'

export const CloseTaskInput = z.object({
  taskId: z.uuid(),
  version: z.int(),
  document: z.string().trim().min(1).max(200),
})
export type CloseTaskInput = z.infer<typeof CloseTaskInput>
