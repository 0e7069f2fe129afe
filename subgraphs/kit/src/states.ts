import { Refusal } from './refusal.ts'

/** A state machine as a table: from each state, which event leads where. A state without events is final. */
export type StateMachine<State extends string, Event extends string> = Record<State, Partial<Record<Event, State>>>

/** The events that are legal now, in the order of the table. */
export function legalEvents<S extends string, E extends string>(machine: StateMachine<S, E>, from: S): E[] {
  return Object.keys(machine[from]) as E[]
}

/** The state after the event, or a Refusal ILLEGAL_TRANSITION that lists what would be legal. */
export function transition<S extends string, E extends string>(machine: StateMachine<S, E>, from: S, event: E): S {
  const to = machine[from][event]
  if (to !== undefined) return to
  const legal = legalEvents(machine, from)
  throw new Refusal('ILLEGAL_TRANSITION', {
    zh: `当前状态为 ${from}，不能执行 ${event}。可执行：${legal.join('、') || '无（已终结）'}。`,
    en: `In state ${from} the act ${event} is not possible. Possible: ${legal.join(', ') || 'none (final)'}.`,
  })
}
