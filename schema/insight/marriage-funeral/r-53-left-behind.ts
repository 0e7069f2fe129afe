import { addDays } from '../../dates/local-dates.ts'
import { defineRule } from '../rules.ts'
import { ageOf, deathOf, found } from '../what-rules-ask.ts'

/** 政策找人: whom the cremated leave behind, a spouse or minor children: each is looked after, not waited for. */
export const r53 = defineRule({
  id: 'R-53',
  version: 2,
  name: { zh: '火化后留下配偶或未成年子女', en: 'A spouse or minor children left behind' },
  outcome: 'DISCOVERY',
  severity: 'ORANGE',
  handler: 'TOWNSHIP',
  deadline: { days: 7 },
  motive: '政策找人；未成年人保护法',
  subject: 'PERSON',
  reads: ['marriage-funeral.cremated', 'registry.death', 'registry.birthDate'],
  onlyWith: ['marriage-funeral.cremated'],
  related: {
    registered: ['marriage-funeral.spouse'],
    stated: ['registry.spouse'],
    statedBy: ['<registry.spouse'],
    children: ['<registry.parent'],
  },
  /** For how long after the cremation it is a lead. */
  parameters: { days: 365 },
  evaluate(person, today, { days }) {
    const cremated = person.facts('marriage-funeral.cremated').at(-1)
    if (cremated === undefined || addDays(cremated.since!, days!) < today) return []
    const diedOn = deathOf(person)?.since ?? cremated.since!
    const spouses = ['registered', 'stated', 'statedBy']
      .flatMap((name) => person.related(name))
      // A marriage that begins after the death is somebody else's under this number (R-48): it leaves nobody behind.
      .filter(({ via: { since, until } }) => (until === null || until >= diedOn) && (since === null || since <= diedOn))
    const children = person.related('children').filter(({ subject }) => (ageOf(subject, today) ?? 18) < 18)
    const left = [...spouses, ...children].filter(({ subject }) => deathOf(subject) === null)
    if (left.length === 0) return []
    const minors = children.filter(({ subject }) => deathOf(subject) === null)
    return [
      found(
        cremated.key,
        cremated.division,
        {
          zh: `留下${spouses.length > 0 && left.length > minors.length ? '配偶' : ''}${minors.length > 0 ? `未成年子女 ${new Set(minors.map(({ subject }) => subject.id)).size} 名` : ''}`,
          en: 'Leaves a spouse or minor children behind',
        },
        [cremated, ...left.map(({ via }) => via)],
        { concerns: [...new Set(left.map(({ subject }) => subject.id))] },
      ),
    ]
  },
  nextLook(person, today, { days }) {
    const cremated = person.facts('marriage-funeral.cremated').at(-1)
    const last = cremated === undefined ? null : addDays(cremated.since!, days! + 1)
    return last !== null && last > today ? last : null
  },
})
