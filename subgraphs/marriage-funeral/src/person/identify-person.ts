import { type Context, claimPerson, identifyByDocument } from '@civil-affairs/kit'
import type { PersonInput } from './input.ts'

/** The person an act is about. What the counter learnt goes to the registry; this subgraph keeps the id. */
export function identifyPerson(
  context: Context,
  input: PersonInput,
  source: string,
  path: readonly string[],
): { personId: string; birthDate: string | null } {
  const { personId, document, name, sex, registeredDivision } = input
  if (personId != null) return { personId, birthDate: input.birthDate ?? null }
  const found = document == null ? null : identifyByDocument(context, document, [...path, 'document'])
  const birthDate = found?.reading.birthDate ?? input.birthDate ?? null
  const claim = { document, name, sex: sex ?? found?.reading.sex, birthDate, registeredDivision }
  return { personId: claimPerson(context, claim, source), birthDate }
}
