import { defineSlice } from '@civil-affairs/kit'
import { HouseholdTask, VitalEvent } from './entity.ts'
import { resolvers } from './resolvers.ts'
import { takeDeath } from './take-death.ts'
import { takeMarriage } from './take-marriage.ts'

/** What the registers of marriage and of deaths tell becomes marital facts, statements of death, changes of households. */
export const vitalEvents = defineSlice(import.meta.url, {
  resolvers,
  entities: [VitalEvent, HouseholdTask],
  consumes: {
    'marriage-funeral.marriage.registered': takeMarriage,
    'marriage-funeral.marriage.dissolved': takeMarriage,
    'marriage-funeral.marriage.annulled': takeMarriage,
    'marriage-funeral.marriage.revived': takeMarriage,
    'marriage-funeral.death.reported': takeDeath,
    'marriage-funeral.death.confirmed': takeDeath,
    'marriage-funeral.death.revoked': takeDeath,
  },
})
