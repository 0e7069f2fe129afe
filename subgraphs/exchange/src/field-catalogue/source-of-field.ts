import { type Context, Refusal } from '@civil-affairs/kit'
import { departmentOf } from './departments.ts'
import { CatalogueField } from './entity.ts'

/** Whose data a field is. What several subsystems give, the registry answers for where it is among them. */
export async function sourceOfField({ em }: Context, coordinate: string) {
  const field = await em.findOne(CatalogueField, {
    id: coordinate,
    isInput: false,
    isShareable: true,
    withdrawnOn: null,
  })
  if (field === null)
    throw new Refusal('UNKNOWN_FIELD', {
      zh: `共享目录中没有字段 ${coordinate}。`,
      en: `The catalogue has no field ${coordinate}.`,
      path: ['input', 'field'],
    })
  const { subgraphs } = field
  const owner = subgraphs.includes('registry') ? 'registry' : subgraphs[0]!
  return { owner, department: departmentOf([owner]) }
}
