import type { ParameterDeclaration } from '@civil-affairs/kit'

export const parameters: ParameterDeclaration[] = [
  {
    key: 'CEMETERY.inspection',
    value: '6',
    unit: 'MONTHS',
    legalBasis: '公墓年检（地方规定，待核实）：次年6月30日前',
    verified: false,
  },
  {
    key: 'CEMETERY.rectification',
    value: '3',
    unit: 'MONTHS',
    legalBasis: '公墓年检限期整改（地方规定，待核实）',
    verified: false,
  },
  {
    key: 'CEMETERY.prepaidYears',
    value: '20',
    unit: 'YEARS',
    legalBasis: '公墓维护管理费预收年限（待核实）',
    verified: false,
  },
]
