import type { CodeTable } from './code-table.ts'

/** 婚姻状况, GB/T 2261.2-2003. 21 to 23 are kinds of 20. */
export const maritalStatuses = {
  id: 'GB/T 2261.2',
  name: 'maritalStatus',
  title: '婚姻状况代码',
  source: 'GB/T 2261.2-2003',
  verified: true,
  entries: [
    { code: '10', name: 'SINGLE', label: '未婚' },
    { code: '20', name: 'MARRIED', label: '已婚', aliases: ['有配偶'] },
    { code: '21', name: 'FIRST_MARRIAGE', label: '初婚' },
    { code: '22', name: 'REMARRIED', label: '再婚' },
    { code: '23', name: 'REUNITED', label: '复婚' },
    { code: '30', name: 'WIDOWED', label: '丧偶' },
    { code: '40', name: 'DIVORCED', label: '离婚', aliases: ['离异'] },
    { code: '90', name: 'UNSPECIFIED', label: '未说明的婚姻状况', aliases: ['未说明', '不详'] },
  ],
} as const satisfies CodeTable
