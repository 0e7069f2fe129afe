import { createHmac } from 'node:crypto'
import { faultOf, type Logger, type PartnerIds, partnerIds, type RequestIdentity } from '@civil-affairs/kit'
import type { GraphQLSchema } from 'graphql'
import { coded } from './coded.ts'
import { type ContractSource, contractSchema, contractSource } from './contract.ts'
import type { AgreementInForce, Exchange } from './exchange.ts'
import { LeastRecentlyUsed } from './least-recently-used.ts'

/** An agreement as the gateway carries it out: what exists for the partner, and under which names. */
export interface Contract {
  readonly schema: GraphQLSchema
  readonly ids: PartnerIds
  /** What the order of lists is made with. */
  readonly orderKey: string | null
  /** Null for a partner's own affairs, which need none. */
  readonly agreement: AgreementInForce | null
}

export interface Agreements {
  /** The contract that a partner's request runs under. Throws a coded error where there is none. */
  contractFor(identity: RequestIdentity, code: string | null): Promise<Contract>
  /** Forgets what is known of a partner, so that it is asked for again. */
  forget(identity: RequestIdentity): void
}

/**
 * So old may an agreement be that a request begins under. Nothing leaves under an old one all the same: the receipt is
 * refused where the agreement has changed or ended by then, and without the exchange there is neither.
 */
export const MAXIMUM_AGE_MS = 2_000
const MAXIMUM_CONTRACTS = 500

/** Stated instead of an agreement by a partner that files, looks at or gives back its own. */
export const OWN_AFFAIRS = 'own-affairs'
const OWN_FIELDS: readonly string[] = [
  ...fieldsOf('Query', 'sharingRequests agreements fieldCatalogue'),
  ...fieldsOf('Mutation', 'fileSharingRequest supplementSharingRequest narrowAgreement revokeAgreement'),
  ...fieldsOf('Mutation', 'registerAgreementOperation registerWebhook resumeWebhook removeWebhook'),
  ...fieldsOf('Query', 'webhooks verificationJob'),
  ...fieldsOf('Mutation', 'submitVerificationJob cancelVerificationJob'),
  ...fieldsOf('VerificationJob', 'id agreement idempotencyKey state people done pages fault submittedAt finishedAt'),
  ...fieldsOf('VerificationJob', 'retainUntil page'),
  ...fieldsOf('VerificationPage', 'number first people json'),
  ...fieldsOf('SubmitVerificationJobInput', 'maximumLagSeconds'),
  ...fieldsOf('Webhook', 'id version purpose url signsWithSm2 state deliveredUpTo deliveredAt attempts failingSince'),
  ...fieldsOf('Webhook', 'lastFault nextAttemptAt'),
  ...fieldsOf('RegisteredWebhook', 'webhook token'),
  ...fieldsOf('RemovedWebhook', 'id'),
  ...fieldsOf('RegisterWebhookInput', 'signsWithSm2'),
  ...fieldsOf('Query.sharingRequests', 'states', (field, argument) => `${field}(${argument}:)`),
  ...fieldsOf('Query.fieldCatalogue', 'filter first after', (field, argument) => `${field}(${argument}:)`),
  ...fieldsOf('FieldCatalogueFilter', 'words level isPersonal subgraph isHeld'),
  ...fieldsOf('CatalogueFieldConnection', 'edges pageInfo totalCount'),
  ...fieldsOf('CatalogueFieldEdge', 'cursor node'),
  ...fieldsOf('PageInfo', 'hasNextPage endCursor'),
  ...fieldsOf('CatalogueField', 'coordinate term description isInput subgraphs department type level mask format unit'),
  ...fieldsOf('CatalogueField', 'values example optionalArguments freshness since holdings'),
  ...fieldsOf('CatalogueHolding', 'agreement inFull'),
  ...fieldsOf('SourceFreshness', 'asOf lagSeconds'),
  ...fieldsOf('Refusal', 'code message messageEn basis path'),
  ...fieldsOf(
    'SharingRequest',
    'id version state purpose legalBasis scenario signedOffBy fields divisions personsPerDay costPerDay requestsPerMinute',
  ),
  ...fieldsOf(
    'SharingRequest',
    'maximumLagSeconds validTo difference supplementAsked refusalReason agreement deadlines',
  ),
  ...fieldsOf(
    'TermsDifference',
    'widens fieldsAdded fieldsRemoved unmasked masked divisionsAdded divisionsRemoved raised lowered',
  ),
  'SharingRequest.population',
  'Agreement.population',
  ...fieldsOf('TermsDifference', 'population populationBefore populationChanged'),
  ...fieldsOf('Population', 'expression'),
  'FileSharingRequestInput.population',
  'SupplementSharingRequestInput.population',
  'NarrowAgreementInput.population',
  ...fieldsOf('CohortInput', 'all any not facet in from to ageFrom ageTo related'),
  ...fieldsOf('CohortRelatedInput', 'reverse quantifier count'),
  ...fieldsOf('Deadline', 'key startedOn dueOn metOn state legalBasis'),
  ...fieldsOf(
    'Agreement',
    'id version code purpose legalBasis fields divisions personsPerDay costPerDay requestsPerMinute validFrom validTo',
  ),
  ...fieldsOf('Agreement', 'maximumLagSeconds state revocationReason signature signatureSm2 operations usage'),
  ...fieldsOf('AgreementField', 'coordinate inFull'),
  ...fieldsOf('AgreementFieldInput', 'inFull'),
  ...fieldsOf('AgreementOperation', 'id text'),
  ...fieldsOf('AgreementUsage', 'day requests persons cost fields'),
  ...fieldsOf('FieldUsage', 'coordinate persons'),
  ...fieldsOf('SupplementSharingRequestInput', 'legalBasis scenario signedOffBy fields divisions validTo'),
  ...fieldsOf('NarrowAgreementInput', 'fields divisions personsPerDay costPerDay requestsPerMinute'),
  ...fieldsOf('NarrowAgreementInput', 'maximumLagSeconds validTo'),
  ...fieldsOf('FileSharingRequestInput', 'maximumLagSeconds'),
]

/**
 * What every agreement has besides what it names: who was given something may say that it is wrong (校核, 政务数据共享条例),
 * and hear what became of it.
 */
const CORRECTIONS: readonly string[] = [
  ...fieldsOf('Mutation', 'reportForCorrection withdrawCorrectionRequest'),
  ...fieldsOf('ReportForCorrectionInput', 'personId document division'),
  'Query.correctionRequests',
  ...fieldsOf('Query.correctionRequests', 'states first after', (field, argument) => `${field}(${argument}:)`),
  ...fieldsOf('CorrectionRequestConnection', 'edges pageInfo totalCount'),
  ...fieldsOf('CorrectionRequestEdge', 'cursor node'),
  ...fieldsOf('CorrectionRequest', 'id version person field state submittedOn acceptedOn decidedOn rejection'),
  ...fieldsOf('CorrectionRequest', 'dueOn deadlines'),
  ...fieldsOf('Deadline', 'key startedOn dueOn metOn state'),
  ...fieldsOf('PageInfo', 'hasNextPage endCursor'),
  ...fieldsOf('Refusal', 'code message messageEn path'),
]

function fieldsOf(type: string, names: string, join = (owner: string, name: string) => `${owner}.${name}`): string[] {
  return names.split(' ').map((name) => join(type, name))
}

export function openAgreements(exchange: Exchange, schemaOf: () => GraphQLSchema, log: Logger): Agreements {
  const known = new LeastRecentlyUsed<string, { agreement: AgreementInForce | null; askedAt: number }>(
    MAXIMUM_CONTRACTS,
  )
  const contracts = new LeastRecentlyUsed<string, { of: GraphQLSchema; contract: Contract }>(MAXIMUM_CONTRACTS)
  let source: { of: GraphQLSchema; cut: ContractSource } | null = null

  async function inForce(account: string, code: string | null): Promise<AgreementInForce | null> {
    const key = `${account}\n${code ?? ''}`
    const before = known.get(key)
    const now = Date.now()
    if (before !== undefined && now - before.askedAt < MAXIMUM_AGE_MS && now >= before.askedAt) return before.agreement
    try {
      const agreement = await exchange.agreementInForce(account, code)
      known.set(key, { agreement, askedAt: now })
      return agreement
    } catch (error) {
      log.error(faultOf(error), 'the exchange cannot be asked for an agreement')
      throw coded(503, 'AGREEMENT_UNKNOWN', {
        zh: '暂时无法核实共享协议，因此不提供数据，请稍后重试。',
        en: 'The agreement cannot be checked at present, so no data is given. Try again later.',
      })
    }
  }

  function compiled(
    key: string,
    make: () => Omit<Contract, 'schema'>,
    coordinates: readonly string[],
    besides: readonly string[] = [],
  ): Contract {
    const schema = schemaOf()
    const before = contracts.get(key)
    if (before?.of === schema) return before.contract
    if (source?.of !== schema) source = { of: schema, cut: contractSource(schema) }
    const part = contractSchema(source.cut, coordinates)
    if (part === null)
      throw coded(403, 'AGREEMENT_EMPTY', {
        zh: '协议所列字段目前均不存在，请联系主管部门。',
        en: 'None of the fields of the agreement exists at present: ask the authority.',
      })
    const whole = besides.length === 0 ? part : contractSchema(source.cut, [...coordinates, ...besides])!
    const contract = { ...make(), schema: whole }
    contracts.set(key, { of: schema, contract })
    return contract
  }

  return {
    async contractFor({ subject }, code) {
      const account = accountOf(subject)
      if (code === OWN_AFFAIRS)
        return compiled(`own\n${account}`, () => ({ agreement: null, ids: plainIds, orderKey: null }), OWN_FIELDS)
      const agreement = await inForce(account, code)
      if (agreement === null)
        throw coded(403, 'AGREEMENT_REQUIRED', {
          zh: `没有可适用的生效共享协议；有多份时请以请求头 x-hub-agreement 指明编号，申请共享时该请求头写 ${OWN_AFFAIRS}。`,
          en: `No agreement in force applies. Where there are several, name one by the header x-hub-agreement; to ask for one, send ${OWN_AFFAIRS} in it.`,
        })
      return compiled(
        `${agreement.id}\n${agreement.version}`,
        () => ({
          agreement,
          ids: partnerIds(Buffer.from(agreement.idKey, 'base64')),
          orderKey: createHmac('sm3', Buffer.from(agreement.idKey, 'base64')).update('order').digest('hex'),
        }),
        agreement.fields.map(({ coordinate }) => coordinate).filter((one) => mayBeHeld(agreement, one)),
        CORRECTIONS,
      )
    },
    forget({ subject }) {
      known.deleteWhere((key) => key.startsWith(`${accountOf(subject)}\n`))
    },
  }
}

/**
 * Sharing only reads, whatever an agreement says. And where it is about a population, the gaps of a list over a division
 * would tell how many others there are: such lists do not exist then.
 */
function mayBeHeld({ population }: AgreementInForce, coordinate: string): boolean {
  return !coordinate.startsWith('Mutation.') && (population === null || !/^\w+Connection\./.test(coordinate))
}

/** A partner's own requests and agreements are nobody else's: their ids are as the hub has them. */
const plainIds: PartnerIds = {
  outward: (text) => text,
  inward: (text) => text,
  sealCursor: (cursor) => cursor,
  openCursor: (sealed) => sealed,
}

/** `issuer:account` → account. */
function accountOf(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1)
}
