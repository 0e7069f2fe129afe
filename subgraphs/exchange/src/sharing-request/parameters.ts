import type { ParameterDeclaration } from '@civil-affairs/kit'

const order809 = '政务数据共享条例（国务院令第809号），条文号待核实'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'GDS.reply.cond', value: '10', unit: 'WORKING_DAYS', legalBasis: order809, verified: false },
  { key: 'GDS.supplement', value: '10', unit: 'WORKING_DAYS', legalBasis: order809, verified: false },
  { key: 'GDS.dispute', value: '20', unit: 'WORKING_DAYS', legalBasis: order809, verified: false },
  { key: 'GDS.supply', value: '20', unit: 'WORKING_DAYS', legalBasis: order809, verified: false },
]
