/**
 * 数源部门: the office of the provincial department that answers for what a subsystem holds, by the usual division of work of
 * 民政厅 (own knowledge; to be confirmed where the hub is put to use).
 */
const departments: Readonly<Record<string, string>> = {
  registry: '信息中心（人口与区划底座）',
  assistance: '社会救助处',
  'elderly-care': '养老服务处',
  'child-welfare': '儿童福利处',
  'social-organizations': '社会组织管理局',
  'marriage-funeral': '社会事务处',
  communities: '基层政权建设和社区治理处、区划地名处',
  insight: '信息中心（综合分析）',
  exchange: '信息中心（共享交换）',
}

/** Null where several subsystems give the field: none of them answers for it alone. */
export function departmentOf(subgraphs: readonly string[]): string | null {
  const [only, ...others] = subgraphs
  return only === undefined || others.length > 0 ? null : (departments[only] ?? only)
}
