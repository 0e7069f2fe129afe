import { type Context, type SampleRun, sampleRecordId } from '@civil-affairs/kit'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { NewPlaceName } from '../place-name/index.ts'
import { readingOf } from '../place-name/index.ts'
import type { DrawnCommittee } from './draw-committees.ts'
import { committeesOf, doorPlatesOf, newNamesOf } from './scale.ts'

/** Specific parts and generic parts of the small places villages gave names to in 2025 (乡村著名行动). */
const specific = [
  '柳树',
  '石门',
  '枣林',
  '东坡',
  '西坡',
  '南洼',
  '北洼',
  '杏花',
  '桃园',
  '槐树',
  '水泉',
  '大松',
  '小松',
  '红土',
  '白石',
  '老井',
]
const generic = ['沟', '梁', '岭', '滩', '泉']

/** Rural names and door plates of one year over all committees, spread evenly over them as they are drawn. */
export class NameDraw {
  readonly #run: SampleRun
  readonly #villages: number
  readonly #seats = new Set<string>()
  #at = 0

  constructor(run: SampleRun) {
    this.#run = run
    this.#villages = committeesOf('VILLAGE', run.people)
  }

  next(context: Context, committees: readonly DrawnCommittee[]): NewPlaceName[] {
    return committees.flatMap((committee) => [
      ...this.#seatOf(context, committee),
      ...(committee.kind === 'VILLAGE' ? this.#newNames(context, committee) : []),
    ])
  }

  /** The village's own name, where nobody else in the county bears it and the table can read it. */
  #seatOf(context: Context, { division, place }: DrawnCommittee): NewPlaceName[] {
    const key = `${division.slice(0, 6)} ${place}`
    if (place === '' || readingOf(place) === null || this.#seats.has(key)) return []
    this.#seats.add(key)
    return [
      {
        id: sampleRecordId(context, this.#run, `seat ${division}`),
        class: 'COMMITTEE_SEAT',
        division,
        name: place,
        approver: 'LOCAL_GOVERNMENT',
        approvedOn: '1985-01-01',
        approvedPrecision: 'YEAR',
        inUseFrom: '1985-01-01',
      },
    ]
  }

  #newNames(context: Context, { division }: DrawnCommittee): NewPlaceName[] {
    const at = this.#at++
    const share = (total: number) =>
      Math.floor(((at + 1) * total) / this.#villages) - Math.floor((at * total) / this.#villages)
    const names = share(newNamesOf(this.#run.people))
    const plates = share(doorPlatesOf(this.#run.people))
    const random = new Random(`communities/${this.#run.seed}/names ${division}`)
    const chosen = random
      .shuffle(specific.flatMap((first) => generic.map((last) => first + last)))
      .slice(0, Math.max(names, 0))
    const drawn = chosen.map((name, number): NewPlaceName => {
      const approvedOn = `2025-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`
      return {
        id: sampleRecordId(context, this.#run, `name ${division} ${number}`),
        class: 'NATURAL',
        division,
        name,
        isRural: true,
        status: 'IN_USE',
        approver: 'LOCAL_GOVERNMENT',
        approvedOn,
        approvedPrecision: 'DAY',
        announcedOn: approvedOn,
        inUseFrom: approvedOn,
      }
    })
    if (plates === 0) return drawn
    const sign = { kind: 'DOOR_PLATE' as const, quantity: plates, installedOn: '2025-09-15' }
    const [first, ...others] = drawn
    // Where no name was given, the plates stand under the road they were put up along.
    const bearer = first ?? {
      id: sampleRecordId(context, this.#run, `road ${division}`),
      class: 'STREET' as const,
      division,
      builtUpArea: division,
      name: '村中路',
      isRural: true,
      approver: 'LOCAL_GOVERNMENT' as const,
      approvedOn: '2012-01-01',
      approvedPrecision: 'YEAR' as const,
      inUseFrom: '2012-01-01',
    }
    return [{ ...bearer, signs: [sign] }, ...others]
  }
}

/** names filed under codes that are not valid on their day. */
export function namesUnderWrongCodes(context: Context, run: SampleRun): { name: NewPlaceName; what: string }[] {
  const wrong = [
    { division: '140726100200', what: '区划代码 140726 已于2019年撤销（太谷县，现为太谷区 140703）' },
    { division: '140411100201', what: '区划代码 140411 已于2018年撤销（长治市郊区）' },
    { division: '140502899200', what: '乡级代码 140502899 在该县下不存在' },
  ]
  return wrong.map(({ division, what }, at) => ({
    what,
    name: {
      id: sampleRecordId(context, run, `name under ${division}`),
      class: 'NATURAL',
      division,
      name: ['石门沟', '柳树梁', '水泉岭'][at]!,
      isRural: true,
      approver: 'LOCAL_GOVERNMENT',
      approvedOn: '2025-07-01',
      approvedPrecision: 'DAY',
      announcedOn: '2025-07-01',
      inUseFrom: '2025-07-01',
    },
  }))
}
