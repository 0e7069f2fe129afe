import { describe, expect, test } from 'vitest'
import { legalEvents, type StateMachine, transition } from './states.ts'

const door: StateMachine<'OPEN' | 'SHUT' | 'GONE', 'SHUT' | 'OPEN' | 'REMOVE'> = {
  OPEN: { SHUT: 'SHUT' },
  SHUT: { OPEN: 'OPEN', REMOVE: 'GONE' },
  GONE: {},
}

describe('a state machine', () => {
  test('moves along its table', () => {
    expect(transition(door, 'SHUT', 'REMOVE')).toBe('GONE')
    expect(legalEvents(door, 'SHUT')).toEqual(['OPEN', 'REMOVE'])
  })

  test('refuses what its table has not, and says what would be legal', () => {
    expect(() => transition(door, 'OPEN', 'REMOVE')).toThrow(
      expect.objectContaining({ code: 'ILLEGAL_TRANSITION', messageEn: expect.stringContaining('Possible: SHUT') }),
    )
    expect(() => transition(door, 'GONE', 'OPEN')).toThrow(/无（已终结）/)
  })
})
