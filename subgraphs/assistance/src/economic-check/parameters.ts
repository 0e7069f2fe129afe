import type { ParameterDeclaration } from '@civil-affairs/kit'

/** 核对 turnaround, validity and property limits are local; these hold until an authority sets its own. */
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
  {
    // 24 months of the higher of the two city standards published for 2025 (980.00 yuan).
    key: 'CHECK.limit.financialPerHead',
    value: '2352000',
    unit: 'FEN',
    legalBasis: '社会救助暂行办法第9条：家庭财产状况符合当地规定（人均金融资产，约24个月低保标准）',
    verified: false,
  },
  {
    key: 'CHECK.limit.homes',
    value: '1',
    unit: 'ITEMS',
    legalBasis: '社会救助暂行办法第9条：家庭财产状况符合当地规定（住房套数）',
    verified: false,
  },
  {
    key: 'CHECK.limit.motorVehicles',
    value: '0',
    unit: 'ITEMS',
    legalBasis: '社会救助暂行办法第9条：家庭财产状况符合当地规定（机动车辆，残疾人及老年代步车除外）',
    verified: false,
  },
  {
    key: 'CHECK.limit.businesses',
    value: '0',
    unit: 'ITEMS',
    legalBasis: '社会救助暂行办法第9条：家庭财产状况符合当地规定（企业法定代表人或股东）',
    verified: false,
  },
]
