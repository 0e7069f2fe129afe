import { defineRoster } from '@civil-affairs/kit'
import { divisionsOfOffices } from '../division/index.ts'
import { columns } from './roster-columns.ts'
import { findInRows } from './roster-findings.ts'
import { applyRows, reverseRows } from './roster-rows.ts'

/** 婚姻登记导出: the acts of a register, one a row. What the law has against a marriage becomes a conflict record. */
export const marriageRoster = defineRoster({
  kind: 'marriage-registration',
  title: '婚姻登记导出',
  version: 1,
  columns,
  key: ['number'],
  divisions: divisionsOfOffices,
  examine: findInRows,
  apply: applyRows,
  reverse: reverseRows,
})
