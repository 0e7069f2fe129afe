import type { Context, RosterFinding } from '@civil-affairs/kit'
import { sizeRange } from './parameters.ts'
import { type KnownCommittee, kindOf, knownCommittees, type Row } from './roster-columns.ts'
import { isSizeLawful, readTermNumber } from './rules.ts'

/** Code → severity, sentence. */
const catalogue = {
  NOT_A_VILLAGE: [
    'REJECTED',
    '须填写村（居）级12位代码。',
    'A code of the village level is needed, all twelve digits.',
  ],
  KIND_UNKNOWN: [
    'REJECTED',
    '从代码和名称都看不出是村委会还是居委会。',
    'Neither code nor name tells a village committee from a residents’ committee.',
  ],
  TERM_UNREADABLE: [
    'REJECTED',
    '届期无法识别，请写成“第十三届”或13。',
    'The number of the term cannot be read; write 13.',
  ],
  TERM_KNOWN: ['FLAGGED', '该届已登记，跳过。', 'This term is recorded already; the row is skipped.'],
  TERM_OUTDATED: [
    'REJECTED',
    '更晚的届次已登记，或届次与选举日对不上。',
    'A later term is recorded, or number and day of the election do not go together.',
  ],
  OUT_OF_ORDER: [
    'REJECTED',
    '选举日早于已登记的设立日或任职。',
    'The election lies before the establishment or a post that is recorded.',
  ],
  SIZE_UNLAWFUL: ['FLAGGED', '成员数不在法定范围内。', 'The law sets another number of members.'],
  ONE_PERSON_CONTRADICTED: [
    'REJECTED',
    '填“是”，但主任与书记姓名不同。',
    'It says one person, but chair and secretary have different names.',
  ],
  ONE_PERSON_NOT_STATED: [
    'FLAGGED',
    '主任与书记同名，但未填“是”，按两人登记，请核实。',
    'Chair and secretary have one name, but it does not say one person: kept as two; please check.',
  ],
} as const satisfies Record<string, readonly [RosterFinding['severity'], string, string]>
type Code = keyof typeof catalogue

/** What the law and the hub have against the rows. */
export async function findInRows(context: Context, rows: readonly Row[]): Promise<RosterFinding[]> {
  const known = await knownCommittees(
    context,
    rows.map(({ values }) => values.division),
  )
  const findings: RosterFinding[] = []
  for (const { number: row, values } of rows) {
    const say = (column: string, code: Code) => {
      const [severity, zh, en] = catalogue[code]
      const isDuplicate = code === 'TERM_KNOWN'
      findings.push({ row, column, code, severity, zh, en, ...(isDuplicate ? { isDuplicate } : {}) })
    }
    const { division, electedOn, members } = values
    const kind = kindOf(values)
    const term = readTermNumber(values.term)
    if (division.endsWith('000')) say('division', 'NOT_A_VILLAGE')
    else if (kind === null) say('name', 'KIND_UNKNOWN')
    else if (term === null) say('term', 'TERM_UNREADABLE')
    else {
      const against = findAgainstKnown(known.get(division), term, electedOn)
      if (against !== null) say('electedOn', against)
      if (!isSizeLawful(members, await sizeRange(context, kind, division, electedOn))) say('members', 'SIZE_UNLAWFUL')
    }
    const contradiction = findContradiction(values)
    if (contradiction !== null) say('isOnePerson', contradiction)
  }
  return findings
}

function findAgainstKnown(known: KnownCommittee | undefined, number: number, electedOn: string): Code | null {
  if (known === undefined) return null
  const { committee, term, posts } = known
  if (term !== null && term.number === number && term.validFrom === electedOn) return 'TERM_KNOWN'
  if (term !== null && (electedOn <= term.validFrom || number <= term.number)) return 'TERM_OUTDATED'
  const isEarly = posts.some(({ validFrom }) => electedOn <= validFrom) || electedOn < (committee.validFrom ?? '')
  return isEarly ? 'OUT_OF_ORDER' : null
}

/** 一肩挑 as the list states it, against the names it gives. */
function findContradiction({ chair, secretary, isOnePerson }: Row['values']): Code | null {
  if (chair === null || secretary === null) return null
  if (isOnePerson === true) return chair === secretary ? null : 'ONE_PERSON_CONTRADICTED'
  return chair === secretary ? 'ONE_PERSON_NOT_STATED' : null
}
