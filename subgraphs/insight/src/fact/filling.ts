import type { Context } from '@civil-affairs/kit'
import { FirstTime } from './first-time.ts'

const firstTimes = new WeakMap<Context['runtime'], FirstTime>()

/**
 * Of which facets and records there is certainly no fact yet, for a hub that is being filled from nothing by this process:
 * there nearly all are new. One that goes on with what another began has seen nothing of it, and looks for every one.
 */
export async function whileFilling(context: Context): Promise<(facet: string, key: string) => boolean> {
  const { runtime } = context
  if (runtime.filling === null) {
    firstTimes.delete(runtime)
    return () => false
  }
  let firstTime = firstTimes.get(runtime)
  if (firstTime === undefined) {
    const [row] = await context.em.execute<{ holds: boolean }[]>('select exists (select from insight.fact) as holds')
    if (row!.holds) return () => false
    firstTime = new FirstTime(runtime.filling.people)
    firstTimes.set(runtime, firstTime)
  }
  return (facet, key) => firstTime.isNew(facet, key)
}
