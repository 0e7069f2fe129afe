import { Refusal } from './refusal.ts'

/**
 * Turns a filter input into a query condition, closed: every given field must be known and not null, or the whole
 * read is refused. A filter that silently drops what it does not know shows more than was asked for.
 */
export function conditionsOf<Filter extends object, Condition>(
  filter: Filter | null | undefined,
  known: { [Field in keyof Filter]-?: (value: NonNullable<Filter[Field]>) => Condition },
  path: readonly string[] = ['filter'],
): Condition[] {
  return Object.entries(filter ?? {}).map(([field, value]) => {
    const condition = known[field as keyof Filter] as ((value: unknown) => Condition) | undefined
    if (condition === undefined || !Object.hasOwn(known, field))
      throw new Refusal('UNKNOWN_FILTER', {
        zh: `未知的筛选条件 ${field}。可用：${Object.keys(known).join('、')}。`,
        en: `Unknown filter ${field}. Known: ${Object.keys(known).join(', ')}.`,
        path: [...path, field],
      })
    if (value === null || value === undefined)
      throw new Refusal('EMPTY_FILTER', {
        zh: `筛选条件 ${field} 不能为空。不需要时请删去该项。`,
        en: `The filter ${field} must have a value. Leave it out if it is not wanted.`,
        path: [...path, field],
      })
    return condition(value)
  })
}
