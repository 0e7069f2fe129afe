import { type Context, fillByBatches, type SampleRun, samplePersonId, sampleRecordId } from '@civil-affairs/kit'
import { addDays } from '@civil-affairs/schema'
import type { SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { insertElections } from '../committee-election/index.ts'
import { insertStations } from '../community-station/index.ts'
import { insertPlaceNames, type NewPlaceName } from '../place-name/index.ts'
import { insertCommittees, type NewCommittee } from '../village-committee/index.ts'
import { CommitteeDraw, type DrawnCommittee } from './draw-committees.ts'
import { NameDraw, namesUnderWrongCodes } from './place-names.ts'
import { openProvincialStations, stationsOf } from './stations.ts'

/** The term that began with the elections of 2021. */
const TERM = 12

/** Writes committees with their people, the names of their places and the stations around them. */
export async function fillCommunities(context: Context, run: SampleRun): Promise<void> {
  const committees = new CommitteeDraw(run.people, run.seed)
  const names = new NameDraw(run)
  const townships = new Set<string>()
  let drawn: DrawnCommittee[] = []
  let placeNames: NewPlaceName[] = []
  let stations: ReturnType<typeof stationsOf> = []
  for (const { name, what } of namesUnderWrongCodes(context, run))
    run.truth?.({ kind: 'R-50', persons: [], households: [], what, ids: [name.id!] })
  await fillByBatches(
    context,
    run,
    'communities',
    async (_, own) => {
      await writeCommittees(own, run, drawn)
      await insertPlaceNames(own, placeNames)
      await insertStations(own, stations)
    },
    (batch) => {
      // Every batch is drawn, also those an earlier run wrote: the shares are counted over all.
      drawn = committees.next(batch)
      placeNames = names.next(context, drawn)
      stations = stationsOf(context, run, drawn, townships)
    },
    {
      begin: async () => {
        await openProvincialStations(context, run)
        await insertPlaceNames(
          context,
          namesUnderWrongCodes(context, run).map(({ name }) => name),
        )
      },
    },
  )
}

async function writeCommittees(context: Context, run: SampleRun, drawn: readonly DrawnCommittee[]): Promise<void> {
  const idOf = (person: SamplePerson) => samplePersonId(context, run, person)
  const recordId = (key: string) => sampleRecordId(context, run, key)
  await insertCommittees(
    context,
    drawn.map((one): NewCommittee => {
      const { kind, division, place, electedOn, seats, chair, secretary, members } = one
      return {
        id: recordId(`committee ${division}`),
        division,
        kind,
        name: `${place}${kind === 'VILLAGE' ? '村民委员会' : '居民委员会'}`,
        households: kind === 'VILLAGE' ? null : 1_200,
        term: {
          id: recordId(`term ${division}`),
          number: TERM,
          seats,
          electedOn,
          handedOverOn: addDays(electedOn, 6),
          electionId: recordId(`election ${division}`),
        },
        posts: [
          { id: recordId(`chair ${division}`), personId: idOf(chair), post: 'CHAIR' },
          { id: recordId(`secretary ${division}`), personId: idOf(secretary), post: 'PARTY_SECRETARY' },
          ...members.map((person, at) => ({
            id: recordId(`member ${division} ${at}`),
            personId: idOf(person),
            post: 'MEMBER' as const,
          })),
        ],
      }
    }),
  )
  await insertElections(
    context,
    drawn.map(({ kind, division, electedOn, seats, chair, members, registeredVoters, ballotsCast }) => ({
      id: recordId(`election ${division}`),
      committeeId: recordId(`committee ${division}`),
      division,
      electorate: kind === 'VILLAGE' ? ('VOTERS' as const) : ('HOUSEHOLD_REPRESENTATIVES' as const),
      termNumber: TERM,
      heldOn: electedOn,
      scheduledOn: addDays(electedOn, -50),
      listPublishedOn: addDays(electedOn, -21),
      registeredVoters,
      ballotsCast,
      seats: { chairs: 1, viceChairs: 0, members: seats - 1 },
      elected: [
        { personId: idOf(chair), post: 'CHAIR' as const, votes: Math.floor(ballotsCast * 0.8) },
        ...members.map((person, at) => ({
          personId: idOf(person),
          post: 'MEMBER' as const,
          votes: Math.floor(ballotsCast * 0.75) - at,
        })),
      ],
    })),
  )
}
