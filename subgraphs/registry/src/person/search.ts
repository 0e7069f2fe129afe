import {
  type Context,
  identifyByDocument,
  type Page,
  type PageInput,
  pageOfRows,
  Refusal,
  raw,
  significantDigits,
} from '@civil-affairs/kit'
import type { z } from 'zod'
import { Person } from './entity.ts'
import type { DocumentInput, SearchPersonsInput } from './input.ts'
import { personById } from './loaders.ts'
import { birthDateForms, nameKey } from './rules.ts'

/** By the id that the document gives; nothing is scanned. */
export async function findPersonByDocument(context: Context, document: DocumentInput): Promise<Person | null> {
  const { personId } = identifyByDocument(context, document, ['document'])
  return personId === null ? null : personById(context).load(personId)
}

/** By name, birth date and division together: whoever asks knows already whom they look for. */
export function searchPersons(
  context: Context,
  input: z.infer<typeof SearchPersonsInput>,
  page: PageInput,
): Promise<Page<Person>> {
  const { viewer } = context
  viewer.mustServe(input.division, ['division'])
  const prefix = significantDigits(input.division)
  if (prefix.length < 6 && viewer.identity.purpose === null)
    throw new Refusal('PURPOSE_REQUIRED', {
      zh: '在县级以上范围查找人员须说明用途。',
      en: 'To search people in more than a county, state the purpose.',
      basis: '个人信息保护法 art. 6',
      path: ['division'],
    })
  const wanted = {
    nameKey: nameKey(input.name),
    $or: birthDateForms(input.birthDate),
    [raw('canonical_id = id')]: [],
    division: { $like: `${prefix}%` },
  }
  return pageOfRows<Person>(context, Person, wanted, page)
}
