import {
  type Context,
  findDeath,
  getParameterNumber,
  LockMode,
  linkedIdsOf,
  lockPersons,
  Refusal,
} from '@civil-affairs/kit'
import { OrganizationStep, SocialOrganization } from '../social-organization/entity.ts'
import { OrganizationLeader } from './entity.ts'
import { type Appointment, findPostFault, isDirector, type PostFault, type PostHeld } from './rules.ts'

/**
 * Refused where the law bars the person from the post. Decided over the posts of all divisions and all linked ids, one
 * act at a time about one person and about one board: no constraint of one row can see these.
 */
export async function mustBeFree(context: Context, appointment: Appointment, personId: string): Promise<void> {
  await lockBoard(context, appointment.organizationId)
  const fault = await context.beyondScope(async () => {
    const ids = await lockPersons(context, [personId])
    const death = await findDeath(context, personId)
    if (death !== null) return 'DECEASED' as const
    const held = await postsHeldBy(context, ids)
    return findPostFault(
      appointment,
      held,
      await directorsBeside(context, appointment, ids),
      await limitsOf(context, appointment),
    )
  })
  if (fault !== null) throw refuse(fault)
}

/** The boards of two appointments at once would each not see the other. */
async function lockBoard(context: Context, organizationId: string): Promise<void> {
  await context.em.findOne(SocialOrganization, { id: organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
}

async function postsHeldBy({ em }: Context, personIds: readonly string[]): Promise<PostHeld[]> {
  const posts = await em.find(OrganizationLeader, { personId: { $in: [...personIds] } }, { populate: ['organization'] })
  const revoked = posts.filter(({ organization }) => organization.status === 'LICENCE_REVOKED')
  const steps = await em.find(OrganizationStep, {
    organization: { $in: revoked.map(({ organization }) => organization.id) },
    act: 'REVOKE_LICENCE',
  })
  return posts.map(({ organization, post, validFrom, validTo }) => ({
    organizationId: organization.id,
    kind: organization.kind,
    post,
    validFrom,
    validTo: validTo ?? null,
    licenceRevokedOn: steps.findLast((step) => step.organization.id === organization.id)?.takenOn ?? null,
  }))
}

async function directorsBeside(
  { em }: Context,
  { organizationId, since }: Appointment,
  personIds: readonly string[],
): Promise<number> {
  const posts = await em.find(OrganizationLeader, {
    organization: organizationId,
    personId: { $nin: [...personIds] },
    $or: [{ validTo: null }, { validTo: { $gt: since } }],
  })
  return new Set(posts.filter(({ post }) => isDirector(post)).map(({ personId }) => personId)).size
}

async function limitsOf(context: Context, { organizationId, since }: Appointment) {
  const { division } = await context.em.findOneOrFail(SocialOrganization, { id: organizationId })
  const [termMonths, directors, barMonths] = await Promise.all(
    ['ORG.foundation.term', 'ORG.foundation.directors', 'CHAR.leader.bar'].map((key) =>
      getParameterNumber(context, key, division, since),
    ),
  )
  return { termMonths: termMonths!, directors: directors!, barMonths: barMonths! }
}

/** Leaders in office whom the charity law bars from leading; for the recognition of an organization as a charity. */
export async function isLedByBarred(context: Context, organizationId: string): Promise<boolean> {
  return context.beyondScope(async () => {
    const { em, today } = context
    const leaders = await em.find(OrganizationLeader, {
      organization: organizationId,
      $or: [{ validTo: null }, { validTo: { $gt: today } }],
    })
    for (const { personId, post, kind, isServingOfficial, termUntil } of leaders) {
      const appointment = {
        organizationId,
        kind,
        isCharity: true,
        post,
        isServingOfficial,
        since: today,
        termUntil: null,
      }
      const held = await postsHeldBy(context, await linkedIdsOf(context, [personId]))
      const limits = await limitsOf(context, { ...appointment, termUntil: termUntil ?? null })
      if (findPostFault(appointment, held, 0, limits) === 'BARRED_FROM_LEADING') return true
    }
    return false
  })
}

function refuse(fault: PostFault | 'DECEASED'): Refusal {
  const texts: Record<PostFault | 'DECEASED', { zh: string; en: string; basis?: string }> = {
    DECEASED: {
      zh: '登记系统显示该人员已死亡，不能任职。请核对身份。',
      en: 'The registry holds a death of this person. Check the identity.',
    },
    LEGAL_REPRESENTATIVE_ELSEWHERE: {
      zh: '该人员已担任其他社会组织的法定代表人，不得同时担任。请先办理原组织的法定代表人变更。',
      en: 'This person is the legal representative of another organization. Register a change there first.',
      basis: '社会团体登记管理条例 art. 12；基金会管理条例 art. 23',
    },
    SERVING_OFFICIAL: {
      zh: '基金会理事长、副理事长和秘书长不得由现职国家工作人员兼任。',
      en: 'A serving official cannot chair a foundation or be its vice chair or secretary general.',
      basis: '基金会管理条例 art. 23',
    },
    DIRECTOR_AND_SUPERVISOR: {
      zh: '基金会的理事不得兼任监事。',
      en: 'A director of a foundation cannot be its supervisor, nor the other way round.',
      basis: '基金会管理条例 art. 22',
    },
    TERM_TOO_LONG: {
      zh: '基金会理事、监事每届任期不得超过5年。',
      en: 'A term on the board of a foundation, or as its supervisor, is at most five years.',
      basis: '基金会管理条例 art. 20, 22',
    },
    TOO_MANY_DIRECTORS: {
      zh: '基金会理事人数已达上限（25人）。',
      en: 'The foundation has as many directors as the law allows (25).',
      basis: '基金会管理条例 art. 20',
    },
    BARRED_FROM_LEADING: {
      zh: '该人员曾在被吊销登记证书的组织担任负责人，未满规定期限，不得担任慈善组织的负责人。',
      en: 'This person led an organization whose certificate was revoked; the time in which they may not lead a charity is not over.',
      basis: '慈善法 art. 16',
    },
  }
  return new Refusal(fault, { ...texts[fault], path: ['input', 'person'] })
}
