import { creditCodeCheckCharacter, organizationCodeCheckCharacter } from '../documents/credit-code.ts'
import { censusCounties } from './census.ts'
import { statutoryCounty } from './county-codes.ts'
import { dayOf, textOfDay } from './days.ts'
import { apportion, Random, Weighted } from './random.ts'

/** A care institution of the sample, as whoever licensed it knows it: elderly care and social organizations agree on it. */
export interface SampleCareInstitution {
  /** "care-0001": holds within one seed and size. */
  readonly key: string
  readonly name: string
  /** PNE (民办非企业单位) are registered by civil affairs: social organizations with the same credit code. */
  readonly registrationKind: 'PNE' | 'PUBLIC_INSTITUTION' | 'ENTERPRISE'
  readonly kind: 'DESTITUTE_HOME' | 'SOCIAL_WELFARE_INSTITUTE' | 'ELDER_HOME' | 'NURSING_HOME' | 'RURAL_HOME'
  readonly creditCode: string
  /** Twelve digits of the county that registered it. */
  readonly division: string
  readonly registeredOn: string
  readonly beds: number
}

/** Registered institutions, and beds in them, a person: 40,000 with 5.077 million beds in the country at the end of 2024. */
export const INSTITUTIONS_A_PERSON = 40_000 / 1_408_280_000
const BEDS_A_PERSON = 5_077_000 / 1_408_280_000
/** Fewer make no institution: 养老机构 have ten beds and more. */
const LEAST_BEDS = 10

const registrationKinds = ['PNE', 'PUBLIC_INSTITUTION', 'ENTERPRISE'] as const
/** Of a hundred institutions, by who registered them. Own estimate. */
const SHARES = [50, 35, 15]

const kindsOf = {
  PNE: ['ELDER_HOME', 'ELDER_HOME', 'NURSING_HOME', 'RURAL_HOME'],
  PUBLIC_INSTITUTION: ['DESTITUTE_HOME', 'SOCIAL_WELFARE_INSTITUTE', 'DESTITUTE_HOME'],
  ENTERPRISE: ['ELDER_HOME', 'NURSING_HOME'],
} as const
const nameOf: Readonly<Record<SampleCareInstitution['kind'], string>> = {
  DESTITUTE_HOME: '中心敬老院',
  SOCIAL_WELFARE_INSTITUTE: '社会福利院',
  ELDER_HOME: '养老院',
  NURSING_HOME: '护理院',
  RURAL_HOME: '农村养老院',
}
const words = ['颐康', '福寿', '安和', '夕阳红', '松鹤', '长青', '康宁', '祥瑞', '仁爱', '乐龄']
/** Registering department and kind, and how organization codes of the sample begin; no issued code begins so. */
const codeBegins = { PNE: ['52', 'MJYE'], PUBLIC_INSTITUTION: ['12', 'MBYE'], ENTERPRISE: ['91', 'MAYE'] } as const

/**
 * The care institutions of a sample province, as many as the country has for its people, but one a prefecture at least.
 * The same settings give the same list, so that domains agree on it without asking each other.
 */
export function sampleCareInstitutions(people: number, seed: number): readonly SampleCareInstitution[] {
  const random = new Random(`${seed}/${people}/care institutions`)
  const counties = censusCounties().filter(({ code }) => statutoryCounty(code) === code)
  const prefectures = [...Map.groupBy(counties, ({ code }) => code.slice(0, 4)).values()]
  const count = Math.max(prefectures.length, Math.round(people * INSTITUTIONS_A_PERSON))
  const size = (group: typeof counties) => group.reduce((sum, county) => sum + county.people, 0)
  const more = apportion(count - prefectures.length, prefectures.map(size))
  const places = prefectures.flatMap((group, at) => {
    const bySize = new Weighted(group.map((county) => [county, county.people]))
    return Array.from({ length: 1 + more[at]! }, () => bySize.draw(random))
  })
  const kinds = random.shuffle(apportion(count, SHARES).flatMap((many, at) => Array(many).fill(registrationKinds[at]!)))
  const spare = Math.max(0, Math.round(people * BEDS_A_PERSON) - count * LEAST_BEDS)
  const beds = apportion(
    spare,
    places.map(() => 0.4 + random.fraction()),
  )
  const taken = new Map<string, number>()
  return places.map(({ code, name }, at) => {
    const registrationKind = kinds[at] as SampleCareInstitution['registrationKind']
    const kind = random.pick<SampleCareInstitution['kind']>(kindsOf[registrationKind])
    const called = `${name}${registrationKind === 'PUBLIC_INSTITUTION' ? '' : random.pick(words)}${nameOf[kind]}`
    const before = taken.get(called) ?? 0
    taken.set(called, before + 1)
    const [department, organization] = codeBegins[registrationKind]
    return {
      key: `care-${String(at + 1).padStart(4, '0')}`,
      name: before === 0 ? called : `${called}${before + 1}号院`,
      registrationKind,
      kind,
      creditCode: sampleCreditCode(department, code, `${organization}${String(at + 1).padStart(4, '0')}`),
      division: `${code}000000`,
      registeredOn: textOfDay(random.between(dayOf(2008, 1, 1), dayOf(2023, 12, 31))),
      beds: LEAST_BEDS + beds[at]!,
    }
  })
}

/**
 * A valid credit code: department and kind ("52"), six digits of the county, and eight characters of an organization code
 * that nobody was issued. Each kind of sample organization begins those with letters of its own.
 */
export function sampleCreditCode(departmentAndKind: string, county: string, organization: string): string {
  const first17 = `${departmentAndKind}${county}${organization}${organizationCodeCheckCharacter(organization)}`
  return first17 + creditCodeCheckCharacter(first17)
}
