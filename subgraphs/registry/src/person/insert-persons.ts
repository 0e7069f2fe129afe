import { randomUUID } from 'node:crypto'
import { type Context, identifyByDocument, type PersonClaim, randomPersonId } from '@civil-affairs/kit'
import { readStated } from './input.ts'
import { keepStatements } from './keep-statements.ts'

/** What a source says of a person; ids are given where a repeated run must change nothing. */
export interface SourcedClaim extends PersonClaim {
  source: string
  statedOn: string
  claimId?: string
  personId?: string
}

/** Many persons at once, for rosters and the sample province; gives their ids in the order of the claims. */
export async function insertPersons(context: Context, claims: readonly SourcedClaim[]): Promise<string[]> {
  const statements = claims.map((claim) => {
    const identified = claim.document ? identifyByDocument(context, claim.document, ['document']) : null
    const reading = identified?.reading ?? null
    return {
      id: claim.claimId ?? randomUUID(),
      personId: identified?.personId ?? claim.personId ?? randomPersonId(),
      source: claim.source,
      statedOn: claim.statedOn,
      stated: readStated(claim, reading, context.today),
      document: reading === null ? null : { reading, validFrom: null, validTo: null },
    }
  })
  await keepStatements(context, statements)
  return statements.map(({ personId }) => personId)
}
