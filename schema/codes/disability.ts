import type { CodeTable } from './code-table.ts'

/** 残疾类别, GB/T 26341-2010. */
export const disabilityCategories = {
  id: 'GB/T 26341 类别',
  name: 'disabilityCategory',
  title: '残疾类别代码',
  source: 'GB/T 26341-2010',
  verified: true,
  entries: [
    { code: '1', name: 'VISUAL', label: '视力残疾', aliases: ['视力'] },
    { code: '2', name: 'HEARING', label: '听力残疾', aliases: ['听力'] },
    { code: '3', name: 'SPEECH', label: '言语残疾', aliases: ['言语', '语言残疾'] },
    { code: '4', name: 'LIMB', label: '肢体残疾', aliases: ['肢体'] },
    { code: '5', name: 'INTELLECTUAL', label: '智力残疾', aliases: ['智力'] },
    { code: '6', name: 'MENTAL', label: '精神残疾', aliases: ['精神'] },
    { code: '7', name: 'MULTIPLE', label: '多重残疾', aliases: ['多重'] },
  ],
} as const satisfies CodeTable

/** 残疾等级, GB/T 26341-2010: one is the gravest. */
export const disabilityGrades = {
  id: 'GB/T 26341 等级',
  name: 'disabilityGrade',
  title: '残疾等级代码',
  source: 'GB/T 26341-2010',
  verified: true,
  entries: [
    { code: '1', name: 'GRADE_1', label: '一级', aliases: ['壹级', '1级'] },
    { code: '2', name: 'GRADE_2', label: '二级', aliases: ['贰级', '2级'] },
    { code: '3', name: 'GRADE_3', label: '三级', aliases: ['叁级', '3级'] },
    { code: '4', name: 'GRADE_4', label: '四级', aliases: ['肆级', '4级'] },
  ],
} as const satisfies CodeTable
