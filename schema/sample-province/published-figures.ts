import { INSTITUTIONS_A_PERSON } from './care-institutions.ts'

/** The people of the province the figures are of, at the census of 2020. */
export const PROVINCE_PEOPLE = 34_900_000
/** Figures of one city stand for the province eleven times: which city it is, its report does not say. */
const CITIES = 11

/** Of the institutions that so many people have by the national density, those of one of eleven cities, in percent. */
const ofInstitutions = (count: number) => (100 * count * CITIES) / (PROVINCE_PEOPLE * INSTITUTIONS_A_PERSON)

/** How a published figure is held against a sample of so many people. */
export type FigureScale =
  /** A number of people or things: it shrinks with the people; of some a small sample has a least number, so that they can be seen. */
  | { readonly by: 'PEOPLE'; readonly least?: number }
  /** A number of offices and divisions, or an amount of money: the same in a sample of any size. */
  | { readonly by: 'NOTHING' }
  /** A share in percent. */
  | { readonly by: 'SHARE' }

export interface PublishedFigure {
  /** As the project numbers what the six published reports state; see also the indicators. */
  readonly id: string
  readonly what: { readonly zh: string; readonly en: string }
  readonly year: number
  readonly of: 'PROVINCE' | 'CITY'
  readonly value: number
  readonly scale: FigureScale
  /** By how much the sample may differ: of a number the part of it, of a share points of a hundred. */
  readonly tolerance: number
}

/** A figure whose programme the hub does not have yet, or which states no stock or flow of a register. */
export interface WaitingFigure {
  readonly ids: readonly string[]
  readonly waitsFor: { readonly zh: string; readonly en: string }
}

const people = (least?: number): FigureScale => (least === undefined ? { by: 'PEOPLE' } : { by: 'PEOPLE', least })
const same: FigureScale = { by: 'NOTHING' }
const share: FigureScale = { by: 'SHARE' }

type Row = readonly [
  id: string,
  year: number,
  of: PublishedFigure['of'],
  value: number,
  FigureScale,
  number,
  string,
  string,
]

const rows: readonly Row[] = [
  [
    'F-02',
    2025,
    'PROVINCE',
    12_200,
    people(),
    0.15,
    '孤儿和事实无人抚养儿童',
    'orphans and de facto unsupported children',
  ],
  ['F-09', 2025, 'PROVINCE', 50, same, 0, '建成区域养老服务中心', 'regional care centres done'],
  ['F-10', 2025, 'PROVINCE', 100, same, 0, '建成标准社区食堂', 'community canteens done'],
  ['F-12', 2025, 'PROVINCE', 31_000, people(10), 0.1, '新命名乡村地名', 'new rural place names'],
  ['F-13', 2025, 'PROVINCE', 260_000, people(50), 0.01, '设置门牌', 'door plates put up'],
  ['F-15', 2025, 'PROVINCE', 886, people(3), 0, '新登记社会组织', 'newly registered social organizations'],
  ['F-20', 2025, 'CITY', 980, same, 0, '城市低保标准（元/月）', 'urban minimum living standard, yuan a month'],
  ['F-21', 2025, 'CITY', 760, same, 0, '农村低保标准（元/月）', 'rural minimum living standard, yuan a month'],
  ['F-40', 2025, 'CITY', 100, share, 0, '城市社区养老服务设施覆盖率', 'urban communities with a place of care'],
  ['F-40b', 2025, 'CITY', 85, share, 0.5, '农村养老服务设施覆盖率', 'villages with a place of care'],
  ['F-43', 2025, 'CITY', 62, share, 1, '护理型床位占比', 'share of nursing beds'],
  [
    'F-45',
    2025,
    'CITY',
    ofInstitutions(38),
    share,
    5,
    '开展医养签约的养老机构（38家，占比）',
    'care institutions with medical cooperation: 38, as a share',
  ],
  ['F-47', 2025, 'CITY', 460, people(), 0.5, '排查整改安全隐患', 'safety hazards found and corrected'],
  ['F-60', 2021, 'PROVINCE', 615, same, 0, '城市低保平均标准（元/月）', 'average urban standard, yuan a month'],
  [
    'F-61',
    2021,
    'PROVINCE',
    471.5,
    same,
    0,
    '农村低保平均标准（5658元/年，按月）',
    'average rural standard: 5,658 yuan a year, by month',
  ],
  ['F-73', 2021, 'PROVINCE', 5_078, people(), 0.3, '孤儿', 'orphans'],
  ['F-74', 2021, 'PROVINCE', 5_758, people(), 0.3, '事实无人抚养儿童', 'de facto unsupported children'],
  [
    'F-75',
    2021,
    'PROVINCE',
    100,
    share,
    0,
    '市县未成年人保护机制建立率',
    'cities and counties where minors are protected',
  ],
  ['F-77', 2021, 'PROVINCE', 90, same, 0, '殡仪馆项目选址', 'funeral homes sited'],
  ['F-78', 2021, 'PROVINCE', 70, same, 0, '殡仪馆项目开工', 'funeral homes started'],
  ['F-80', 2021, 'PROVINCE', 157, same, 0, '公益性安葬设施开工', 'public burial facilities started'],
  ['F-83', 2021, 'PROVINCE', 117, same, 0, '县级单位', 'county units'],
  ['F-83b', 2021, 'PROVINCE', 11, same, 0, '设区市', 'cities'],
  ['F-94', 2021, 'PROVINCE', 15, same, 0, '社工站试点县', 'counties that try stations of social work'],
  ['F-94b', 2021, 'PROVINCE', 102, same, 0, '社工站试点乡镇', 'townships that try stations of social work'],
  ['F-98', 2021, 'PROVINCE', 18_877, people(100), 0.01, '村民委员会换届', 'village committees re-elected'],
  ['F-99', 2021, 'PROVINCE', 2_880, people(50), 0.01, '社区居民委员会换届', 'residents’ committees re-elected'],
  ['F-100', 2021, 'PROVINCE', 90, share, 0.5, '村“一肩挑”比例', 'villages where one person holds both posts'],
  ['F-101', 2021, 'PROVINCE', 94, share, 0.5, '社区“一肩挑”比例', 'communities where one person holds both posts'],
]

export const publishedFigures: ReadonlyMap<string, PublishedFigure> = new Map(
  rows.map(([id, year, of, value, scale, tolerance, zh, en]) => [
    id,
    { id, year, of, value, scale, tolerance, what: { zh, en } },
  ]),
)

/** The figure of that number, which those who draw what it is of take from here. */
export function publishedFigure(id: string): PublishedFigure {
  const figure = publishedFigures.get(id)
  if (figure === undefined) throw new RangeError(`no published figure ${id}`)
  return figure
}

export const waitingFigures: readonly WaitingFigure[] = [
  { ids: ['F-01', 'F-22', 'F-23', 'F-24'], waitsFor: { zh: '特困人员救助供养', en: 'destitute support' } },
  { ids: ['F-03', 'F-76', 'F-97'], waitsFor: { zh: '临时救助', en: 'temporary aid' } },
  {
    ids: ['F-04', 'F-05', 'F-06', 'F-53', 'F-54', 'F-55', 'F-56'],
    waitsFor: { zh: '老年志愿与老龄工作', en: 'elder volunteers and events' },
  },
  {
    ids: ['F-07', 'F-08', 'F-37', 'F-38', 'F-39', 'F-68', 'F-69', 'F-72'],
    waitsFor: { zh: '养老服务项目', en: 'projects of elderly care' },
  },
  { ids: ['F-11', 'F-26', 'F-27'], waitsFor: { zh: '残疾人两项补贴', en: 'the two disability subsidies' } },
  { ids: ['F-14'], waitsFor: { zh: '兴趣点采集', en: 'points of interest' } },
  {
    ids: ['F-16', 'F-17', 'F-85', 'F-87', 'F-88', 'F-89', 'F-95', 'F-96'],
    waitsFor: { zh: '社会组织执法、审计与减负', en: 'enforcement, audits and fee cuts of social organizations' },
  },
  { ids: ['F-28', 'F-41', 'F-52'], waitsFor: { zh: '居家适老化和无障碍改造', en: 'home adaptation' } },
  {
    ids: ['F-29', 'F-34', 'F-35', 'F-64', 'F-65'],
    waitsFor: { zh: '刚性支出困难、防返贫监测', en: 'rigid expenses, monitoring of relapse' },
  },
  { ids: ['F-30', 'F-31', 'F-66', 'F-67'], waitsFor: { zh: '主动发现服务', en: 'proactive discovery as a service' } },
  {
    ids: ['F-32', 'F-33', 'F-36', 'F-57', 'F-59a', 'F-59b'],
    waitsFor: { zh: '该市（区）未具名', en: 'the city or district is not named' },
  },
  {
    ids: ['F-42', 'F-44', 'F-46'],
    waitsFor: { zh: '床位新增、探访关爱、医养结合项目', en: 'new beds, visits, integrated medical care' },
  },
  {
    ids: ['F-48', 'F-49', 'F-50', 'F-51'],
    waitsFor: { zh: '2026年目标，非现状', en: 'targets of 2026, no state of things' },
  },
  { ids: ['F-58'], waitsFor: { zh: '困境儿童社工服务', en: 'social work with children in difficulty' } },
  { ids: ['F-62'], waitsFor: { zh: '标准与消费支出之比：由规则检查', en: 'a rule on standards, not a figure' } },
  { ids: ['F-63', 'F-90', 'F-91', 'F-92', 'F-93'], waitsFor: { zh: '资金与捐赠', en: 'funds and donations' } },
  {
    ids: ['F-70', 'F-71', 'F-84', 'F-102', 'F-103'],
    waitsFor: { zh: '文件与机制数', en: 'counts of documents and campaigns' },
  },
  { ids: ['F-79', 'F-81', 'F-82'], waitsFor: { zh: '殡葬设施补助', en: 'subsidies of funeral facilities' } },
  { ids: ['F-86'], waitsFor: { zh: '2021年状态，样例从2024年起', en: 'a state of 2021; the sample begins in 2024' } },
]

/** What a sample of so many people should hold. */
export function expectedOf({ value, of, scale }: PublishedFigure, samplePeople: number): number {
  if (scale.by !== 'PEOPLE') return value
  const all = of === 'CITY' ? value * CITIES : value
  return Math.max(scale.least ?? 0, (all * samplePeople) / PROVINCE_PEOPLE)
}

/**
 * How far a sample may be off: the figure's tolerance, and for numbers that shrink with the people what rounding and chance
 * do to the few that are left: one, or three times the square root.
 */
export function allowanceOf(figure: PublishedFigure, samplePeople: number): number {
  const { scale, tolerance } = figure
  if (scale.by === 'SHARE') return tolerance
  const expected = expectedOf(figure, samplePeople)
  const few = scale.by === 'PEOPLE' && tolerance > 0 ? Math.max(1, 3 * Math.sqrt(expected)) : 0
  return Math.max(tolerance * expected, few)
}
