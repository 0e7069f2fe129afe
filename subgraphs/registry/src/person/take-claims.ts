import {
  type Context,
  FeedSetAside,
  identifyByDocument,
  openClaim,
  type PersonClaim,
  type SealedClaim,
} from '@civil-affairs/kit'
import { readDocument } from '@civil-affairs/schema'
import { readStated } from './input.ts'
import { keepStatements, type Statement } from './keep-statements.ts'

/**
 * Takes the identity claims of another subgraph. One that was changed on its way, or names another id than its document
 * gives, is set aside for a person to look at; the others are kept.
 */
export async function takeClaims(context: Context, claims: readonly SealedClaim[]): Promise<void> {
  const statements: Statement[] = []
  for (const claim of claims) {
    const opened = openClaim(context.keys, claim)
    const statement = opened === null ? null : statementOf(context, claim, opened)
    if (statement === null) await setAside(context, claim, opened === null ? 'NOT_VERIFIED' : 'ID_OF_ANOTHER_DOCUMENT')
    else statements.push(statement)
  }
  await keepStatements(context, statements)
}

/** Null where the claim's document is that of another id. */
function statementOf(context: Context, claim: SealedClaim, opened: PersonClaim): Statement | null {
  const { id, personId, source, statedOn } = claim
  const { document } = opened
  const read = document == null ? null : readDocument(document.type, document.number, context.today)
  const reading = read?.ok ? read : null
  if (reading?.identity != null && identifyByDocument(context, document!).personId !== personId) return null
  const stated = readStated(opened, reading, context.today)
  const withDocument = reading === null ? null : { reading, validFrom: null, validTo: null }
  return { id, personId, source, statedOn, stated, document: withDocument }
}

async function setAside(context: Context, claim: SealedClaim, reason: string): Promise<void> {
  const { id, personId, source, statedOn, sealed } = claim
  const event = {
    cursor: '',
    id,
    type: 'identity-claim',
    subjects: [personId],
    division: '',
    recordId: id,
    data: { source, statedOn, sealed },
    occurredAt: context.now.toISOString(),
  }
  const row = { id, source: source.split(':')[0]!, type: event.type, cursor: '', event, reason, at: context.now }
  await context.em.upsert(FeedSetAside, row)
}
