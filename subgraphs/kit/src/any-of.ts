import { raw } from '@mikro-orm/core'
import { arrayText } from './insert-in-bulk.ts'

/**
 * Rows whose column is one of many values: `em.find(Entity, { ...anyOf('person_id', 'uuid', ids), validTo: null })`. As `$in`, of
 * which the entity manager makes, checks and writes every value by itself: with thousands, more work than the query.
 */
export function anyOf(column: string, type: 'uuid' | 'text', values: readonly string[]): Record<string, unknown> {
  const plain = `{${values.join(',')}}`
  // Bound values are escaped character by character; in these nothing could end the literal.
  if (type === 'uuid' && PLAIN.test(plain))
    return { [raw((alias: string) => `${alias}.${column} = any('${plain}'::uuid[])`)]: [] }
  return { [raw((alias: string) => `${alias}.${column} = any(?::${type}[])`, [arrayText(values)])]: [] }
}

const PLAIN = /^\{[0-9a-f,-]*\}$/
