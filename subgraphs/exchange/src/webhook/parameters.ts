import type { ParameterDeclaration } from '@civil-affairs/kit'

/** So long is an endpoint tried that takes nothing; then the webhook stops, and somebody has to look. */
export const GIVES_UP_AFTER = 'WEBHOOK.givesUpAfter'

export const parameters: readonly ParameterDeclaration[] = [
  { key: GIVES_UP_AFTER, value: '24', unit: 'HOURS', legalBasis: '系统缺省值，待主管部门确认', verified: false },
]
