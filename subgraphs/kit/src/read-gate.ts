import type { EntityManager } from '@mikro-orm/postgresql'

/** What a transaction of MikroORM sends its statements through. */
interface Statements {
  executeQuery(...args: unknown[]): Promise<unknown>
}

/**
 * What one part of a request sets in a transaction for a while holds for every statement that runs in it meanwhile: the
 * other parts, which are resolved beside it, wait until it is set back.
 */
export class ReadGate {
  readonly #running = new Set<Promise<unknown>>()
  #closed: Promise<void> | null = null

  /** Every statement of the transaction passes here, but those of the part that has it to itself. */
  constructor(em: EntityManager, isAlone: () => boolean) {
    const transaction = em.getTransactionContext() as Statements
    const execute = transaction.executeQuery.bind(transaction)
    transaction.executeQuery = (...args) => (isAlone() ? execute(...args) : this.#pass(() => execute(...args)))
  }

  /** Begins when the statements under way have ended. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#closed !== null) await this.#closed
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#closed = promise
    try {
      await Promise.allSettled(this.#running)
      return await work()
    } finally {
      this.#closed = null
      resolve()
    }
  }

  async #pass(execute: () => Promise<unknown>): Promise<unknown> {
    while (this.#closed !== null) await this.#closed
    const statement = execute()
    this.#running.add(statement)
    try {
      return await statement
    } finally {
      this.#running.delete(statement)
    }
  }
}
