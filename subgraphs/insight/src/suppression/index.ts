import { type Context, defineSlice, getParameterNumber, NATIONWIDE } from '@civil-affairs/kit'

export { hiddenFigures, type Sum, suppressed } from './suppress.ts'

/** The smallest number of people that a figure may show. */
export function smallestCount(context: Context): Promise<number> {
  return getParameterNumber(context, 'INSIGHT.smallestCount', NATIONWIDE, context.today)
}

export const suppression = defineSlice(import.meta.url, {
  parameters: [
    {
      key: 'INSIGHT.smallestCount',
      value: '5',
      unit: 'PERSONS',
      legalBasis: '统计法 art. 28；个人信息保护法 art. 4、73',
      verified: false,
    },
  ],
})
