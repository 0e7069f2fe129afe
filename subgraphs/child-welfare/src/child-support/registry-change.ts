import type { Context, FeedEvent } from '@civil-affairs/kit'
import { linkedIdsOf } from '@civil-affairs/kit'
import { reviewChildren } from '../child-task/index.ts'
import { ChildSupport } from './entity.ts'

/** 户籍变动: the registry said where the child is registered now; of several words the newest recorded there holds. */
export async function onPersonChanged(context: Context, event: FeedEvent): Promise<void> {
  const { em } = context
  const ids = await linkedIdsOf(context, event.subjects)
  const supports = await em.find(ChildSupport, { childPersonId: { $in: ids } })
  if (supports.length === 0) return
  const recordedAt = new Date(event.occurredAt)
  for (const support of supports)
    if (support.registryRecordedAt == null || support.registryRecordedAt < recordedAt)
      em.assign(support, {
        registeredDivision: (event.data.registeredDivision as string | null) ?? null,
        registryRecordedAt: recordedAt,
      })
  await reviewChildren(context, ids)
}
