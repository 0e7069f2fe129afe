import { defineSlice } from '@civil-affairs/kit'
import { onFactsChanged } from '../fact/index.ts'
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

onFactsChanged((context, changes) =>
  markFactsChanged(
    context,
    declared,
    changes.map(({ facet, since }) => ({ facet, from: since })),
  ),
)

export const indicatorValue = defineSlice(import.meta.url, {
  entities: [IndicatorParts, IndicatorState, IndicatorDirty, IndicatorClaim, DivisionChange, DivisionPlace],
  consumes: { 'registry.division.changed': keepDivisionChange },
  prepare: async () => mustBeComputable(declared),
})
