import type { ParameterDeclaration } from '@civil-affairs/kit'

const soc = '社会团体登记管理条例 art. 10'
const foundation = '基金会管理条例 art. 8'

export const parameters: readonly ParameterDeclaration[] = [
  {
    key: 'ORG.register',
    value: '60',
    unit: 'DAYS',
    legalBasis: '社会团体登记管理条例 art. 12；民非条例 art. 11；基金会管理条例 art. 11',
    verified: true,
  },
  { key: 'ORG.association.individuals', value: '50', unit: 'PERSONS', legalBasis: soc, verified: true },
  { key: 'ORG.association.units', value: '30', unit: 'UNITS', legalBasis: soc, verified: true },
  { key: 'ORG.association.mixed', value: '50', unit: 'MEMBERS', legalBasis: soc, verified: true },
  { key: 'ORG.association.fund', value: '3000000', unit: 'FEN', legalBasis: soc, verified: true },
  { key: 'ORG.foundation.publicFund', value: '400000000', unit: 'FEN', legalBasis: foundation, verified: true },
  { key: 'ORG.foundation.nonPublicFund', value: '200000000', unit: 'FEN', legalBasis: foundation, verified: true },
  {
    key: 'ORG.foundation.directorsLeast',
    value: '5',
    unit: 'PERSONS',
    legalBasis: '基金会管理条例 art. 20',
    verified: true,
  },
  {
    key: 'ORG.foundation.registryDigits',
    value: '2',
    unit: 'DIGITS',
    legalBasis: '基金会管理条例 art. 6；登记权限下放以省级文件为准',
    verified: false,
  },
]
