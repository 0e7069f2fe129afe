import { type Context, claimPerson, identifyByDocument } from '@civil-affairs/kit'
import type { OrganizationPersonInput } from './input.ts'

/** The id of the person an act names. What the counter learnt goes to the registry; this subgraph keeps the id. */
export function identifyPerson(
  context: Context,
  input: OrganizationPersonInput,
  source: string,
  path: readonly string[],
): string {
  const { personId, document, name, sex, birthDate, residenceDivision, phone } = input
  if (personId != null) return personId
  const found = document == null ? null : identifyByDocument(context, document, [...path, 'document'])
  return claimPerson(
    context,
    {
      document,
      name,
      sex: sex ?? found?.reading.sex,
      birthDate: birthDate ?? found?.reading.birthDate,
      residenceDivision,
      phone,
    },
    source,
  )
}
