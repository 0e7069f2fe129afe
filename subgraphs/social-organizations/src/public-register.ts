import { inScope } from '@civil-affairs/kit'

/**
 * Rows the law makes public (社会团体登记管理条例 art. 23, 社会组织信用信息管理办法 art. 4): everybody reads them, so that an
 * institution of one county finds the organization the province registered; they are written in one's own divisions only.
 */
export const publicRegister = {
  policies: [
    { name: 'register_is_public', command: 'select' as const, using: 'true' },
    { name: 'written_by_division', using: inScope, check: inScope },
  ],
  rowLevelSecurity: 'force' as const,
}
