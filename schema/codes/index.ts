import type { CodeTable } from './code-table.ts'
import { disabilityCategories, disabilityGrades } from './disability.ts'
import { documentTypes } from './document-types.ts'
import { educations } from './education.ts'
import { ethnicities } from './ethnicity.ts'
import { familyRelations } from './family-relation.ts'
import { maritalStatuses } from './marital-status.ts'
import { politicalStatuses } from './political-status.ts'
import { sexes } from './sex.ts'
import { urbanRuralClasses } from './urban-rural.ts'

export * from './code-table.ts'
export * from './disability.ts'
export * from './document-types.ts'
export * from './education.ts'
export * from './ethnicity.ts'
export * from './family-relation.ts'
export * from './marital-status.ts'
export * from './political-status.ts'
export * from './sex.ts'
export * from './urban-rural.ts'

/** Every table, for dictionaries and forms. */
export const codeTables: readonly CodeTable[] = [
  sexes,
  maritalStatuses,
  ethnicities,
  familyRelations,
  educations,
  disabilityCategories,
  disabilityGrades,
  politicalStatuses,
  documentTypes,
  urbanRuralClasses,
]

/** The table with this standard number or name ("GB/T 3304", "ethnicity"), or null. */
export function findCodeTable(idOrName: string): CodeTable | null {
  return codeTables.find((table) => table.id === idOrName || table.name === idOrName) ?? null
}
