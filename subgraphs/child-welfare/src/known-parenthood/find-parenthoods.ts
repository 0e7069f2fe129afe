import { anyOf, type Context } from '@civil-affairs/kit'
import { KnownParenthood } from './entity.ts'

/** Every parenthood in which one of these ids is the child, or the parent. */
export function parenthoodsOf(context: Context, ids: readonly string[]): Promise<KnownParenthood[]> {
  return context.em.find(
    KnownParenthood,
    { $or: [anyOf('child_id', 'uuid', [...ids]), anyOf('parent_id', 'uuid', [...ids])] },
    { orderBy: { id: 'asc' } },
  )
}

/** Whether the parenthood holds on a day; one whose beginning was not told yet does not. */
export function holdsOn({ validFrom, validTo }: KnownParenthood, on: string): boolean {
  return validFrom != null && validFrom <= on && (validTo == null || on < validTo)
}
