import type { ParameterDeclaration } from '@civil-affairs/kit'

/** So long may a partner stay away and still be told one by one what it missed. */
export const RETENTION = 'FEED.retention'

export const parameters: readonly ParameterDeclaration[] = [
  { key: RETENTION, value: '90', unit: 'DAYS', legalBasis: '系统缺省值，待主管部门确认', verified: false },
]
