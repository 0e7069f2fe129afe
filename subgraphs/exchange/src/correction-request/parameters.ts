import type { ParameterDeclaration } from '@civil-affairs/kit'

const order809 = '政务数据共享条例（国务院令第809号），条文号待核实'

export const parameters: readonly ParameterDeclaration[] = [
  // 校核 is answered within this time: taken up, or not.
  { key: 'GDS.correct', value: '10', unit: 'WORKING_DAYS', legalBasis: order809, verified: false },
  // From there to the data being right.
  { key: 'GDS.correction', value: '20', unit: 'WORKING_DAYS', legalBasis: order809, verified: false },
]
