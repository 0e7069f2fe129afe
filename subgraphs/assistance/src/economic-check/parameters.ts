import type { ParameterDeclaration } from '@civil-affairs/kit'

/** 核对 turnaround and validity are local; these hold until an authority sets its own. Limits are those of 低保. */
export const parameters: readonly ParameterDeclaration[] = [
  {
    key: 'CHECK.authorization.validity',
    value: '12',
    unit: 'MONTHS',
    legalBasis: '社会救助暂行办法第58条：经家庭成员授权核对；授权期限由地方规定',
    verified: false,
  },
  {
    key: 'CHECK.turnaround',
    value: '10',
    unit: 'WORKING_DAYS',
    legalBasis: '家庭经济状况核对办理时限由地方规定（3至10个工作日）',
    verified: false,
  },
  {
    key: 'CHECK.recheck',
    value: '10',
    unit: 'WORKING_DAYS',
    legalBasis: '核对异议复核时限由地方规定',
    verified: false,
  },
  {
    key: 'CHECK.report.validity',
    value: '3',
    unit: 'MONTHS',
    legalBasis: '核对报告有效期由地方规定（约3个月）',
    verified: false,
  },
]
