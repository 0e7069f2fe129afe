import { randomUUID } from 'node:crypto'
import { type AppliedRecord, defineRoster, record, restoreRecords } from '@civil-affairs/kit'
import { divisionsByName } from './divisions-by-name.ts'
import { PlaceName } from './entity.ts'
import { insertPlaceNames } from './insert-place-names.ts'
import { readPosition } from './list-texts.ts'
import { columns, placeOf } from './roster-columns.ts'
import { findInRows, namingDate } from './roster-findings.ts'

/** 地名: what a county brings from its own lists; every name comes in as one in use. */
export const placeNameRoster = defineRoster({
  kind: 'place-name',
  title: '地名',
  version: 1,
  columns,
  key: ['name', 'class', 'division'],
  divisions: divisionsByName,
  examine: (context, rows) => context.beyondScope(() => findInRows(context, rows)),
  async apply(context, rows) {
    const ids = rows.map(() => randomUUID())
    await insertPlaceNames(
      context,
      rows.map((row, at) => {
        const { scope: _, ...place } = placeOf(row)
        const { namedOn, approverName, document, meaning, formerNames, position } = row.values
        const named = namingDate(context, namedOn)
        return {
          ...place,
          id: ids[at]!,
          ...(position === null ? {} : (readPosition(position) ?? {})),
          approverName,
          approvalDocument: document,
          approvedOn: named?.on ?? null,
          approvedPrecision: named?.precision ?? null,
          meaning,
          formerNames: formerNames?.split(/[、,，;；/\s]+/u).filter((name) => name !== '') ?? [],
          isRural: place.class === 'COMMITTEE_SEAT' && Number(place.division.slice(9)) >= 200,
        }
      }),
    )
    return rows.map(
      ({ number }, at): AppliedRecord => ({ row: number, entity: PlaceName, id: ids[at]!, change: 'CREATED' }),
    )
  },
  async reverse(context, records, batch) {
    const names = await context.em.find(PlaceName, { id: { $in: records.map(({ id }) => id) } })
    for (const { id, division } of names)
      record(context.em, 'communities.record.reversed', {
        recordId: id,
        division,
        subjects: [],
        data: { record: 'place_name', isWithdrawn: true },
      })
    await restoreRecords(context, records, batch)
  },
})
