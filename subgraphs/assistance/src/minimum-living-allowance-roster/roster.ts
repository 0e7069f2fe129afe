import { defineRoster } from '@civil-affairs/kit'
import { findDivisionsNamed } from '@civil-affairs/schema/divisions/find-divisions-named.ts'
import { columns } from './columns.ts'
import { examineHouseholds } from './findings.ts'
import { importHouseholds } from './import-households.ts'
import { takeBackHouseholds } from './take-back-households.ts'

/** 低保花名册: the families that draw the allowance, a row a member, taken over from a department's spreadsheet. */
export const minimumLivingAllowanceRoster = defineRoster({
  kind: 'minimum-living-allowance',
  title: '低保花名册',
  version: 1,
  columns,
  key: ['document'],
  block: {
    by: 'headDocument',
    standsTogether: true,
    size: 'supported',
    amount: { whole: 'whole', each: 'each' },
  },
  agreements: [
    {
      document: 'document',
      name: 'name',
      sex: 'sex',
      birthDate: 'birthDate',
      relation: 'relation',
      headDocument: 'headDocument',
    },
    // The head's number under another name than the head's own row has is somebody else's.
    { document: 'headDocument', name: 'head' },
  ],
  divisions: async ({ today }, requests) => requests.map(({ texts }) => findDivisionsNamed(texts, today)),
  examine: examineHouseholds,
  apply: importHouseholds,
  reverse: takeBackHouseholds,
})
