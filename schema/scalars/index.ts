/** Resolvers for the scalars that `shared.graphql` declares; every subgraph takes the whole map. */
import { CreditCode } from './credit-code.ts'
import { DateTime } from './date-time.ts'
import { Decimal } from './decimal.ts'
import { DivisionCode } from './division-code.ts'
import { LocalDate } from './local-date.ts'
import { Money } from './money.ts'
import { YearMonth } from './year-month.ts'

export const scalars = { Money, Decimal, YearMonth, DivisionCode, CreditCode, Date: LocalDate, DateTime }
