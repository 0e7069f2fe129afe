/** What the dashboard says, Chinese first. What the graph names (indicators, divisions, rules) comes from the graph. */
const WORDS = {
  title: ['民政一张图', 'Civil affairs at a glance'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出', 'Sign out'],
  signInAs: ['选择演示账号', 'Choose a demo account'],
  signInFailed: ['登录失败：账号或令牌无效。', 'Signing in failed: not a valid account or token.'],
  token: ['访问令牌', 'Access token'],
  overview: ['总览', 'Overview'],
  indicator: ['指标', 'Indicator'],
  person: ['个人全景', 'Person'],
  compare: ['对比', 'Compare'],
  lag: ['滞后（秒）', 'Behind (s)'],
  setAside: ['搁置事件', 'Events set aside'],
  quality: ['数据质量', 'Data quality'],
  wall: ['大屏', 'Wall'],
  month: ['月份', 'Month'],
  division: ['区划', 'Division'],
  yearOnYear: ['同比', 'Year on year'],
  monthOnMonth: ['环比', 'Month on month'],
  target: ['目标', 'Target'],
  published: ['公布值', 'Published'],
  why: ['为什么', 'Why'],
  formula: ['口径', 'Formula'],
  legalBasis: ['依据', 'Legal basis'],
  sources: ['数据来源', 'Sources'],
  freshness: ['更新至', 'Fresh to'],
  change: ['本月变动原因', 'Why it moved this month'],
  series: ['走势', 'Series'],
  byDivision: ['下级区划', 'By division'],
  map: ['分布图', 'Map'],
  mapNote: [
    '示意图，界线未经审图（无审图号），仅供看数。',
    'A sketch: the outlines have no map approval number and only carry figures.',
  ],
  suppressed: ['少于阈值，不予显示', 'Suppressed: too few to show'],
  loading: ['正在加载', 'Loading'],
  failed: ['未能加载', 'Could not be loaded'],
  retry: ['重试', 'Try again'],
  degraded: [
    '部分子系统暂不可用，以下内容不完整：',
    'Some subsystems are not available; what follows is not complete: ',
  ],
  rank: ['排名', 'Rank'],
  exportNumbers: ['导出数据', 'Export numbers'],
  print: ['打印', 'Print'],
  choose: ['选择指标', 'Choose an indicator'],
  total: ['合计', 'Total'],
  skip: ['跳到主要内容', 'Skip to the content'],
  outOfScope: ['不在您的管辖范围内，或没有这个区划。', 'Outside your divisions, or no such division.'],
  documentNumber: ['证件号码', 'Document number'],
  find: ['查找', 'Find'],
  open: ['打开', 'Open'],
  nobody: ['查无此人，或不在您的管辖范围内。', 'Nobody by that number among your divisions.'],
  masked: ['（已脱敏）', '(masked)'],
  age: ['年龄', 'Age'],
  residence: ['居住地', 'Residence'],
  registeredResidence: ['户籍地', 'Registered residence'],
  maritalStatus: ['婚姻状况', 'Marital status'],
  death: ['死亡', 'Died'],
  none: ['无', 'None'],
  households: ['家庭', 'Households'],
  REGISTERED: ['户籍户', 'Registered household'],
  RESIDENT: ['常住户', 'Resident household'],
  benefits: ['待遇', 'Benefits'],
  pause: ['暂停', 'Pause'],
  resume: ['继续', 'Go on'],
} as const satisfies Record<string, readonly [string, string]>

export type Word = keyof typeof WORDS
export type Say = (word: Word) => string

export function sayIn(lang: 'zh' | 'en'): Say {
  return (word) => WORDS[word][lang === 'zh' ? 0 : 1]
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  PERSON: ['人', 'persons'],
  HOUSEHOLD: ['户', 'households'],
  PAIR: ['对', 'couples'],
  BED: ['张', 'beds'],
  COUNT: ['个', ''],
  YUAN: ['元', 'yuan'],
  YUAN_PER_MONTH: ['元/月', 'yuan a month'],
  PERCENT: ['%', '%'],
  PER_MILLE: ['‰', '‰'],
  DAY: ['天', 'days'],
}
export function unitIn(lang: 'zh' | 'en', unit: string): string {
  return UNITS[unit]?.[lang === 'zh' ? 0 : 1] ?? ''
}

const CAUSES: Readonly<Record<string, readonly [string, string]>> = {
  ENTRIES: ['新进', 'Entries'],
  EXITS: ['退出', 'Exits'],
  MOVED_IN: ['迁入', 'Moved in'],
  MOVED_OUT: ['迁出', 'Moved out'],
  RECHECK: ['复核调整', 'Re-checks'],
  LATE_DATA: ['迟报数据', 'Late data'],
  BOUNDARY: ['区划变更', 'Boundary changes'],
  FORMULA: ['口径变更', 'Change of formula'],
}
export function causeIn(lang: 'zh' | 'en', cause: string): string {
  return CAUSES[cause]?.[lang === 'zh' ? 0 : 1] ?? cause
}
