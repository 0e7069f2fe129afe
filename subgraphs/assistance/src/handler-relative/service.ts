import { type Context, linkedIdsOf, mustBeVersion, notFound, significantDigits } from '@civil-affairs/kit'
import { HandlerRelative } from './entity.ts'
import type { EndHandlerRelativeInput, RegisterHandlerRelativeInput } from './input.ts'

export async function registerHandlerRelative(context: Context, input: RegisterHandlerRelativeInput) {
  context.viewer.mustBe('OFFICER')
  context.viewer.mustServe(input.division, ['input', 'division'])
  return context.em.create(HandlerRelative, { ...input, validFrom: context.today, validTo: null })
}

export async function endHandlerRelative(context: Context, input: EndHandlerRelativeInput) {
  context.viewer.mustBe('OFFICER')
  const registered = await context.em.findOne(HandlerRelative, { id: input.id, validTo: null })
  if (registered === null) throw notFound({ zh: '近亲属登记', en: 'registration of a relative' }, ['input', 'id'])
  mustBeVersion(registered, input.version)
  registered.validTo = context.today
  return registered
}

/** Whether any of the persons is a registered relative of a handler, whichever division registered it. */
export async function isAnyHandlerRelative(context: Context, personIds: readonly string[]): Promise<boolean> {
  return context.beyondScope(async () => {
    const ids = await linkedIdsOf(context, personIds)
    return (await context.em.count(HandlerRelative, { personId: { $in: ids }, validTo: null })) > 0
  })
}

/** The register of a division and below: open registrations, at most 500. */
export function listHandlerRelatives(context: Context, division: string): Promise<HandlerRelative[]> {
  context.viewer.mustBe('OFFICER', 'AUDITOR')
  context.viewer.mustServe(division, ['division'])
  return context.em.find(
    HandlerRelative,
    { division: { $like: `${significantDigits(division)}%` }, validTo: null },
    { orderBy: { handler: 'asc', id: 'asc' }, limit: 500 },
  )
}
