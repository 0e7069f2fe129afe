import { type Context, type SampleRun, sampleRecordId } from '@civil-affairs/kit'
import { type GazetteerDivision, gazetteer } from '@civil-affairs/schema/divisions/gazetteer.ts'
import { insertStations, type NewStation } from '../community-station/index.ts'
import type { DrawnCommittee } from './draw-committees.ts'
import { CANTEENS, CARE_SHARE, CENTRES, isOfShare, SOCIAL_WORK } from './scale.ts'

/** Stations of counties and townships are of the province, not of its people: as many in a sample of any size. */
export async function openProvincialStations(context: Context, run: SampleRun): Promise<void> {
  const [prefectures, counties, townships] = (['PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const).map(divisionsOf)
  const pilot = counties!.slice(0, SOCIAL_WORK.counties)
  const ofPilot = townships!.filter(({ code }) => pilot.some((county) => code.startsWith(county.code.slice(0, 6))))
  const spread = (count: number) =>
    Array.from({ length: count }, (_, at) => townships![Math.floor((at * townships!.length) / count)]!)
  await insertStations(context, [
    station(context, run, 'CHILD_PROTECTION_AGENCY', { code: '140000000000', name: '山西省' }, '2021-06-01'),
    ...prefectures!.map((one) => station(context, run, 'CHILD_PROTECTION_AGENCY', one, '2021-06-01')),
    ...counties!.map((one) => station(context, run, 'CHILD_PROTECTION_AGENCY', one, '2021-06-01')),
    ...counties!.map((one) => station(context, run, 'CHILD_PROTECTION_CENTRE', one, '2022-11-20')),
    ...pilot.map((one) => station(context, run, 'SOCIAL_WORK_STATION', one, '2021-07-15', 3)),
    ...ofPilot
      .slice(0, SOCIAL_WORK.townships)
      .map((one) => station(context, run, 'SOCIAL_WORK_STATION', one, '2021-08-20', 2)),
    ...spread(CENTRES).map((one, at) => ({
      ...station(context, run, 'REGIONAL_CARE_CENTRE', one, `2025-${month(at)}-15`, 6),
      capacity: 30,
    })),
    ...spread(CANTEENS).map((one, at) => station(context, run, 'COMMUNITY_CANTEEN', one, `2025-${month(at)}-10`, 3)),
  ])
}

/** Care in the village or community itself (F-40), and a station for minors in every township that has a committee. */
export function stationsOf(
  context: Context,
  run: SampleRun,
  committees: readonly DrawnCommittee[],
  townships: Set<string>,
): NewStation[] {
  const stations: NewStation[] = []
  for (const { kind, division, place, at } of committees) {
    if (isOfShare(at, CARE_SHARE[kind])) {
      const care = kind === 'VILLAGE' ? 'MUTUAL_CARE_SITE' : 'EMBEDDED_CARE_FACILITY'
      stations.push({ ...station(context, run, care, { code: division, name: place }, '2024-10-01', 1), capacity: 12 })
    }
    const township = `${division.slice(0, 9)}000`
    if (townships.has(township)) continue
    townships.add(township)
    const known = { code: township, name: gazetteerNames().get(township) ?? '乡镇' }
    stations.push(station(context, run, 'CHILD_PROTECTION_STATION', known, '2023-05-31'))
  }
  return stations
}

const called = {
  CHILD_PROTECTION_AGENCY: '未成年人救助保护机构',
  CHILD_PROTECTION_CENTRE: '未成年人保护中心',
  CHILD_PROTECTION_STATION: '未成年人保护工作站',
  SOCIAL_WORK_STATION: '社会工作服务站',
  REGIONAL_CARE_CENTRE: '区域养老服务中心',
  COMMUNITY_CANTEEN: '社区食堂',
  MUTUAL_CARE_SITE: '日间照料互助点',
  EMBEDDED_CARE_FACILITY: '社区嵌入式养老服务设施',
} as const

function station(
  context: Context,
  run: SampleRun,
  kind: keyof typeof called,
  { code, name }: { code: string; name: string },
  openedOn: string,
  staff = 2,
): NewStation {
  return {
    id: sampleRecordId(context, run, `${kind} ${code}`),
    division: code,
    kind,
    name: `${name}${called[kind]}`,
    staff,
    certifiedStaff: Math.floor(staff / 2),
    openedOn,
  }
}

function month(at: number): string {
  return String((at % 12) + 1).padStart(2, '0')
}

function divisionsOf(level: 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP'): readonly GazetteerDivision[] {
  return gazetteer().filter(
    (one) =>
      one.level === level &&
      one.code.startsWith('14') &&
      one.validTo === null &&
      one.isStatutory &&
      one.kind !== 'PREFECTURE',
  )
}

let names: ReadonlyMap<string, string> | undefined
function gazetteerNames(): ReadonlyMap<string, string> {
  names ??= new Map(divisionsOf('TOWNSHIP').map(({ code, name }) => [code, name]))
  return names
}
