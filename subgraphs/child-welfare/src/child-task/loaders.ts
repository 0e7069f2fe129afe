import { batchMany, batchManyByPerson, batchOne } from '@civil-affairs/kit'
import { ChildTask } from './entity.ts'

export const childTaskById = batchOne(
  (em, ids) => em.find(ChildTask, { id: { $in: [...ids] } }),
  (task) => task.id,
)

export const tasksBySupport = batchMany(
  (em, ids) => em.find(ChildTask, { supportId: { $in: [...ids] } }, { orderBy: { raisedOn: 'asc', id: 'asc' } }),
  (task) => task.supportId!,
)

export const leadsByPerson = batchManyByPerson(
  (em, ids) =>
    em.find(
      ChildTask,
      { childPersonId: { $in: [...ids] }, supportId: null },
      { orderBy: { raisedOn: 'asc', id: 'asc' } },
    ),
  (task) => task.childPersonId,
)
