import { type Context, getParameterNumber, type ParameterDeclaration } from '@civil-affairs/kit'
import type { Thresholds } from './rules.ts'

const village = '村民委员会组织法'
const recheck = '2018文本；2025年修订后待核实'

function declare(key: string, value: string, unit: string, legalBasis: string): ParameterDeclaration {
  return { key, value, unit, legalBasis: `${legalBasis}（${recheck}）`, verified: false }
}

/** ONE_IN counts exactly: 5 is one in five. */
export const parameters: readonly ParameterDeclaration[] = [
  declare('VC.voterList', '20', 'DAYS', `${village} art. 14`),
  declare('VC.objection', '5', 'DAYS', `${village} art. 14`),
  declare('VC.objection.decide', '3', 'DAYS', `${village} art. 14`),
  declare('VC.turnout', '2', 'ONE_IN', `${village} art. 15`),
  declare('VC.majority', '2', 'ONE_IN', `${village} art. 15`),
  declare('VC.runOff', '3', 'ONE_IN', `${village} art. 15`),
  declare('VC.recall.voters', '5', 'ONE_IN', `${village} art. 16`),
  declare('VC.recall.representatives', '3', 'ONE_IN', `${village} art. 16`),
  declare('RC.recall.residents', '5', 'ONE_IN', '居民委员会组织法 art. 10'),
  declare('RC.recall.households', '5', 'ONE_IN', '居民委员会组织法 art. 10'),
  declare('RC.recall.groups', '3', 'ONE_IN', '居民委员会组织法 art. 10'),
  {
    key: 'VC.voterAge',
    value: '18',
    unit: 'YEARS',
    legalBasis: `${village} art. 13；居民委员会组织法 art. 8`,
    verified: true,
  },
]

/** Shares that decide an election, on its day. */
export async function thresholdsOf(context: Context, division: string, on: string): Promise<Thresholds> {
  const [turnout, majority, runOff] = await Promise.all(
    ['turnout', 'majority', 'runOff'].map((key) => getParameterNumber(context, `VC.${key}`, division, on)),
  )
  return { turnout: turnout!, majority: majority!, runOff: runOff! }
}
