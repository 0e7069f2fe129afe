import { type Context, claimPerson, identifyByDocument } from '@civil-affairs/kit'
import type { CommunityPersonInput } from './input.ts'

/**
 * The person an act names, with the birth date their document proves. What the counter learnt goes to the registry; this
 * subgraph keeps the id.
 */
export function identifyPerson(
  context: Context,
  input: CommunityPersonInput,
  source: string,
  path: readonly string[],
): { personId: string; birthDate: string | null } {
  const { personId, document, name, phone } = input
  if (personId != null) return { personId, birthDate: null }
  const reading = document == null ? null : identifyByDocument(context, document, [...path, 'document']).reading
  const birthDate = reading?.birthDate ?? null
  const claim = { document, name, phone, sex: reading?.sex, birthDate }
  return { personId: claimPerson(context, claim, source), birthDate }
}
