import { buildASTSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql'

/**
 * The types that say who a person is, and their fields that every caller sees: keys, states, and the coarse values that
 * stand beside masked ones. Every other leaf field of them carries @classified. What a field means cannot be known from
 * its name, so the list is by hand: a new field is personal until somebody writes here that it is not.
 */
export const PERSON_TYPES: Readonly<Record<string, readonly string[]>> = {
  Person: ['id', 'version', 'aliases', 'sex', 'birthYear', 'birthPrecision', 'age'],
  PersonClaim: ['id', 'attribute', 'source', 'sourceClass', 'statedOn', 'shown', 'agrees'],
  PersonDocument: ['type', 'label', 'maskedNumber', 'validFrom', 'validTo'],
}

/** Names that hardly ever mean anything but a person's own, wherever they stand. */
const TELLING =
  /^(?!masked).*(phone|birthDate|documentNumber|idNumber|bankAccount|accountNumber|cardNumber|diagnosis)$/i

/** What the composed graph would show of people without a class; one sentence a field. */
export function findUnclassified(
  supergraph: string,
  personTypes: Readonly<Record<string, readonly string[]>> = PERSON_TYPES,
): string[] {
  const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true })
  const problems: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const open = personTypes[type.name]
    for (const field of Object.values(type.getFields())) {
      const isClassified = field.astNode?.directives?.some(({ name }) => name.value === 'classified') ?? false
      if (isClassified && open?.includes(field.name))
        problems.push(`CLASSIFIED_AND_OPEN: ${type.name}.${field.name} is @classified and listed as open`)
      if (isClassified || !isLeafType(getNamedType(field.type))) continue
      if (open !== undefined && !open.includes(field.name))
        problems.push(`UNCLASSIFIED: ${type.name}.${field.name} tells of a person and has no @classified`)
      if (open === undefined && TELLING.test(field.name))
        problems.push(`UNCLASSIFIED: ${type.name}.${field.name} is named like a person's own and has no @classified`)
    }
  }
  return problems
}
