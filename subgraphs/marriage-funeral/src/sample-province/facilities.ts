import { type Context, type SampleRun, sampleRecordId } from '@civil-affairs/kit'
import { publishedFigure } from '@civil-affairs/schema/sample-province/published-figures.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import { insertCemeteries, type StatedCemetery } from '../cemetery/index.ts'
import type { FacilityKind } from '../funeral-facility/entity.ts'
import { insertFacilities, type StatedFacility } from '../funeral-facility/index.ts'
import { insertMarriageOffices } from '../marriage-office/index.ts'
import { countiesOfShanxi, prefecturesOfShanxi, type SampleCounty } from './counties.ts'

/** F-77, F-78 and F-80, for 2021: funeral homes sited and, of them, started; public burial facilities started. */
export const FUNERAL_HOMES = { sited: publishedFigure('F-77').value, started: publishedFigure('F-78').value } as const
export const PUBLIC_CEMETERIES = publishedFigure('F-80').value
/** Own estimate: those that sell graves lie near towns. */
const COMMERCIAL_CEMETERIES = 48

/** Facilities are of the province, not of its people: as many in a sample of any size. */
export async function openOfficesAndFacilities(context: Context, run: SampleRun): Promise<void> {
  const counties = countiesOfShanxi()
  const prefectures = prefecturesOfShanxi()
  const idOf = (key: string) => sampleRecordId(context, run, key)
  await insertMarriageOffices(context, [
    ...counties.map(({ code, division, name }) => ({
      id: officeId(context, run, code),
      division,
      name: `${name}民政局婚姻登记处`,
      certificateCode: code,
      competence: 'MAINLAND' as const,
      since: '2003-10-01',
    })),
    ...prefectures.map(({ code, division, name }) => ({
      id: officeId(context, run, code),
      division,
      name: `${name}民政局涉外婚姻登记处`,
      certificateCode: code,
      competence: 'ALL' as const,
      since: '2003-10-01',
    })),
  ])
  const facilities: StatedFacility[] = []
  const cemeteries: StatedCemetery[] = []
  homes().forEach((home, at) => {
    facilities.push(facility(idOf, 'FUNERAL_HOME', home, `${home.name}殡仪馆`, at < FUNERAL_HOMES.started))
  })
  const random = new Random(`marriage-funeral/${run.seed}/cemeteries`)
  const bury = (kind: FacilityKind, county: SampleCounty, name: string) => {
    const one = facility(idOf, kind, county, name, true)
    facilities.push(one)
    cemeteries.push(cemetery(random, idOf, kind, one))
  }
  for (let number = 0; number < PUBLIC_CEMETERIES; number++) {
    const county = counties[number % counties.length]!
    bury('PUBLIC_CEMETERY', county, `${county.name}${number < counties.length ? '' : '第二'}公益性公墓`)
  }
  for (let number = 0; number < COMMERCIAL_CEMETERIES; number++) {
    const county = counties[Math.floor((number * counties.length) / COMMERCIAL_CEMETERIES)]!
    bury('COMMERCIAL_CEMETERY', county, `${county.name}福寿陵园`)
  }
  await insertFacilities(context, facilities)
  await insertCemeteries(context, cemeteries)
}

export function officeId(context: Context, run: SampleRun, county: string): string {
  return sampleRecordId(context, run, `marriage office ${county}`)
}

/** One in each prefecture, the others in counties; the first are those that were started and work. */
function homes(): SampleCounty[] {
  return [...prefecturesOfShanxi(), ...countiesOfShanxi()].slice(0, FUNERAL_HOMES.sited)
}

/** Where the dead of a county are cremated: in its own funeral home where it works, else in that of the prefecture. */
export function funeralHomeOf(
  context: Context,
  run: SampleRun,
  county: string,
): { id: string; name: string; division: string } {
  const working = homes().slice(0, FUNERAL_HOMES.started)
  const home =
    working.find(({ code }) => code === county) ?? working.find(({ code }) => code === `${county.slice(0, 4)}00`)!
  return {
    id: sampleRecordId(context, run, `FUNERAL_HOME ${home.name}殡仪馆 ${home.code}`),
    name: `${home.name}殡仪馆`,
    division: home.division,
  }
}

function facility(
  idOf: (key: string) => string,
  kind: FacilityKind,
  { code, division }: SampleCounty,
  name: string,
  operates: boolean,
): StatedFacility {
  return {
    id: idOf(`${kind} ${name} ${code}`),
    division,
    name,
    kind,
    approvalLevel: kind === 'FUNERAL_HOME' ? (code.endsWith('00') ? 'PREFECTURE' : 'COUNTY') : 'PROVINCE',
    approvalDocument: `样例批〔2021〕${code}号`,
    approvedOn: '2021-05-20',
    operatingSince: operates ? '2022-09-01' : null,
  }
}

/** Inspected each year by the end of the June after it; that of the last year is under way. */
function cemetery(
  random: Random,
  idOf: (key: string) => string,
  kind: FacilityKind,
  one: StatedFacility,
): StatedCemetery {
  const sells = kind === 'COMMERCIAL_CEMETERY'
  const gravesTotal = sells ? random.between(3_000, 20_000) : random.between(500, 4_000)
  const inspections = [2023, 2024, 2025].map((year) => {
    const draw = random.fraction()
    const isLast = year === 2025
    const state =
      isLast && draw < 0.12
        ? ('SELF_CHECKED' as const)
        : isLast && draw < 0.2
          ? ('COUNTY_CHECKED' as const)
          : draw < 0.9
            ? ('QUALIFIED' as const)
            : draw < 0.95
              ? isLast
                ? ('RECTIFY' as const)
                : ('ACCEPTED' as const)
              : draw < 0.98
                ? ('POSTPONED' as const)
                : ('NOT_ATTENDED' as const)
    // Who had not come by the end of June was marked so afterwards; of the last year that is not yet told.
    const known = isLast && state === 'NOT_ATTENDED' ? ('SELF_CHECKED' as const) : state
    const on =
      known === 'NOT_ATTENDED' ? `${year + 1}-07-01` : `${year + 1}-0${random.between(3, 5)}-${random.between(10, 28)}`
    return { id: idOf(`inspection ${one.id} ${year}`), year, state: known, on, document: `样例检〔${year + 1}〕` }
  })
  return {
    id: idOf(`cemetery ${one.id}`),
    facilityId: one.id!,
    division: one.division,
    gravesTotal,
    gravesSold: Math.floor(gravesTotal * (0.1 + random.fraction() * 0.6)),
    area: String(gravesTotal * (sells ? 4 : 3)),
    lowestPriceFen: sells ? random.between(80, 200) * 10_000 : null,
    highestPriceFen: sells ? random.between(300, 900) * 10_000 : null,
    useTermYears: 20,
    prepaidYears: sells ? 20 : null,
    inspections,
  }
}
