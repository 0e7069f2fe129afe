import type { ParameterDeclaration } from '@civil-affairs/kit'

const soc = '社会团体登记管理条例 art. 28；民非条例 art. 23'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'ORG.annual.supervisor', value: '331', unit: 'MONTH_DAY', legalBasis: soc, verified: true },
  { key: 'ORG.annual.registry', value: '531', unit: 'MONTH_DAY', legalBasis: soc, verified: true },
  {
    key: 'ORG.annual.foundation',
    value: '331',
    unit: 'MONTH_DAY',
    legalBasis: '基金会管理条例 art. 36',
    verified: true,
  },
  {
    key: 'ORG.annual.charity',
    value: '531',
    unit: 'MONTH_DAY',
    legalBasis: '慈善法 art. 13，报送日期以当年通知为准',
    verified: false,
  },
  {
    key: 'ORG.annual.foundedBy',
    value: '630',
    unit: 'MONTH_DAY',
    legalBasis: '当年年检通知（6月30日前成立的参加）',
    verified: false,
  },
  { key: 'ORG.annual.failures', value: '2', unit: 'YEARS', legalBasis: '民发〔2021〕63号；连续两年', verified: true },
]
