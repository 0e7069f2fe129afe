import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'
import { DeathProof } from '../death-record/entity.ts'
import { FuneralFacility } from '../funeral-facility/entity.ts'

export const ASHES = ['TAKEN_HOME', 'STORED', 'BURIED', 'ECOLOGICAL', 'UNCLAIMED'] as const

/** 火化记录: nobody is cremated twice; a record made in error is voided and stays. */
export const Cremation = defineEntity({
  name: 'Cremation',
  tableName: 'cremation',
  properties: {
    ...recordKeeping,
    facility: () => p.manyToOne(FuneralFacility).index(),
    personId: p.uuid(),
    certificateNumber: p.text(),
    /** The death certificate behind it; none where a record that was taken over names none. */
    deathProof: () => p.manyToOne(DeathProof).nullable(),
    /** The proof of death that this cremation is. */
    ownProof: () => p.manyToOne(DeathProof),
    diedOn: p.date(),
    receivedAt: p.datetime().nullable(),
    crematedAt: p.datetime(),
    crematedOn: p.date(),
    furnace: p.text().nullable(),
    handlerId: p.uuid().nullable(),
    /** Code of GB/T 4761: what the relative who saw to it was to the deceased. */
    handlerRelation: p.text().nullable(),
    ashes: p.enum([...ASHES]).nullable(),
    feeFen: p.bigint('number').nullable(),
    waivedFen: p.bigint('number').nullable(),
    state: p.enum(['RECORDED', 'VOIDED']),
    voidedOn: p.date().nullable(),
    voidDocument: p.text().nullable(),
  },
  uniques: [
    { name: 'one_cremation_a_person', properties: ['personId'], where: "state = 'RECORDED'" },
    {
      name: 'one_cremation_a_number',
      properties: ['facility', 'certificateNumber'],
      where: "state = 'RECORDED'",
    },
  ],
  checks: [
    { name: 'cremated_after_death', expression: 'cremated_on >= died_on' },
    { name: 'waived_within_the_fee', expression: 'waived_fen is null or fee_fen is null or waived_fen <= fee_fen' },
    { name: 'voided_cremation_has_a_day', expression: "(state = 'RECORDED') = (voided_on is null)" },
  ],
  ...history,
  ...rowsByDivision,
})
export type Cremation = InferEntity<typeof Cremation>
