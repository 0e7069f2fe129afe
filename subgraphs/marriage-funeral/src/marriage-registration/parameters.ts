import type { ParameterDeclaration } from '@civil-affairs/kit'

/** Autonomous areas have set lower ages, so the age is a parameter although the law names it. */
export const parameters: ParameterDeclaration[] = [
  { key: 'MARRIAGE.ageMale', value: '22', unit: 'YEARS', legalBasis: '民法典 art. 1047', verified: true },
  { key: 'MARRIAGE.ageFemale', value: '20', unit: 'YEARS', legalBasis: '民法典 art. 1047', verified: true },
]
