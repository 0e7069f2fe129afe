/** Shortest and longest wait between two attempts. */
const FIRST_MS = 5_000
const LONGEST_MS = 3_600_000

/** Twice as long after each failure, up to an hour; a random half of it, so that partners of one outage do not come at once. */
export function waitAfter(attempts: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20))
  return Math.round(full / 2 + (full / 2) * random)
}

/** What is signed: which message, when, and its text as it was sent. */
export function signedContent(id: string, timestamp: number, body: string): string {
  return `${id}.${timestamp}.${body}`
}
