/**
 * An act that cannot happen now, said so that the person at the counter knows what to do.
 * Thrown in a service; the kit rolls the act back and answers it as data (type `Refusal`) where the mutation's
 * result is a union that has it, and as a coded GraphQL error everywhere else.
 */
export class Refusal extends Error {
  readonly code: string
  /** What happened and what to do, in English; `message` says it in Chinese. */
  readonly messageEn: string
  /** The law or rule behind the refusal, e.g. 社会救助暂行办法 art. 9. */
  readonly basis: string | null
  /**
   * Where in the input the cause lies, e.g. ['input', 'version']. Not named `path`: graphql-js takes any error that has
   * a list of that name for one of its own, and the code would be lost.
   */
  readonly inputPath: readonly string[]

  constructor(code: string, text: { zh: string; en: string; basis?: string; path?: readonly string[] }) {
    super(text.zh)
    this.name = 'Refusal'
    this.code = code
    this.messageEn = text.en
    this.basis = text.basis ?? null
    this.inputPath = text.path ?? []
  }

  /** graphql-js throws any Error a resolver returns, so a refusal is answered as a plain object. */
  toAnswer() {
    return {
      __typename: 'Refusal',
      code: this.code,
      message: this.message,
      messageEn: this.messageEn,
      basis: this.basis,
      path: this.inputPath,
    }
  }
}

/** The record a command names does not exist, or lies outside the caller's divisions; the two are not told apart. */
export function notFound(what: { zh: string; en: string }, path: readonly string[]): Refusal {
  return new Refusal('NOT_FOUND', {
    zh: `找不到${what.zh}，或不在您的管辖区划内。请核对编号。`,
    en: `No such ${what.en}, or it lies outside your divisions. Check the id.`,
    path,
  })
}
