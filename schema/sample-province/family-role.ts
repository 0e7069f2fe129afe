import type { Draft, Home } from './draft.ts'

/** Who heads a home: the man of the couple mostly, an able father of his where he lives along; of children the eldest. */
export function headOf({ kind, members, husband, wife, dead }: Home, byElder: boolean): Draft {
  const core = husband ?? wife
  if (kind === 'CHILDREN_HOME') return members.reduce((eldest, one) => (one.birthDay < eldest.birthDay ? one : eldest))
  if (core === null) return members[0] ?? dead[0]!
  if (byElder && core.father !== null && core.father.age < 72 && members.includes(core.father)) return core.father
  return core
}

/** Code of GB/T 4761 of a person to the head of the home. */
export function roleOf(person: Draft, head: Draft, home: Home): string {
  if (person === head) return '02'
  if (home.kind !== 'FAMILY') return '99'
  const isMan = person.sex === 'MALE'
  if (person.spouse === head) return isMan ? '11' : '12'
  if (isParent(head, person)) return childCode(person, head, home)
  if (isParent(person, head)) return isMan ? '51' : '52'
  const { spouse } = head
  if (spouse !== null && isParent(spouse, person)) return isMan ? '27' : '37'
  if (spouse !== null && isParent(person, spouse)) {
    if (head.sex === 'MALE') return isMan ? '55' : '56'
    return isMan ? '53' : '54'
  }
  if (person.spouse !== null && isParent(head, person.spouse)) return isMan ? '28' : '38'
  const parents = [person.father, person.mother].filter((parent) => parent !== null)
  for (const parent of parents) {
    const isChild = isParent(head, parent) || (parent.spouse !== null && isParent(head, parent.spouse))
    if (isChild) {
      const byDaughter = ![person.father].some((father) => father !== null && isParent(head, father))
      return byDaughter ? (isMan ? '43' : '44') : isMan ? '41' : '42'
    }
    const isGrandchild = [parent.father, parent.mother].some((older) => older !== null && isParent(head, older))
    if (isGrandchild) return isMan ? '47' : '48'
  }
  if (person.guardian !== null) return isMan ? '41' : '42'
  for (const older of [head.father, head.mother]) {
    if (older === null) continue
    if (isParent(person, older)) return older === head.father ? (isMan ? '61' : '62') : isMan ? '63' : '64'
    if (isParent(older, person)) return siblingCode(person, head)
  }
  if (spouse !== null && [spouse.father, spouse.mother].some((older) => older !== null && isParent(person, older)))
    return '65'
  return '97'
}

function isParent(parent: Draft, child: Draft): boolean {
  return child.father === parent || child.mother === parent
}

function siblingCode(person: Draft, head: Draft): string {
  const isElder = person.birthDay < head.birthDay
  if (person.sex === 'MALE') return isElder ? '71' : '73'
  return isElder ? '75' : '77'
}

/** Only, eldest, second … of the children of that sex who live in the home. */
function childCode(person: Draft, head: Draft, home: Home): string {
  const children = [...home.members, ...home.away, ...home.dead].filter((member) => isParent(head, member))
  const first = person.sex === 'MALE' ? 20 : 30
  if (children.length <= 1) return String(first + 1)
  const ofSex = children.filter(({ sex }) => sex === person.sex).sort((one, other) => one.birthDay - other.birthDay)
  const place = ofSex.indexOf(person)
  return place < 0 || place > 4 ? String(first + 9) : String(first + 2 + place)
}
