import { codeBeforeReform } from './county-codes.ts'
import { type CountyDraft, type OpenBatch, plant } from './county-draft.ts'
import { dayOf, HISTORY_BEGINS, SAMPLE_DAY, textOfDay, yearOfDay } from './days.ts'
import type { Draft } from './draft.ts'
import type { ChosenFault } from './faults.ts'
import { fullName } from './names-of-families.ts'
import { fifteenDigits } from './numbers.ts'
import type { Place } from './places.ts'
import type { SampleDocument, SamplePerson, SampleStatement } from './sample-people.ts'

const POLICE = 'public-security:resident-register'
const POLICE_DEATHS = 'public-security:death-registration'
const CREMATORIUM = 'marriage-funeral:cremation'
const HEALTH = 'health:death-certificate'

/** The people of a county as records: what each source says of them, their deaths, and the faults that befell them. */
export class PersonRecords {
  readonly #draft: CountyDraft
  readonly #faults = new Map<Draft, ChosenFault>()
  readonly #maritalCodes = new Map<Draft, string>()
  readonly #keys = new Map<Draft, string>()
  #persons = 0

  constructor(draft: CountyDraft) {
    this.#draft = draft
    for (const { husband, wife, isRemarriage, endReason } of draft.marriages) {
      if (endReason === 'DIVORCE') continue
      for (const [person, again] of [
        [husband, isRemarriage.husband],
        [wife, isRemarriage.wife],
      ] as const)
        if (person?.marital === 'MARRIED') this.#maritalCodes.set(person, again ? '22' : '21')
    }
    for (const fault of draft.faults) {
      this.#faults.set(fault.person, fault)
      if (fault.other !== null) this.#faults.set(fault.other, fault)
    }
  }

  keyOf(person: Draft): string {
    let key = this.#keys.get(person)
    if (key === undefined) {
      key = this.#newKey()
      this.#keys.set(person, key)
    }
    return key
  }

  #newKey(): string {
    return `${this.#draft.county.code}-${String(++this.#persons).padStart(6, '0')}`
  }

  write(batch: OpenBatch, person: Draft, place: Place): void {
    batch.persons.push(this.#withFault(batch, person, place))
  }

  #withFault(batch: OpenBatch, person: Draft, place: Place): SamplePerson {
    const key = this.keyOf(person)
    const document = this.#draft.numbers.get(person)!
    const record = this.#record(person, key, document, place)
    if (person.diedDay !== null) this.#writeDeath(batch, person, key)
    const fault = this.#faults.get(person)
    if (fault === undefined) return record
    const [first] = record.statements as [SampleStatement]
    switch (fault.kind) {
      case 'FIFTEEN_DIGIT_NUMBER': {
        plant(batch, fault.kind, [key], '同一人另以15位旧号登记')
        const old = { type: 'RESIDENT_ID' as const, number: fifteenDigits(document!.number) }
        return withStatement(record, {
          ...rosterStatement(first, 'pension', '2009-09-01'),
          document: old,
          birthDate: null,
          birthPrecision: null,
        })
      }
      case 'OLD_DIVISION_CODE': {
        const oldCode = codeBeforeReform(this.#draft.county.code)! + place.registeredDivision.slice(6)
        plant(batch, fault.kind, [key], `旧区划代码 ${oldCode}，现为 ${place.registeredDivision}`)
        return withStatement(record, {
          ...rosterStatement(first, 'medical-aid', '2017-10-01'),
          registeredDivision: oldCode,
          residenceDivision: oldCode,
        })
      }
      case 'BIRTH_DATE_ONE_DIGIT_OFF':
      case 'R-51':
        this.#secondRecord(batch, person, record, place, fault.kind)
        return record
      case 'SEX_CONTRADICTS_NUMBER':
        plant(batch, fault.kind, [key], '性别与公民身份号码第17位不符')
        return record
      case 'NO_DOCUMENT': {
        plant(batch, fault.kind, [key], '无证件，出生日期只知到月')
        return {
          ...record,
          statements: [{ ...first, birthDate: `${first.birthDate!.slice(0, 7)}-01`, birthPrecision: 'MONTH' }],
        }
      }
      case 'NAMESAKES_BORN_THE_SAME_DAY':
        if (person === fault.person)
          plant(batch, fault.kind, [key, this.keyOf(fault.other!)], '同名同日出生的两个人，不是重复')
        return record
      default:
        return record
    }
  }

  /** A child's second record, by its birth certificate. Gives its key. */
  writeByBirthCertificate(batch: OpenBatch, child: Draft, place: Place): string {
    const key = this.#newKey()
    const document: SampleDocument = { type: 'BIRTH_CERT', number: this.#draft.issuer.birthCertificate() }
    batch.persons.push(this.#record(child, key, document, place))
    return key
  }

  /** The same person again, from a roster whose birth date has one wrong digit, and the number made to fit it. */
  #secondRecord(
    batch: OpenBatch,
    person: Draft,
    record: SamplePerson,
    place: Place,
    kind: 'BIRTH_DATE_ONE_DIGIT_OFF' | 'R-51',
  ): void {
    const code = record.document!.number.slice(0, 6)
    const wrong = daysOneDigitOff(person.birthDay).filter(
      // Of the same year, so that both records are of one age and the contradiction says nothing else.
      (day) => kind !== 'R-51' || yearOfDay(day) === yearOfDay(person.birthDay),
    )
    for (const day of this.#draft.random.shuffle(wrong)) {
      const number = this.#draft.issuer.issuePlanted(code, person.sex, day)
      if (number === null) continue
      const key = this.#newKey()
      const [first] = this.#record(person, key, { type: 'RESIDENT_ID', number }, place).statements as [SampleStatement]
      const birthDate = textOfDay(day)
      batch.persons.push({
        ...record,
        key,
        birthDate,
        document: { type: 'RESIDENT_ID', number },
        statements: [{ ...rosterStatement(first, 'temporary-aid', '2025-03-15'), key: `${key}/1`, birthDate }],
      })
      plant(
        batch,
        kind,
        [record.key, key],
        `${kind === 'R-51' ? '两条档案已关联，' : ''}出生日期一位之差：${record.birthDate} 与 ${birthDate}`,
      )
      return
    }
  }

  #writeDeath(batch: OpenBatch, person: Draft, key: string): void {
    const diedOn = textOfDay(person.diedDay!)
    switch (person.fault) {
      case 'DEATH_IN_ONE_SOURCE':
        batch.deaths.push({ person: key, diedOn, source: CREMATORIUM })
        plant(batch, person.fault, [key], '火化记录有死亡，公安户籍仍在册')
        break
      case 'TWO_DEATH_DATES': {
        const other = textOfDay(Math.max(person.diedDay! - this.#draft.random.between(1, 40), HISTORY_BEGINS - 60))
        batch.deaths.push(
          { person: key, diedOn, source: POLICE_DEATHS },
          { person: key, diedOn: other, source: HEALTH },
        )
        plant(batch, person.fault, [key], `两个死亡日期：${diedOn} 与 ${other}`)
        break
      }
      default:
        batch.deaths.push({ person: key, diedOn, source: POLICE_DEATHS })
    }
  }

  #record(person: Draft, key: string, document: SampleDocument | null, place: Place): SamplePerson {
    const facts = this.#draft.factsOf(person)
    const isAdult = person.age >= 16
    const name = fullName(person)
    const birthDate = textOfDay(person.birthDay)
    const phone =
      isAdult && this.#draft.random.chance(person.age >= 75 ? 0.6 : 0.94) ? this.#draft.issuer.phone() : null
    const residenceDivision = person.isAway ? `${this.#draft.random.pick(AWAY)}000000` : place.village.code
    const statedOn = textOfDay(
      person.fault === 'DEATH_IN_ONE_SOURCE'
        ? SAMPLE_DAY - 2
        : Math.min(
            Math.max(HISTORY_BEGINS - this.#draft.random.below(900), person.birthDay),
            person.diedDay ?? SAMPLE_DAY,
          ),
    )
    const statement: SampleStatement = {
      key: `${key}/0`,
      source: POLICE,
      statedOn,
      document,
      name,
      sex: person.sex,
      birthDate,
      birthPrecision: 'DAY',
      ethnicity: person.ethnicity,
      registeredDivision: place.registeredDivision,
      residenceDivision,
      address: person.isAway ? null : place.address,
      phone,
    }
    return {
      key,
      name,
      sex: person.sex,
      birthDate,
      ethnicity: person.ethnicity,
      document,
      registeredDivision: place.registeredDivision,
      residenceDivision,
      address: place.address,
      phone,
      bankAccount: isAdult ? this.#draft.issuer.bankCard() : null,
      maritalStatus: this.#maritalCode(person),
      diedOn: person.diedDay === null ? null : textOfDay(person.diedDay),
      statements: [statement],
      facts,
    }
  }

  #maritalCode(person: Draft): string {
    if (person.marital === 'MARRIED') return this.#maritalCodes.get(person) ?? '21'
    return person.marital === 'WIDOWED' ? '30' : person.marital === 'DIVORCED' ? '40' : '10'
  }
}

/** Counties of other provinces where people of Shanxi work: 北京朝阳, 丰台, 天津, 上海浦东, 深圳, 西安, 石家庄. */
const AWAY = ['110105', '110106', '120116', '310115', '440306', '610113', '130102']

function withStatement(record: SamplePerson, statement: SampleStatement): SamplePerson {
  return { ...record, statements: [...record.statements, { ...statement, key: `${record.key}/1` }] }
}

function rosterStatement(first: SampleStatement, roster: string, statedOn: string): SampleStatement {
  return { ...first, source: `assistance:roster:${roster}`, statedOn, ethnicity: null, phone: first.phone }
}

/** The days that differ from a day in one digit of the month or day, or the last of the year. */
function daysOneDigitOff(day: number): number[] {
  const text = textOfDay(day)
  const days: number[] = []
  for (const at of [3, 5, 6, 8, 9])
    for (let digit = 0; digit <= 9; digit++) {
      const other = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`
      const [year, month, date] = other.split('-').map(Number)
      const is = dayOf(year!, month!, date!)
      if (other !== text && month! >= 1 && is < HISTORY_BEGINS && is > dayOf(1900, 1, 1) && textOfDay(is) === other)
        days.push(is)
    }
  return days
}
