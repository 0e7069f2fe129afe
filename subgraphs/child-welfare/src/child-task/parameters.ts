import type { ParameterDeclaration } from '@civil-affairs/kit'

const local = '地方政策，待核实'

export const parameters: readonly ParameterDeclaration[] = [
  { key: 'CHILD.discovery.visit', value: '3', unit: 'WORKING_DAYS', legalBasis: local, verified: false },
  {
    key: 'CHILD.discovery.register',
    value: '15',
    unit: 'WORKING_DAYS',
    legalBasis: `国办发〔2010〕54号；民发〔2019〕62号；${local}`,
    verified: false,
  },
  { key: 'CHILD.task', value: '10', unit: 'WORKING_DAYS', legalBasis: local, verified: false },
]
