import type { CodeTable } from './code-table.ts'

/** 性别, GB/T 2261.1-2003. */
export const sexes = {
  id: 'GB/T 2261.1',
  name: 'sex',
  title: '人的性别代码',
  source: 'GB/T 2261.1-2003',
  verified: false,
  entries: [
    { code: '0', name: 'UNKNOWN', label: '未知的性别', aliases: ['未知'] },
    { code: '1', name: 'MALE', label: '男性', aliases: ['男', 'M'] },
    { code: '2', name: 'FEMALE', label: '女性', aliases: ['女', 'F'] },
    { code: '9', name: 'UNSPECIFIED', label: '未说明的性别', aliases: ['未说明'] },
  ],
} as const satisfies CodeTable
