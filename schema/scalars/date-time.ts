/**
 * DateTime (时刻): an instant. Not the one of graphql-scalars: that one hands out Date objects instead of strings, and its
 * errors are not BAD_USER_INPUT.
 */
import { type GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isLocalDate } from '../dates/local-dates.ts'
import { refusedInput } from './refused-input.ts'

// RFC 3339 without leap seconds. The zone is required: a time without one means another instant on another machine.
const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** The instant of an ISO 8601 text with zone, or null; digits beyond the millisecond are cut off. */
export function findInstant(text: string): Date | null {
  const match = form.exec(text)
  // Date.parse would take 30 February for 1 March.
  return match && isLocalDate(match[1]!) ? new Date(text) : null
}

function parse(value: unknown): Date {
  const instant = typeof value === 'string' ? findInstant(value) : null
  if (instant === null) throw notInstant()
  return instant
}

function notInstant(): GraphQLError {
  return refusedInput('DateTime', {
    zh: '时刻须为带时区的ISO 8601格式，例如"2026-01-31T09:30:00+08:00"。',
    en: 'Write an instant in ISO 8601 with its zone, such as "2026-01-31T09:30:00+08:00".',
  })
}

/** Input becomes a Date (an instant, never a calendar day); output takes a Date or ISO text and is UTC, ending in Z. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: '时刻 an instant in ISO 8601 with its zone; output is in UTC, such as "2026-01-31T01:30:00.000Z".',
  serialize(value) {
    const instant = typeof value === 'string' ? findInstant(value) : value
    if (!(instant instanceof Date) || Number.isNaN(instant.getTime()))
      throw new TypeError('DateTime：存储的值无效 / the stored value is not an instant')
    return instant.toISOString()
  },
  parseValue: parse,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw notInstant()
    return parse(node.value)
  },
})
