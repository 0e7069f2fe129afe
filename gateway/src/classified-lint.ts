import { buildASTSchema, getNamedType, isLeafType, isObjectType, parse } from 'graphql'

/**
 * Types that speak of one person, and their fields that tell nothing about that person. Every other leaf field of
 * them carries @classified. A field's meaning cannot be known from its name, so the list is by hand: a new field is
 * personal until somebody writes here that it is not. A type with a classified field belongs here, too.
 */
export const PERSON_TYPES: Readonly<Record<string, readonly string[]>> = {
  Person: ['id'],
}

/** What the composed graph would show of people without a class; one sentence a field. */
export function findUnclassified(
  supergraph: string,
  personTypes: Readonly<Record<string, readonly string[]>> = PERSON_TYPES,
): string[] {
  const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true })
  const problems: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    const open = personTypes[type.name]
    for (const field of Object.values(type.getFields())) {
      const classified = field.astNode?.directives?.some(({ name }) => name.value === 'classified') ?? false
      if (classified && open === undefined)
        problems.push(
          `PERSON_TYPE_UNLISTED: ${type.name}.${field.name} is @classified, so list ${type.name} in PERSON_TYPES`,
        )
      if (classified && open?.includes(field.name))
        problems.push(`CLASSIFIED_AND_OPEN: ${type.name}.${field.name} is @classified and listed as not personal`)
      if (!classified && open !== undefined && isLeafType(getNamedType(field.type)) && !open.includes(field.name))
        problems.push(`UNCLASSIFIED: ${type.name}.${field.name} tells of a person and has no @classified`)
    }
  }
  return problems
}
