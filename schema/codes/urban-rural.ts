import type { CodeTable } from './code-table.ts'

/** 城乡分类代码 of the statistics office (国家统计局 统计用城乡划分代码): 1xx urban, 2xx rural. */
export const urbanRuralClasses = {
  id: '统计用城乡划分代码',
  name: 'urbanRural',
  title: '城乡分类代码',
  source: '国家统计局 统计用区划代码和城乡划分代码编制规则',
  verified: false,
  entries: [
    { code: '111', name: 'MAIN_URBAN', label: '主城区' },
    { code: '112', name: 'URBAN_FRINGE', label: '城乡结合区' },
    { code: '121', name: 'TOWN_CENTRE', label: '镇中心区' },
    { code: '122', name: 'TOWN_FRINGE', label: '镇乡结合区' },
    { code: '123', name: 'SPECIAL_AREA', label: '特殊区域' },
    { code: '210', name: 'TOWNSHIP_CENTRE', label: '乡中心区' },
    { code: '220', name: 'VILLAGE', label: '村庄' },
  ],
} as const satisfies CodeTable

/** URBAN or RURAL by a code of the table, or null when the code is not in it. */
export function urbanOrRural(code: string): 'URBAN' | 'RURAL' | null {
  if (!urbanRuralClasses.entries.some((entry) => entry.code === code)) return null
  return code.startsWith('1') ? 'URBAN' : 'RURAL'
}
