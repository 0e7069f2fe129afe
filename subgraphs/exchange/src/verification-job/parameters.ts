import type { ParameterDeclaration } from '@civil-affairs/kit'

/** So long do results wait to be fetched. */
export const JOB_RETENTION = 'VERIFY.jobRetention'

export const parameters: readonly ParameterDeclaration[] = [
  { key: JOB_RETENTION, value: '7', unit: 'DAYS', legalBasis: '系统缺省值，待主管部门确认', verified: false },
]
