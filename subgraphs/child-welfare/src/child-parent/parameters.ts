import type { ParameterDeclaration } from '@civil-affairs/kit'

const basis = '关于进一步加强事实无人抚养儿童保障工作的意见（民发〔2019〕62号）'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'CHILD.term.months', value: '6', unit: 'MONTHS', legalBasis: basis, verified: true },
  { key: 'CHILD.lostContact.months', value: '6', unit: 'MONTHS', legalBasis: basis, verified: true },
]
