import type { Context } from '@civil-affairs/kit'
import { KnownAssistance } from './entity.ts'

/** All that was said of the grants any of these persons ever belonged to. Two statements, however many persons. */
export async function assistanceOf(context: Context, ids: readonly string[]): Promise<KnownAssistance[]> {
  if (ids.length === 0) return []
  const { em } = context
  const naming = await em.find(KnownAssistance, { members: { $overlap: [...ids] } })
  return em.find(KnownAssistance, { grantId: { $in: [...new Set(naming.map(({ grantId }) => grantId))] } })
}
