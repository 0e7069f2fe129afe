import type { ParameterDeclaration } from '@civil-affairs/kit'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'ORG.foundation.term', value: '60', unit: 'MONTHS', legalBasis: '基金会管理条例 art. 20', verified: true },
  {
    key: 'ORG.foundation.directors',
    value: '25',
    unit: 'PERSONS',
    legalBasis: '基金会管理条例 art. 20',
    verified: true,
  },
  { key: 'CHAR.leader.bar', value: '60', unit: 'MONTHS', legalBasis: '慈善法 art. 16', verified: true },
]
