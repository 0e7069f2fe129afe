import type { DivisionAnswer, DivisionRequest } from '@civil-affairs/kit'
import { findDivisionCode } from '@civil-affairs/schema'

/** Divisions as rosters of this subgraph name them: by code. Names belong to the registry; here they would be a guess. */
export function divisionsByCode(requests: readonly DivisionRequest[]): DivisionAnswer[] {
  return requests.map(({ texts }) => {
    const code = findDivisionCode(texts.at(-1)!)
    return code === null ? [] : [{ code }]
  })
}
