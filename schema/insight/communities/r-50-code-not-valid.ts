import { findDivision } from '../../divisions/gazetteer.ts'
import { defineRule } from '../rules.ts'
import { found } from '../what-rules-ask.ts'

/** A place filed under a code that no division has, or no longer has. */
export const r50 = defineRule({
  id: 'R-50',
  version: 1,
  name: { zh: '区划代码失效或不存在', en: 'Division code that is not valid' },
  outcome: 'DATA_QUALITY',
  severity: 'YELLOW',
  handler: 'DATA_OWNER',
  deadline: { workingDays: 20 },
  motive: '行政区划管理条例 第十七条',
  subject: 'RECORD',
  reads: ['communities.placeName'],
  evaluate(place, today) {
    return place.on('communities.placeName', today).flatMap((name) => {
      const division = findDivision(name.division)
      if (division !== null && (division.validTo === null || today < division.validTo)) return []
      const reason =
        division === null
          ? { zh: `区划代码 ${name.division} 不存在`, en: `There is no division ${name.division}` }
          : {
              zh: `区划代码 ${name.division} 已于 ${division.validTo} 失效`,
              en: `Division ${name.division} ended on ${division.validTo}`,
            }
      return [found('CODE', division?.code ?? knownAbove(name.division), reason, [name])]
    })
  },
})

/** Under a code that no division has nobody would look for it: the finding goes to the division around it. */
function knownAbove(code: string): string {
  const around = [9, 6, 4].map((digits) => code.slice(0, digits).padEnd(12, '0'))
  return around.find((one) => findDivision(one) !== null) ?? code.slice(0, 2).padEnd(12, '0')
}
