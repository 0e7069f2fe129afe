import type { ParameterDeclaration } from '@civil-affairs/kit'

const basis = '民法典 art. 1077'
export const parameters: ParameterDeclaration[] = [
  { key: 'DIVORCE.cooling', value: '30', unit: 'DAYS', legalBasis: basis, verified: true },
  { key: 'DIVORCE.collect', value: '30', unit: 'DAYS', legalBasis: basis, verified: true },
  {
    key: 'DIVORCE.cooling.movesFromHoliday',
    value: '0',
    unit: 'FLAG',
    legalBasis: '民法典 art. 203；民政部关于贯彻落实民法典中有关婚姻登记规定的通知（待核实）',
    verified: false,
  },
  {
    key: 'DIVORCE.collect.movesFromHoliday',
    value: '1',
    unit: 'FLAG',
    legalBasis: '民法典 art. 203；民政部关于贯彻落实民法典中有关婚姻登记规定的通知（待核实）',
    verified: false,
  },
]
