import type { ParameterDeclaration } from '@civil-affairs/kit'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'CHAR.recognise', value: '20', unit: 'DAYS', legalBasis: '慈善法 art. 10', verified: true },
  { key: 'CHAR.register', value: '30', unit: 'DAYS', legalBasis: '慈善法 art. 10', verified: true },
  { key: 'CHAR.extension', value: '60', unit: 'DAYS', legalBasis: '慈善法 art. 10', verified: true },
  { key: 'CHAR.fundraise', value: '20', unit: 'DAYS', legalBasis: '慈善法 art. 22', verified: true },
  { key: 'CHAR.fundraise.wait', value: '12', unit: 'MONTHS', legalBasis: '慈善法 art. 22', verified: true },
  { key: 'CHAR.fundraise.bar', value: '60', unit: 'MONTHS', legalBasis: '慈善法 art. 111', verified: true },
]
