import { type Context, defineSlice } from '@civil-affairs/kit'
import { followLinks, onFactsChanged } from '../fact/index.ts'
import { declared } from './book.ts'
import {
  DivisionChange,
  DivisionPlace,
  IndicatorClaim,
  IndicatorDirty,
  IndicatorParts,
  IndicatorState,
} from './entity.ts'
import { markFactsChanged, mustBeComputable } from './fill.ts'
import { keepDivisionChange } from './keep-division-change.ts'

export { declared, type IndicatorBook, isAboutPeople } from './book.ts'
export { boundariesOn, parentOf } from './boundaries.ts'
export { type ChangeCause, type Decomposition, decompose } from './decompose.ts'
export { changeOf, figureOf, type Parts, rankOf, rounded } from './figures.ts'
export {
  type AfterFilling,
  askedMonths,
  fillOne,
  formulaOf,
  MONTHS_KEPT,
  markFactsChanged,
  monthsFrom,
} from './fill.ts'
export { hiddenCells } from './hidden-cells.ts'
export {
  boundariesAt,
  type CountedParts,
  childrenAt,
  divisionChanges,
  indicatorState,
  isComputed,
  isHidden,
  lastDayAt,
  monthBefore,
  partsAt,
  partsByCode,
  type Spot,
  shownValue,
  siblingsAt,
  smallerSide,
  smallestShown,
} from './loaders.ts'
export { isMoney, periodOf, quote, readingAsKnown, readingNow } from './measure-sql.ts'
export { type AskedMonth, changeSql, evidenceSql, valuesSql } from './value-sql.ts'

const mark = (context: Context, changes: readonly { facet: string; since: string }[]) =>
  markFactsChanged(
    context,
    declared,
    changes.map(({ facet, since }) => ({ facet, from: since })),
  )

onFactsChanged(mark)

export const indicatorValue = defineSlice(import.meta.url, {
  entities: [IndicatorParts, IndicatorState, IndicatorDirty, IndicatorClaim, DivisionChange, DivisionPlace],
  consumes: { 'registry.division.changed': keepDivisionChange },
  prepare: async () => mustBeComputable(declared),
  // What counts for another human than before is counted again.
  derive: async (context) => {
    const countedAnew = await followLinks(context)
    if (countedAnew !== null) await mark(context, countedAnew)
    return countedAnew !== null
  },
})
