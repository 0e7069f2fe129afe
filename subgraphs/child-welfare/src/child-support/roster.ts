import { deathsOf, defineRoster, faultOfCode, NATIONWIDE, personIdOf, type RosterFinding } from '@civil-affairs/kit'
import { firstDayOf, nextMonth } from '@civil-affairs/schema'
import type { CircumstanceKind } from '../child-parent/entity.ts'
import { childClassOf, standingOf } from '../child-parent/index.ts'
import { divisionsByCode } from '../division-texts.ts'
import { standardOf } from './formula.ts'
import { columns, kindOf, TITLE, type Values } from './roster-columns.ts'
import { applyRows, county, reverseRows, supportedOf } from './roster-rows.ts'
import { endByAge } from './rules.ts'

/** 孤儿和事实无人抚养儿童名册 (confidential). Who is supported keeps the support and takes account and school. */
export const childSupportRoster = defineRoster({
  kind: 'child-support',
  title: TITLE,
  version: 1,
  columns,
  key: ['document'],
  agreements: [{ document: 'document', name: 'name', sex: 'sex' }],
  divisions: async (_, requests) => divisionsByCode(requests),
  examine: async (context, rows) => {
    const children = rows.map(({ values }) => personIdOf(context.keys, values.document.identity!))
    const [deaths, supported] = [await deathsOf(context, children), await supportedOf(context, children)]
    const findings: RosterFinding[] = []
    for (const [at, { number, values }] of rows.entries()) {
      const say = (code: string, where: string, zh: string, en: string) =>
        findings.push({ row: number, column: where, code, severity: 'REJECTED', zh, en })
      if (deaths.get(children[at]!)?.diedOn != null)
        findings.push({ ...faultOfCode('DECEASED'), row: number, column: 'document' })
      const birthDate = values.document.birthDate
      if (birthDate == null)
        say('BIRTH_DATE_NEEDED', 'document', '证件未载出生日期。', 'The document bears no birth date.')
      else if (firstDayOf(nextMonth(values.decidedOn)) >= endByAge(birthDate))
        say('NOT_A_MINOR', 'decidedOn', '认定时已满18周岁。', 'The child was of age when it was recognised.')
      if (values.stopMonth !== null && values.stopMonth < nextMonth(values.decidedOn))
        say('OUT_OF_ORDER', 'stopMonth', '停发时间早于起发月份。', 'Payment stops before it begins.')
      if (contradicts(values))
        say(
          'STATES_CONTRADICT',
          'category',
          '父母状况与类别不符。',
          "The parents' states do not make the child one of this category.",
        )
      const known = supported(children[at]!)
      if (known !== undefined && values.division !== null && county(known.division) !== county(values.division))
        say(
          'ALREADY_SUPPORTED',
          'document',
          '该儿童已在其他县区享受保障。',
          'The child is supported in another county.',
        )
      if (values.amount === null) continue
      const standard = await standardOf(context, kindOf(values), values.division ?? NATIONWIDE, context.today)
      if (standard !== values.amount)
        findings.push({ ...faultOfCode('STANDARD_DIFFERS'), row: number, column: 'amount' })
    }
    return findings
  },
  apply: applyRows,
  reverse: reverseRows,
})

/** Where the roster states both parents, the category must follow from them. */
function contradicts({ category, fatherState, motherState, decidedOn }: Values): boolean {
  if (fatherState === null || motherState === null || category === 'HIV') return false
  const limits = { termMonths: 0, lostContactMonths: 0 }
  const standing = (kind: CircumstanceKind | 'ABLE') =>
    standingOf(kind === 'ABLE' ? [] : [{ kind, validFrom: decidedOn, evidence: 'ROSTER' }], decidedOn, limits)
  const found = childClassOf(standing(fatherState), standing(motherState))
  // An orphan told as one whom nobody brings up is paid the same; the other way round it would be a wrong recognition.
  return found === null || (category === 'ORPHAN' && found !== 'ORPHAN')
}
