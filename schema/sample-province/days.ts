/** Days as whole numbers counted from 1970-01-01, because a million lives are compared and shifted by days. */

const first = Date.UTC(1890, 0, 1) / 86_400_000
const last = Date.UTC(2031, 0, 1) / 86_400_000
let texts: string[] | undefined

export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

export function dayOfText(date: string): number {
  return dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

/** 'YYYY-MM-DD' of a day from 1890 to 2030. */
export function textOfDay(day: number): string {
  if (texts === undefined) {
    texts = []
    for (let at = first; at <= last; at++) texts.push(new Date(at * 86_400_000).toISOString().slice(0, 10))
  }
  const text = texts[day - first]
  if (text === undefined) throw new RangeError(`no day of the sample province: ${day}`)
  return text
}

export function yearOfDay(day: number): number {
  return Number(textOfDay(day).slice(0, 4))
}

/** The first day of life on which somebody born that day is `years` old. */
export function birthdayAt(birthDay: number, years: number): number {
  const text = textOfDay(birthDay)
  return dayOf(Number(text.slice(0, 4)) + years, Number(text.slice(5, 7)), Number(text.slice(8, 10)))
}

/** The day the sample province is drawn up for. A constant, because a seed must give the same province for ever. */
export const SAMPLE_DAY_TEXT = '2026-06-01'
export const SAMPLE_DAY = dayOfText(SAMPLE_DAY_TEXT)
/** Two years of months lie behind it. */
export const HISTORY_BEGINS = dayOfText('2024-06-01')

/** First and last day on which somebody of that age on the sample day can have been born. */
export function birthWindow(age: number): { from: number; to: number } {
  return { from: dayOf(2026 - age - 1, 6, 1) + 1, to: dayOf(2026 - age, 6, 1) }
}

export function ageOnDay(birthDay: number, day: number): number {
  const [birth, on] = [textOfDay(birthDay), textOfDay(day)]
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}
