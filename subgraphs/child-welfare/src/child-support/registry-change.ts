import { consumeMany, linkedIdsByPerson, lockPersons } from '@civil-affairs/kit'
import { reviewManyChildren } from '../child-task/index.ts'
import { ChildSupport } from './entity.ts'

/** 户籍变动: the registry said where the child is registered now; of several words the newest recorded there holds. */
export const onPersonChanged = consumeMany(async (context, events) => {
  const { em } = context
  const linked = await linkedIdsByPerson(
    context,
    events.flatMap(({ subjects }) => subjects),
  )
  const supports = await em.find(ChildSupport, { childPersonId: { $in: [...new Set([...linked.values()].flat())] } })
  if (supports.length === 0) return
  const children = [...new Set(supports.map(({ childPersonId }) => childPersonId))]
  await lockPersons(context, children)
  const byChild = Map.groupBy(supports, ({ childPersonId }) => childPersonId)
  for (const event of events) {
    const recordedAt = new Date(event.occurredAt)
    const own = new Set(event.subjects.flatMap((id) => linked.get(id)!).flatMap((id) => byChild.get(id) ?? []))
    for (const support of own)
      if (support.registryRecordedAt == null || support.registryRecordedAt < recordedAt)
        em.assign(support, {
          registeredDivision: (event.data.registeredDivision as string | null) ?? null,
          registryRecordedAt: recordedAt,
        })
  }
  await reviewManyChildren(context, children)
})
