import type { ParameterDeclaration } from '@civil-affairs/kit'

/** Clocks of the register; see domain reference 2.12. */
export const parameters: readonly ParameterDeclaration[] = [
  {
    key: 'ORG.change',
    value: '30',
    unit: 'DAYS',
    legalBasis: '社会团体登记管理条例 art. 18；民办非企业单位登记管理暂行条例 art. 15',
    verified: true,
  },
  {
    key: 'ORG.cancel',
    value: '15',
    unit: 'DAYS',
    legalBasis: '社会团体登记管理条例 art. 21；民非条例 art. 17；基金会管理条例 art. 18',
    verified: true,
  },
  {
    key: 'ORG.grade.validity',
    value: '60',
    unit: 'MONTHS',
    legalBasis: '社会组织评估管理办法，期限待核实',
    verified: false,
  },
]
