import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { Dice } from './random-graph.ts'

/** Values that mean something to the hub, by the name of an argument or of a type. */
export type Values = Readonly<Record<string, readonly unknown[]>>

/** A value for an argument or an input field of this name, from `values` where they know it. */
export function randomValue(type: GraphQLInputType, name: string, roll: Dice, values: Values = {}): unknown {
  if (isNonNullType(type)) return randomValue(type.ofType, name, roll, values)
  if (isListType(type))
    return Array.from({ length: 1 + roll.below(2) }, () => randomValue(type.ofType, name, roll, values))
  if (isEnumType(type)) return roll.pick(type.getValues()).name
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(
          (field) => isRequiredInputField(field) || (!isInputObjectType(getNamedType(field.type)) && roll.chance(0.3)),
        )
        .map((field) => [field.name, randomValue(field.type, field.name, roll, values)]),
    )
  const pool = values[name] ?? values[type.name]
  if (pool !== undefined) return roll.pick(pool)
  return type.name === 'Int' ? roll.below(30) : type.name === 'Boolean' ? roll.chance(0.5) : 'x'
}

/** As it stands in the text of an operation. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null'
  if (isNonNullType(type)) return literal(value, type.ofType)
  if (Array.isArray(value) && isListType(type)) return `[${value.map((item) => literal(item, type.ofType)).join(', ')}]`
  if (isEnumType(type)) return String(value)
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const parts = Object.entries(value as object).map(
      ([name, inner]) => `${name}: ${literal(inner, fields[name]!.type)}`,
    )
    return `{ ${parts.join(', ')} }`
  }
  return JSON.stringify(value)
}
