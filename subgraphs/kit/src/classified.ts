import { maskAddress, maskBankAccount, maskDocumentNumber, maskName, maskPhone } from '@civil-affairs/schema'
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import type { Context } from './context.ts'

/** What stands in for a value that may not be seen in full; without a mask the field is null. */
const masks: Record<string, (value: string) => string> = {
  NAME: maskName,
  DOCUMENT_NUMBER: maskDocumentNumber,
  PHONE: maskPhone,
  BANK_ACCOUNT: maskBankAccount,
  ADDRESS: maskAddress,
}

export interface Classification {
  level: 'PERSONAL' | 'SENSITIVE'
  mask: string | null
}

/** What `@classified` says of a field, read from the SDL; null where the field holds no personal data. */
export function classificationOf(field: GraphQLField<unknown, unknown>): Classification | null {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'classified')
  if (directive === undefined) return null
  const argumentOf = (argument: string) => {
    const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
    return value?.kind === 'EnumValue' ? value.value : null
  }
  return { level: argumentOf('level') as Classification['level'], mask: argumentOf('mask') }
}

/** Puts masking into every classified field of the schema, at its source: no resolver has to remember it. */
export function maskClassifiedFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const classification = classificationOf(field)
      if (classification === null) continue
      const resolve = field.resolve ?? defaultFieldResolver
      const mask = classification.mask === null ? null : masks[classification.mask]!
      const classified = { coordinate: `${type.name}.${field.name}`, level: classification.level }
      field.resolve = async (source, args, context: Context, info) => {
        if (context.viewer.maySee(classified)) return resolve(source, args, context, info)
        if (mask === null) return null
        const value = (await resolve(source, args, context, info)) as string | null | undefined
        return value == null ? null : mask(value)
      }
    }
  }
}
