import type { WaitingRule } from './rules.ts'

/** Rules of the reference that wait for a programme; each moves to the folder of its domain when the facts are told. */
export const waitingRules: readonly WaitingRule[] = [
  {
    id: 'R-03',
    name: { zh: '死亡人员仍发残疾人两项补贴', en: 'Deceased still paid 两项补贴' },
    waitsFor: { zh: '残疾人两项补贴', en: 'disability subsidies' },
  },
  {
    id: 'R-08',
    name: { zh: '疑似事实无人抚养儿童', en: 'De-facto candidate' },
    waitsFor: { zh: '服刑、戒毒和残疾数据', en: 'data of prisons, rehabilitation and disability' },
  },
  {
    id: 'R-10',
    name: { zh: '父母恢复能力或儿童被收养', en: 'Parent able again / child adopted' },
    waitsFor: { zh: '收养登记', en: 'adoption' },
  },
  {
    id: 'R-11',
    name: { zh: '孤儿基本生活费与特困重复', en: 'Orphan allowance vs 特困 double' },
    waitsFor: { zh: '特困供养', en: 'support of the destitute' },
  },
  {
    id: 'R-12',
    name: { zh: '特困与低保重复', en: '特困 also 低保' },
    waitsFor: { zh: '特困供养', en: 'support of the destitute' },
  },
  {
    id: 'R-13',
    name: { zh: '特困与残疾人补贴重复', en: '特困 or work-injury-fee + disability subsidy' },
    waitsFor: { zh: '特困供养和残疾人两项补贴', en: 'support of the destitute and disability subsidies' },
  },
  {
    id: 'R-14',
    name: { zh: '孤儿与困难残疾人生活补贴重复', en: 'Orphan + LIVING subsidy' },
    waitsFor: { zh: '残疾人两项补贴', en: 'disability subsidies' },
  },
  {
    id: 'R-15',
    name: { zh: '低保家庭重度残疾人未享受护理补贴', en: 'Severe disability in 低保 household without NURSING' },
    waitsFor: { zh: '残疾人两项补贴', en: 'disability subsidies' },
  },
  {
    id: 'R-16',
    name: { zh: '低保家庭残疾人未享受生活补贴', en: 'Disabled in 低保/边缘 household without LIVING' },
    waitsFor: { zh: '残疾人两项补贴', en: 'disability subsidies' },
  },
  {
    id: 'R-17',
    name: { zh: '低保终止后仍发生活补贴', en: 'LIVING kept after 低保 ended' },
    waitsFor: { zh: '残疾人两项补贴', en: 'disability subsidies' },
  },
  {
    id: 'R-19',
    name: { zh: '中度以上失能老人无消费券或未评估', en: 'Moderate+ disability without coupon/assessment' },
    waitsFor: { zh: '养老服务消费补贴', en: 'care coupons' },
  },
  {
    id: 'R-20',
    name: { zh: '消费券与特困等照护补贴重复', en: 'Coupon + 特困 / other care subsidy' },
    waitsFor: { zh: '养老服务消费补贴和特困供养', en: 'care coupons and support of the destitute' },
  },
  {
    id: 'R-21',
    name: { zh: '机构入住老人领取居家补贴', en: 'Nursing-home resident paid home-based subsidy' },
    waitsFor: { zh: '居家养老补贴', en: 'home care subsidies' },
  },
  {
    id: 'R-27',
    name: { zh: '特困人员结婚或发现配偶', en: '特困 person married / spouse found' },
    waitsFor: { zh: '特困供养', en: 'support of the destitute' },
  },
  {
    id: 'R-28',
    name: { zh: '丧偶独居老人无探访计划', en: 'Widowed elder at risk' },
    waitsFor: { zh: '探访关爱', en: 'visits' },
  },
  {
    id: 'R-31',
    name: { zh: '服刑或强戒人员仍发放', en: 'Imprisoned or rehab person paid' },
    waitsFor: { zh: '服刑和戒毒数据', en: 'data of prisons and rehabilitation' },
  },
  {
    id: 'R-32',
    name: { zh: '财产超标', en: 'Property over limit' },
    waitsFor: { zh: '核对明细（事件只含结论）', en: 'findings of economic checks; events tell conclusions only' },
  },
  {
    id: 'R-33',
    name: { zh: '收入骤降或大额医疗支出未纳入', en: 'Income drop / big medical bill, not covered' },
    waitsFor: { zh: '医疗费用数据', en: 'medical data' },
  },
  {
    id: 'R-35',
    name: { zh: '经办人员近亲属未备案', en: 'Handler/relative in household' },
    waitsFor: { zh: '经办人员近亲属备案事件', en: 'events of registered relatives of handlers' },
  },
  {
    id: 'R-38',
    name: { zh: '留守、流动儿童未建档或无人照护', en: 'Left-behind / migrant child without file, unattended under 16' },
    waitsFor: { zh: '关爱儿童台账和学籍', en: 'registers of children in care and of schools' },
  },
  {
    id: 'R-39',
    name: { zh: '强制报告未处置', en: 'Mandatory report not handled' },
    waitsFor: { zh: '强制报告', en: 'mandatory reports' },
  },
  {
    id: 'R-40',
    name: { zh: '受助人员与走失人员疑似匹配', en: 'Missing minor/unknown rescue person match' },
    waitsFor: { zh: '救助管理', en: 'rescue' },
  },
  {
    id: 'R-41',
    name: { zh: '返乡流浪人员未回访', en: 'Returned vagrant without follow-up' },
    waitsFor: { zh: '救助管理', en: 'rescue' },
  },
  {
    id: 'R-42',
    name: { zh: '慈善资源匹配', en: 'Charity resource matching' },
    waitsFor: { zh: '慈善需求与资源', en: 'charity needs and resources' },
  },
  {
    id: 'R-43',
    name: { zh: '慈善重复或超额帮扶', en: 'Charity double help/over-help' },
    waitsFor: { zh: '慈善帮扶', en: 'charity deliveries' },
  },
  {
    id: 'R-44',
    name: { zh: '公开募捐资格过期仍募捐', en: 'Charity with expired public-fundraising status collects' },
    waitsFor: { zh: '募捐方案', en: 'fundraising schemes' },
  },
  {
    id: 'R-45',
    name: { zh: '基金会公益支出不足', en: 'Foundation spending below 70 %' },
    waitsFor: { zh: '基金会年报', en: 'annual reports of foundations' },
  },
  {
    id: 'R-47',
    name: { zh: '未年检公墓销售', en: 'Cemetery sells/open without inspection' },
    waitsFor: { zh: '公墓销售（事件只含安葬）', en: 'sales of graves; events tell burials only' },
  },
  {
    id: 'R-49',
    name: { zh: '惠民殡葬重复申领', en: 'Cremated, benefit claimed twice / for living person' },
    waitsFor: { zh: '惠民殡葬申领', en: 'claims of funeral benefits' },
  },
  {
    id: 'R-52',
    name: { zh: '涉及救助对象的信访投诉', en: 'Petition or hot-line complaint against a benefit' },
    waitsFor: { zh: '信访', en: 'petitions' },
  },
  {
    id: 'R-54',
    name: { zh: '涉未成年人岗位未作背景查询', en: 'Underage / protected worker without background check' },
    waitsFor: { zh: '机构人员背景查询', en: 'background checks of staff' },
  },
  {
    id: 'R-55',
    name: { zh: '受助人员原籍仍享受低保', en: 'Rescue person also has active 低保 at origin' },
    waitsFor: { zh: '救助管理', en: 'rescue' },
  },
]
