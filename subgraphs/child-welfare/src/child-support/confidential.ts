import type { Viewer } from '@civil-affairs/kit'
import type { ChildSupportKind } from './entity.ts'

/** That a child is infected is known to fewer than its support: the kind needs a role of its own. */
export function mayKnowKind(viewer: Viewer, kind: ChildSupportKind): boolean {
  return kind !== 'HIV' || viewer.identity.roles.some((role) => role === 'CHILD_CONFIDENTIAL' || role === 'HUB')
}
