import { type Context, insertInBulk } from '@civil-affairs/kit'
import { MarriageOffice } from './entity.ts'

export interface StatedOffice {
  id?: string
  division: string
  name: string
  certificateCode: string
  competence: 'MAINLAND' | 'ALL'
  since: string
}

/** Many offices in few statements, with their ids in order: the sample province. */
export async function insertMarriageOffices(context: Context, stated: readonly StatedOffice[]): Promise<string[]> {
  const rows = stated.map(({ since, ...office }) => ({ ...office, validFrom: since, validTo: null }))
  return (await insertInBulk(context.em, MarriageOffice, rows)) as string[]
}
