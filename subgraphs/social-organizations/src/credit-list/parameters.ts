import type { ParameterDeclaration } from '@civil-affairs/kit'

const order60 = '社会组织信用信息管理办法（民政部令第60号）'
const draft = '社会组织信用信息管理办法（征求意见稿）'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'ORG.credit.entry', value: '5', unit: 'WORKING_DAYS', legalBasis: order60, verified: true },
  { key: 'ORG.credit.exit', value: '5', unit: 'WORKING_DAYS', legalBasis: order60, verified: true },
  { key: 'ORG.credit.seriousFine', value: '5000000', unit: 'FEN', legalBasis: order60, verified: true },
  { key: 'ORG.abnormal→serious', value: '24', unit: 'MONTHS', legalBasis: order60, verified: true },
  { key: 'ORG.credit.lettersLeast', value: '20', unit: 'DAYS', legalBasis: `${draft}，定稿待核实`, verified: false },
  { key: 'ORG.credit.lettersMost', value: '60', unit: 'DAYS', legalBasis: `${draft}，定稿待核实`, verified: false },
  { key: 'ORG.credit.noDuty', value: '6', unit: 'MONTHS', legalBasis: `${draft}，定稿待核实`, verified: false },
  { key: 'ORG.credit.serious', value: '24', unit: 'MONTHS', legalBasis: `${order60}，条文号待核实`, verified: false },
  { key: 'ORG.credit.penalties', value: '2', unit: 'TIMES', legalBasis: order60, verified: true },
  { key: 'ORG.credit.penaltyMonths', value: '36', unit: 'MONTHS', legalBasis: order60, verified: true },
]
