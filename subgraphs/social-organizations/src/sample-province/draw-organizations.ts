import { gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { sampleCareInstitutions, sampleCreditCode } from '@civil-affairs/schema/sample-province/care-institutions.ts'
import { censusCounties } from '@civil-affairs/schema/sample-province/census.ts'
import { statutoryCounty } from '@civil-affairs/schema/sample-province/county-codes.ts'
import { dayOf, textOfDay } from '@civil-affairs/schema/sample-province/days.ts'
import {
  expectedOf,
  PROVINCE_PEOPLE,
  publishedFigure,
} from '@civil-affairs/schema/sample-province/published-figures.ts'
import { Random, Weighted } from '@civil-affairs/schema/sample-province/random.ts'
import type { KnownInspection } from '../annual-inspection/index.ts'
import type { KnownListing } from '../credit-list/index.ts'
import type { IndustryClass, OrganizationKind } from '../social-organization/entity.ts'

/** F-15: registered in 2025; as many a year in the years before it, for want of another figure. */
const NEW_A_YEAR = publishedFigure('F-15')
/** F-86: found to be zombies in 2021. */
const ZOMBIES_OF_2021 = 1_686
/** On the register beside the care institutions. Own estimate: no figure of Shanxi is in our sources. */
const ON_THE_REGISTER = 17_500
const FOUNDATIONS = 140
const CHARITIES = 360
/** Own estimates, of all on the register. */
const ZOMBIE_SHARE = 0.014
const UNREACHABLE_SHARE = 0.008
const MISSED_ONE_YEAR_SHARE = 0.03
const ENDED_A_YEAR_SHARE = 0.02
/** Of the care institutions that are organizations: those with which something is wrong. */
const CARE_FAULT_SHARE = 0.12

export type PlantedOrganization = 'R-25' | 'R-46'
type Inspection = Pick<KnownInspection, 'year' | 'filing' | 'outcome' | 'on'>
type Listing = Pick<KnownListing, 'list' | 'ground' | 'formedOn' | 'validFrom' | 'validTo' | 'removalReason'>

export interface DrawnOrganization {
  readonly key: string
  readonly kind: OrganizationKind
  readonly name: string
  readonly creditCode: string
  /** Of the registry: twelve digits of county, prefecture or province. */
  readonly division: string
  /** Six digits of the county its leaders live in. */
  readonly county: string
  readonly foundedOn: string
  readonly industryClass: IndustryClass
  readonly ending: { readonly act: 'CANCEL' | 'REVOKE'; readonly reason: string | null; readonly on: string } | null
  readonly inspections: readonly Inspection[]
  readonly listings: readonly Listing[]
  /** Since when it is a charity, and since when it may raise funds in public. */
  readonly charity: { readonly since: string; readonly certificateSince: string | null } | null
  readonly grade: { readonly grade: number; readonly from: string; readonly to: string } | null
  readonly partyMembers: number
  readonly isCareInstitution: boolean
  readonly faults: readonly { readonly kind: PlantedOrganization; readonly what: string }[]
}

const topics: Readonly<Partial<Record<IndustryClass, readonly string[]>>> = {
  SCIENCE: ['科技交流', '农业技术', '机械工程', '计算机'],
  EDUCATION: ['教育', '幼儿园', '职业培训', '家庭教育'],
  HEALTH: ['医学', '护理', '中医药', '健康促进'],
  SOCIAL_SERVICE: ['社会工作服务', '志愿服务', '残疾人关爱', '慈善', '社区服务'],
  CULTURE: ['书法', '摄影', '剪纸', '蒲剧', '民俗'],
  SPORTS: ['乒乓球', '登山', '太极拳', '篮球'],
  COMMERCE: ['商会', '餐饮行业', '醋业', '煤炭行业', '电子商务'],
  RURAL_DEVELOPMENT: ['小米种植', '养蜂', '果业', '红枣'],
  PROFESSIONAL: ['会计', '律师', '建筑师', '退役军人就业'],
  ENVIRONMENT: ['生态保护', '湿地保护'],
}
const classes = new Weighted<IndustryClass>([
  ['EDUCATION', 30],
  ['SOCIAL_SERVICE', 18],
  ['RURAL_DEVELOPMENT', 11],
  ['CULTURE', 11],
  ['SPORTS', 8],
  ['COMMERCE', 8],
  ['HEALTH', 5],
  ['PROFESSIONAL', 4],
  ['SCIENCE', 4],
  ['ENVIRONMENT', 1],
])
const suffixes: Readonly<Record<OrganizationKind, string>> = { ASSOCIATION: '协会', PNE: '中心', FOUNDATION: '基金会' }
/** Department and kind of the credit code, and how the organization codes of the sample begin: nobody was issued these. */
const codeOf: Readonly<Record<OrganizationKind, string>> = { ASSOCIATION: '51', PNE: '52', FOUNDATION: '53' }

/**
 * The social organizations of a sample province. As many as the published figures make for its people, but a handful of
 * each sort at least; the same settings give the same list.
 */
export function drawOrganizations(people: number, seed: number): readonly DrawnOrganization[] {
  const random = new Random(`social-organizations/${seed}/${people}`)
  const scaled = (count: number, least: number) => Math.max(least, Math.round((count * people) / PROVINCE_PEOPLE))
  const namer = new Namer(random)
  const organizations: DrawnOrganization[] = []
  const add = (kind: OrganizationKind, foundedOn: string, traits: Traits) =>
    organizations.push(drawOne(random, namer, organizations.length, kind, foundedOn, traits))

  const newInAYear = Math.round(expectedOf(NEW_A_YEAR, people))
  const fresh = { 2025: newInAYear, 2024: newInAYear }
  const standing = scaled(ON_THE_REGISTER, 15) - fresh[2025] - fresh[2024]
  for (const year of [2024, 2025] as const)
    for (let count = 0; count < fresh[year]; count++) add(drawKind(random), dayIn(random, year, year), {})
  const zombies = Math.max(2, Math.round(standing * ZOMBIE_SHARE))
  const foundations = scaled(FOUNDATIONS, 1)
  const charities = scaled(CHARITIES, 2)
  for (let at = 0; at < standing; at++) {
    const kind = at < foundations ? 'FOUNDATION' : drawKind(random)
    const isCharity = at < charities
    const isZombie = !isCharity && at < charities + zombies
    add(kind, dayIn(random, 1992, 2021), {
      isCharity,
      isZombie,
      isUnreachable: !isCharity && !isZombie && random.chance(UNREACHABLE_SHARE),
      missedOneYear: !isCharity && !isZombie && random.chance(MISSED_ONE_YEAR_SHARE),
      isLongGone: isZombie && at % 3 === 0,
    })
  }
  const ended = Math.max(2, Math.round(standing * ENDED_A_YEAR_SHARE))
  for (const year of [2024, 2025])
    for (let count = 0; count < ended; count++) {
      const isRevoked = count % 6 === 5
      add(drawKind(random), dayIn(random, 1995, 2018), {
        ending: {
          act: isRevoked ? 'REVOKE' : 'CANCEL',
          reason: isRevoked ? 'INSPECTION_REFUSED' : null,
          on: dayIn(random, year, year),
        },
      })
    }
  // Of the zombies of 2021 four in five went, one after the other; the rest put things right and stand among the others.
  const gone = scaled(ZOMBIES_OF_2021, 3)
  for (let count = 0; count < gone; count++) {
    const isRectified = count % 5 === 4
    const isRevoked = count % 5 < 2
    add(drawKind(random), dayIn(random, 1995, 2017), {
      wasZombie: true,
      ending: isRectified
        ? null
        : {
            act: isRevoked ? 'REVOKE' : 'CANCEL',
            reason: isRevoked ? 'NO_ACTIVITY_AFTER_REGISTRATION' : null,
            on: dayIn(random, 2021, 2021, 8),
          },
    })
  }
  return [...organizations, ...drawCareInstitutions(random, people, seed)]
}

interface Traits {
  readonly isCharity?: boolean
  readonly isZombie?: boolean
  readonly isLongGone?: boolean
  readonly isUnreachable?: boolean
  readonly missedOneYear?: boolean
  readonly wasZombie?: boolean
  readonly ending?: DrawnOrganization['ending']
}

/** Of those on the register in the country at the end of 2024 somewhat more are PNE than associations. */
function drawKind(random: Random): OrganizationKind {
  return random.chance(0.55) ? 'PNE' : 'ASSOCIATION'
}

function dayIn(random: Random, from: number, to: number, firstMonth = 1): string {
  return textOfDay(random.between(dayOf(from, firstMonth, 8), dayOf(to, 12, 20)))
}

function drawOne(
  random: Random,
  namer: Namer,
  number: number,
  kind: OrganizationKind,
  foundedOn: string,
  traits: Traits,
): DrawnOrganization {
  const industryClass = kind === 'FOUNDATION' || traits.isCharity === true ? 'SOCIAL_SERVICE' : classes.draw(random)
  const { name, division, county } = namer.draw(kind, industryClass)
  const code = sampleCreditCode(codeOf[kind], division.slice(0, 6), `MJX${String(number + 1).padStart(5, '0')}`)
  const isOn = traits.ending == null
  const graded = isOn && traits.isZombie !== true && foundedOn < '2020-01-01' && random.chance(0.12)
  const certified = traits.isCharity === true && (kind === 'FOUNDATION' ? random.chance(0.4) : random.chance(0.2))
  const { inspections, listings, faults } = recordOf(random, kind, foundedOn, traits)
  return {
    key: `organization-${String(number + 1).padStart(5, '0')}`,
    kind,
    name,
    creditCode: code,
    division,
    county,
    foundedOn,
    industryClass,
    ending: traits.ending ?? null,
    inspections,
    listings,
    charity:
      traits.isCharity === true
        ? {
            since: foundedOn > '2017-01-01' ? foundedOn : '2017-06-01',
            certificateSince: certified ? '2021-10-20' : null,
          }
        : null,
    grade: graded ? { grade: random.between(2, 5), from: '2023-12-01', to: '2028-12-01' } : null,
    partyMembers: random.chance(0.35) ? random.between(3, 25) : 0,
    isCareInstitution: false,
    faults,
  }
}

/** Two years of inspections, the lists they led to, and what is planted. */
function recordOf(random: Random, kind: OrganizationKind, foundedOn: string, traits: Traits) {
  const inspections: Inspection[] = []
  const listings: Listing[] = []
  const faults: DrawnOrganization['faults'][number][] = []
  const filing = traits.isCharity === true ? ('ANNUAL_REPORT' as const) : ('INSPECTION' as const)
  const endedOn = traits.ending?.on ?? '9999-12-31'
  const missed = kind === 'FOUNDATION' ? '04-01' : '06-01'
  const years = traits.isLongGone === true ? [2022, 2023, 2024, 2025] : [2024, 2025]
  const missedYear = random.chance(0.6) ? 2024 : 2025
  for (const year of years) {
    // Set up by 30 June, it is inspected for the year.
    if (foundedOn > `${year}-06-30` || endedOn <= `${year + 1}-06-01`) continue
    const isMissed = traits.isZombie === true || (traits.missedOneYear === true && year === missedYear)
    if (isMissed) inspections.push({ year, filing, outcome: 'NOT_ATTENDED', on: `${year + 1}-${missed}` })
    else {
      const on = `${year + 1}-0${kind === 'FOUNDATION' ? 3 : random.between(3, 5)}-${random.between(10, 28)}`
      const draw = random.fraction()
      const outcome =
        filing === 'ANNUAL_REPORT' ? 'FILED' : draw < 0.88 ? 'QUALIFIED' : draw < 0.98 ? 'BASIC' : 'UNQUALIFIED'
      inspections.push({ year, filing, outcome, on })
    }
  }
  const abnormal = { list: 'ABNORMAL', ground: 'ANNUAL_REPORT_NOT_FILED' } as const
  if (traits.isLongGone === true)
    listings.push(
      {
        ...abnormal,
        formedOn: `2023-${missed}`,
        validFrom: '2023-06-08',
        validTo: '2025-06-09',
        removalReason: 'MOVED_TO_SERIOUS',
      },
      { list: 'SERIOUS', ground: 'ABNORMAL_TWO_YEARS', formedOn: '2025-06-08', validFrom: '2025-06-09', validTo: null },
    )
  else if (traits.isZombie === true)
    listings.push({ ...abnormal, formedOn: `2025-${missed}`, validFrom: '2025-06-06', validTo: null })
  else if (inspections.some(({ year, outcome }) => year === 2024 && outcome === 'NOT_ATTENDED'))
    listings.push({
      ...abnormal,
      formedOn: `2025-${missed}`,
      validFrom: '2025-06-06',
      validTo: '2025-10-15',
      removalReason: 'DUTY_FULFILLED',
    })
  if (traits.isUnreachable === true)
    listings.push({
      list: 'ABNORMAL',
      ground: 'UNREACHABLE',
      formedOn: '2025-11-12',
      validFrom: '2025-11-18',
      validTo: null,
    })
  if (traits.isZombie === true) faults.push({ kind: 'R-46', what: '连续两年未参加年检' })
  if (traits.isUnreachable === true) faults.push({ kind: 'R-46', what: '通过登记的住所无法取得联系' })
  if (traits.wasZombie === true)
    listings.push({
      ...abnormal,
      formedOn: '2020-06-01',
      validFrom: '2020-06-08',
      validTo: traits.ending?.on ?? '2021-11-30',
      removalReason:
        traits.ending?.act === 'CANCEL' ? 'CANCELLED' : traits.ending == null ? 'DUTY_FULFILLED' : 'TERM_OVER',
    })
  return { inspections, listings, faults }
}

/** 民办非企业单位 that care for the old, under the code elderly care has for them; some fail their registry. */
function drawCareInstitutions(random: Random, people: number, seed: number): DrawnOrganization[] {
  const institutions = sampleCareInstitutions(people, seed).filter((one) => one.registrationKind === 'PNE')
  const faulty = Math.max(2, Math.round(institutions.length * CARE_FAULT_SHARE))
  return institutions.map((one, at): DrawnOrganization => {
    const isZombie = at < faulty && at % 2 === 0
    const isUnreachable = at < faulty && at % 2 === 1
    const { inspections, listings, faults } = recordOf(random, 'PNE', one.registeredOn, { isZombie, isUnreachable })
    const wrong = isZombie
      ? '养老机构所属民办非企业单位连续两年未参加年检'
      : '养老机构所属民办非企业单位列入活动异常名录'
    return {
      key: one.key,
      kind: 'PNE',
      name: one.name,
      creditCode: one.creditCode,
      division: one.division,
      county: one.division.slice(0, 6),
      foundedOn: one.registeredOn,
      industryClass: 'SOCIAL_SERVICE',
      ending: null,
      inspections,
      listings,
      charity: null,
      grade: null,
      partyMembers: random.chance(0.3) ? random.between(3, 9) : 0,
      isCareInstitution: true,
      faults: faults.length === 0 ? [] : [...faults, { kind: 'R-25', what: wrong }],
    }
  })
}

/** Names that nobody else on a register bears, and where it is: most in a county, some in a city, few in the province. */
class Namer {
  readonly #taken = new Map<string, number>()
  readonly #random: Random
  readonly #counties: Weighted<{ code: string; name: string }>
  readonly #prefectures: ReadonlyMap<string, string>

  constructor(random: Random) {
    this.#random = random
    const counties = censusCounties().filter(({ code }) => statutoryCounty(code) === code)
    this.#counties = new Weighted(counties.map((county) => [county, county.people]))
    this.#prefectures = new Map(
      gazetteer()
        .filter(
          ({ level, kind, code }) => level === 'PREFECTURE' && kind === 'PREFECTURE_CITY' && code.startsWith('14'),
        )
        .map(({ code, name }) => [code.slice(0, 4), name]),
    )
  }

  draw(kind: OrganizationKind, industryClass: IndustryClass) {
    const { code, name: county } = this.#counties.draw(this.#random)
    const draw = this.#random.fraction()
    const isOfProvince = kind === 'FOUNDATION' || draw > 0.94
    const isOfPrefecture = !isOfProvince && draw > 0.8
    const place = isOfProvince ? '山西省' : isOfPrefecture ? this.#prefectures.get(code.slice(0, 4))! : county
    const division = isOfProvince ? '140000000000' : isOfPrefecture ? `${code.slice(0, 4)}00000000` : `${code}000000`
    const topic = this.#random.pick(topics[industryClass]!)
    const called = topic === '商会' ? `${place}商会` : `${place}${topic}${suffixes[kind]}`
    const before = this.#taken.get(called) ?? 0
    this.#taken.set(called, before + 1)
    const name = before === 0 ? called : `${place}${ordinal(before)}${called.slice(place.length)}`
    return { name, division, county: code }
  }
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
function ordinal(before: number): string {
  return `第${[...String(before + 1)].map((digit) => digits[Number(digit)]).join('')}`
}
