import { coded } from './coded.ts'
import type { AgreementInForce } from './exchange.ts'

/** How many requests each agreement made in the present minute, at this gateway. */
export interface RequestRates {
  /** Counts one, says in the headers how many are left, and throws RATE_LIMITED where none was. */
  count(agreement: AgreementInForce, headers: Record<string, string>): void
}

const MINUTE_MS = 60_000

export function openRequestRates(now: () => number = Date.now): RequestRates {
  let minute = 0
  let counts = new Map<string, number>()
  return {
    count({ id, requestsPerMinute }, headers) {
      const at = now()
      const current = Math.floor(at / MINUTE_MS)
      // Any other minute, also an earlier one: a clock that is put back must not lock anybody out for long.
      if (current !== minute) {
        minute = current
        counts = new Map()
      }
      const made = (counts.get(id) ?? 0) + 1
      const reset = Math.ceil(((current + 1) * MINUTE_MS - at) / 1_000)
      headers['ratelimit-limit'] = String(requestsPerMinute)
      headers['ratelimit-remaining'] = String(Math.max(0, requestsPerMinute - made))
      headers['ratelimit-reset'] = String(reset)
      if (made > requestsPerMinute) {
        headers['retry-after'] = String(reset)
        throw coded(429, 'RATE_LIMITED', {
          zh: '超过协议约定的每分钟请求数，请稍后重试。',
          en: 'More requests a minute than the agreement allows. Try again in the next minute.',
        })
      }
      counts.set(id, made)
    },
  }
}
