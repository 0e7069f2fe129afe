import { type Context, fillByBatches, type SampleRun, samplePersonId, sampleRecordId } from '@civil-affairs/kit'
import { Planting } from '@civil-affairs/schema/sample-province/planting.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { insertCremations } from '../cremation/index.ts'
import { insertDeathProofs, type StatedProof } from '../death-record/index.ts'
import { insertDivorceApplications } from '../divorce-application/index.ts'
import { insertMarriages } from '../marriage-registration/index.ts'
import { CertificateSerials } from './certificate-serials.ts'
import { countyOf } from './counties.ts'
import { type DrawnDeath, type DrawnDeaths, drawDeaths } from './draw-deaths.ts'
import { type DrawnMarriage, type DrawnMarriages, drawMarriages, type Plant } from './draw-marriages.ts'
import { funeralHomeOf, officeId, openOfficesAndFacilities } from './facilities.ts'

/** 4+1 in Taiyuan, December 2024: transport 450, cold storage 150, cremation 400, a year of storage 100, an urn of 200 yuan. */
const BASIC_FEE_FEN = 130_000

interface Drawn {
  readonly marriages: readonly (DrawnMarriage & { numbers: { marriage: string | null; divorce: string | null } })[]
  readonly deaths: readonly (DrawnDeath & { certificate: string | null })[]
}

/** Writes the marriages, divorces and deaths of the sample; the registry has stated the same, and hears it again. */
export async function fillMarriageFuneral(context: Context, run: SampleRun): Promise<void> {
  const serials = new CertificateSerials()
  const planting = new Planting<Plant>()
  let drawn: Drawn = { marriages: [], deaths: [] }
  await fillByBatches(
    context,
    run,
    'marriage-funeral',
    (batch, own) => writeBatch(own, run, batch, drawn),
    (batch) => {
      const marriages = drawMarriages(run.seed, batch, planting)
      const deaths = drawDeaths(run.seed, batch)
      tellFaults(context, run, batch, [...marriages.faults, ...deaths.faults])
      drawn = { marriages: numbered(marriages, serials), deaths: certified(deaths, serials) }
    },
    {
      begin: () => openOfficesAndFacilities(context, run),
      end: () => serials.keep(context, (county) => officeId(context, run, county)),
    },
  )
}

function tellFaults(
  context: Context,
  run: SampleRun,
  batch: SampleBatch,
  faults: readonly { kind: string; persons: readonly string[]; what: string }[],
): void {
  if (run.truth === undefined || faults.length === 0) return
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  for (const fault of faults)
    run.truth({
      ...fault,
      households: [],
      ids: fault.persons.map((key) => samplePersonId(context, run, people.get(key)!)),
    })
}

/** Every batch is numbered, also those an earlier run wrote: the next one goes on where they ended. */
function numbered({ marriages }: DrawnMarriages, serials: CertificateSerials): Drawn['marriages'] {
  return marriages.map((one) => ({
    ...one,
    numbers: {
      marriage: one.hasNumber ? serials.next('J', one.county ?? one.registeredIn!.slice(0, 6), one.registeredOn) : null,
      divorce: one.divorce?.by === 'REGISTRY' ? serials.next('L', one.divorce.county, one.divorce.on) : null,
    },
  }))
}

function certified({ deaths }: DrawnDeaths, serials: CertificateSerials): Drawn['deaths'] {
  return deaths.map((one) => ({
    ...one,
    certificate: one.cremation === null ? null : serials.cremation(one.county, one.cremation.crematedOn),
  }))
}

async function writeBatch(context: Context, run: SampleRun, batch: SampleBatch, drawn: Drawn): Promise<void> {
  await writeMarriages(context, run, `${batch.index}`, drawn.marriages)
  await writeDeaths(context, run, drawn.deaths)
}

async function writeMarriages(
  context: Context,
  run: SampleRun,
  batch: string,
  drawn: Drawn['marriages'],
): Promise<void> {
  const idOf = (person: SamplePerson) => samplePersonId(context, run, person)
  const party = (person: SamplePerson) => ({
    personId: idOf(person),
    kind: 'MAINLAND' as const,
    registeredDivision: person.registeredDivision,
    birthDate: person.birthDate,
  })
  const ids = await insertMarriages(
    context,
    drawn.map((one, at) => {
      const home = countyOf(one.husband.registeredDivision) ?? countyOf(one.wife.registeredDivision) ?? '140105'
      const county = one.county ?? home
      const isHere = one.county !== null && one.hasNumber
      const { divorce, numbers } = one
      return {
        id: sampleRecordId(context, run, `marriage ${one.key}`),
        division: `${county}000000`,
        registeredIn: one.registeredIn,
        officeId: isHere ? officeId(context, run, county) : null,
        registeredOn: one.registeredOn,
        certificateNumber: numbers.marriage,
        rawNumber: one.hasNumber ? null : `晋结字${county}${one.registeredOn.slice(0, 4)}第${batch}-${at + 1}号`,
        husband: party(one.husband),
        wife: party(one.wife),
        divorce:
          divorce === null
            ? null
            : {
                kind: divorce.by === 'COURT' ? ('COURT_DIVORCE' as const) : ('DIVORCE' as const),
                on: divorce.on,
                officeId: divorce.by === 'COURT' ? null : officeId(context, run, divorce.county),
                certificateNumber: numbers.divorce,
                courtName: divorce.by === 'COURT' ? '样例人民法院' : null,
                document: divorce.by === 'COURT' ? `（${divorce.on.slice(0, 4)}）晋民初${batch}${at}号` : null,
              },
      }
    }),
  )
  await insertDivorceApplications(
    context,
    drawn.flatMap((one, at) => {
      const county = one.divorce?.county ?? one.county ?? countyOf(one.husband.residenceDivision) ?? '140105'
      return one.applications.map((application) => ({
        marriageId: ids[at]!,
        officeId: officeId(context, run, county),
        division: `${county}000000`,
        applicationNumber: `样例离${county}-${application.receivedOn.slice(0, 4)}-${batch}-${at + 1}`,
        ...application,
      }))
    }),
  )
}

async function writeDeaths(context: Context, run: SampleRun, drawn: Drawn['deaths']): Promise<void> {
  const idOf = (person: SamplePerson) => samplePersonId(context, run, person)
  const proofId = (person: SamplePerson, kind: string) => sampleRecordId(context, run, `proof ${kind} ${person.key}`)
  const proofs = drawn.flatMap(({ person, county, proofs: own }) =>
    own.map(
      (proof): StatedProof => ({
        id: proofId(person, proof.kind),
        personId: idOf(person),
        division: `${county}000000`,
        kind: proof.kind,
        diedOn: proof.diedOn,
        issuer: proof.kind === 'MEDICAL_CERTIFICATE' ? `样例医院（${county}）` : `样例派出所（${county}）`,
        documentNumber: `样例${proof.kind === 'MEDICAL_CERTIFICATE' ? '医' : '销'}${person.key}`,
        statedOn: proof.statedOn,
      }),
    ),
  )
  await insertDeathProofs(context, proofs)
  await insertCremations(
    context,
    drawn.flatMap(({ person, county, proofs: own, cremation, certificate }) => {
      if (cremation === null) return []
      const home = funeralHomeOf(context, run, county)
      const hasCertificate = own.some(({ kind }) => kind === 'MEDICAL_CERTIFICATE')
      return [
        {
          id: sampleRecordId(context, run, `cremation ${person.key}`),
          facilityId: home.id,
          facilityName: home.name,
          division: home.division,
          personId: idOf(person),
          certificateNumber: certificate!,
          diedOn: cremation.diedOn,
          deathProofId: hasCertificate ? proofId(person, 'MEDICAL_CERTIFICATE') : null,
          crematedAt: new Date(`${cremation.crematedOn}T${String(cremation.hour).padStart(2, '0')}:00:00+08:00`),
          furnace: cremation.furnace,
          handlerId: cremation.handler === null ? null : idOf(cremation.handler),
          handlerRelation: cremation.relation,
          ashes: cremation.ashes,
          feeFen: BASIC_FEE_FEN,
          waivedFen: BASIC_FEE_FEN,
        },
      ]
    }),
  )
}
