/** A sentence for a person, in both languages of the hub. The counter reads the Chinese one. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** One line for places that carry a single string, such as an error message: Chinese first, then English. */
export function inBothLanguages({ zh, en }: Bilingual): string {
  return `${zh} / ${en}`
}
