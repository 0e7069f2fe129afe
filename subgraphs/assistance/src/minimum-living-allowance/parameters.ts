import type { ParameterDeclaration } from '@civil-affairs/kit'

const rules = '最低生活保障审核确认办法（民发〔2021〕57号）'
const local = '地方政策，待核实'

function declare(
  key: string,
  value: string,
  unit: string,
  legalBasis: string,
  verified: boolean,
): ParameterDeclaration {
  return { key: `MLA.${key}`, value, unit, legalBasis, verified }
}

/** What policy sets for allowances; defaults until an authority sets its own. */
export const parameters: readonly ParameterDeclaration[] = [
  declare('extra.elder', '0.10', 'RATIO', `社会救助暂行办法 art. 12；${local}`, false),
  declare('extra.minor', '0.10', 'RATIO', `社会救助暂行办法 art. 12；${local}`, false),
  declare('extra.severelyDisabled', '0.20', 'RATIO', `社会救助暂行办法 art. 12；${local}`, false),
  declare('extra.seriouslyIll', '0.20', 'RATIO', `社会救助暂行办法 art. 12；${local}`, false),
  declare('elder.age', '60', 'YEARS', '老年人权益保障法 art. 2', true),
  declare('adult.age', '18', 'YEARS', '民法典 art. 17', true),
  declare('income.countsBasicPension', '0', 'FLAG', local, false),
  declare('income.countsOldAgeAllowance', '0', 'FLAG', local, false),
  declare('property.savingsMonths', '24', 'MONTHS', local, false),
  declare('property.vehicles', '0', 'COUNT', local, false),
  declare('property.houses', '1', 'COUNT', local, false),
  declare('property.companies', '0', 'COUNT', local, false),
  declare('recheck.A', '12', 'MONTHS', `${rules} art. 32`, true),
  declare('recheck.B', '6', 'MONTHS', `${rules} art. 32`, true),
  declare('recheck.C', '3', 'MONTHS', local, false),
  declare('recheck.task', '10', 'WORKING_DAYS', local, false),
  declare('grace.months', '6', 'MONTHS', local, false),
  declare('jobOffers', '3', 'COUNT', '社会救助暂行办法 art. 45', true),
]
