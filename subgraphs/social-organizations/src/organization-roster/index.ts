import { defineRoster, defineSlice } from '@civil-affairs/kit'
import { applyRows, reverseRows } from './apply.ts'
import { columns } from './columns.ts'
import { examineRows } from './examine.ts'

/** 社会组织名册: the register as a county or the province keeps it, one organization a row, by credit code. */
export const organizationRoster = defineSlice(import.meta.url, {
  rosters: [
    defineRoster({
      kind: 'social-organization',
      title: '社会组织名册',
      version: 1,
      columns,
      key: ['creditCode'],
      examine: (context, rows, batch) => examineRows(context, rows, batch.division),
      apply: applyRows,
      reverse: reverseRows,
    }),
  ],
})
