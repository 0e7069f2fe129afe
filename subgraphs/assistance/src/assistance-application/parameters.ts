import type { ParameterDeclaration } from '@civil-affairs/kit'

const rules = '最低生活保障审核确认办法（民发〔2021〕57号）'

function declare(
  key: string,
  value: string,
  unit: string,
  legalBasis: string,
  verified: boolean,
): ParameterDeclaration {
  return { key: `MLA.${key}`, value, unit, legalBasis, verified }
}

/** Limits and competences of the procedure; see domain reference 2.12. */
export const parameters: readonly ParameterDeclaration[] = [
  declare('survey.start', '3', 'WORKING_DAYS', `${rules} art. 16`, true),
  declare('notice', '7', 'DAYS', `${rules} art. 22`, true),
  declare('confirm', '10', 'WORKING_DAYS', `${rules} art. 25`, true),
  declare('total', '30', 'WORKING_DAYS', `${rules}，时限待核实`, false),
  declare('total.extended', '45', 'WORKING_DAYS', `${rules}，时限待核实`, false),
  declare('denyNotice', '3', 'WORKING_DAYS', `${rules} art. 26`, true),
  // 3 county, 4 township: the level of the authority that confirms.
  declare('confirm.level', '3', 'LEVEL', '社会救助暂行办法 art. 11；审核确认权限下放以县级文件为准', true),
  declare('review.checkRequired', '1', 'FLAG', '社会救助暂行办法 art. 58', true),
]
