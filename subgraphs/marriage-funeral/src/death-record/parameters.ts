import type { ParameterDeclaration } from '@civil-affairs/kit'

export const parameters: ParameterDeclaration[] = [
  { key: 'DEATH.dereg', value: '1', unit: 'MONTHS', legalBasis: '户口登记条例 art. 8', verified: true },
]
