import type { ParameterDeclaration } from '@civil-affairs/kit'

const xs = '孤儿等社会救助申请“跨省通办”通知；民发〔2019〕62号'

/** Limits of the procedure; see domain reference 2.12. Counties may set shorter ones. */
export const parameters: readonly ParameterDeclaration[] = [
  { key: 'CHILD.township', value: '15', unit: 'WORKING_DAYS', legalBasis: xs, verified: true },
  { key: 'CHILD.county', value: '15', unit: 'WORKING_DAYS', legalBasis: xs, verified: true },
  { key: 'CHILD.xprov.push', value: '3', unit: 'WORKING_DAYS', legalBasis: xs, verified: true },
  { key: 'CHILD.xprov.tell', value: '3', unit: 'WORKING_DAYS', legalBasis: xs, verified: true },
]
