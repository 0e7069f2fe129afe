import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { faultOf, type Logger } from './log.ts'

/**
 * Traces of a request through gateway, subgraphs and SQL. Nothing is recorded and nothing leaves the process unless
 * OTEL_EXPORTER_OTLP_ENDPOINT names a collector; spans carry names, counts and durations, never values.
 */
const tracer = trace.getTracer('civil-affairs-hub')
let isOn = false

export interface Tracing {
  /** Sends what has not been sent. */
  close(): Promise<void>
}

export async function openTracing(
  service: string,
  env: Readonly<Record<string, string | undefined>>,
  log: Logger,
): Promise<Tracing> {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/+$/, '')
  if (!endpoint) return { close: async () => {} }
  const [sdk, { OTLPTraceExporter }, { AsyncLocalStorageContextManager }, { W3CTraceContextPropagator }, { Resource }] =
    await Promise.all([
      import('@opentelemetry/sdk-trace-base'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/context-async-hooks'),
      import('@opentelemetry/core'),
      import('@opentelemetry/resources'),
    ])
  const ratio = Number(env.OTEL_TRACES_SAMPLER_ARG ?? 1)
  const provider = new sdk.BasicTracerProvider({
    resource: new Resource({ 'service.name': service }),
    sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(Number.isFinite(ratio) ? ratio : 1) }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }))],
  })
  provider.register({
    contextManager: new AsyncLocalStorageContextManager().enable(),
    propagator: new W3CTraceContextPropagator(),
  })
  isOn = true
  log.info({ endpoint }, 'tracing')
  return {
    async close() {
      isOn = false
      await provider.shutdown().catch((error) => log.warn(faultOf(error), 'the last traces were not sent'))
    },
  }
}

/** Whether spans are worth making; for what is done so often that even a span of nothing would cost. */
export function isTracing(): boolean {
  return isOn
}

/** Runs work as a span of the trace under way; the work may add to it what it learns. */
export function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: (span: Span | null) => Promise<T>,
  kind: SpanKind = SpanKind.INTERNAL,
): Promise<T> {
  if (!isOn) return work(null)
  return tracer.startActiveSpan(name, { attributes, kind }, async (span) => {
    try {
      return await work(span)
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: String(faultOf(error).fault) })
      throw error
    } finally {
      span.end()
    }
  })
}

/** Headers by which another process goes on with the trace under way; none where there is none. */
export function traceHeaders(): Record<string, string> {
  if (!isOn) return {}
  const headers: Record<string, string> = {}
  propagation.inject(context.active(), headers)
  return headers
}

/** Runs work as a part of the trace that the headers of a request name. */
export function underTrace<T>(headers: object, work: () => Promise<T>): Promise<T> {
  return isOn ? context.with(propagation.extract(context.active(), headers), work) : work()
}

/** A statement that has just ended. What stands in it as a literal may be somebody's name or number. */
export function traceStatement(sql: string, tookMs: number): void {
  if (!isOn) return
  const endTime = Date.now()
  const text = sql
    .replaceAll(/'(?:[^']|'')*'/g, '?')
    .replaceAll(/\b\d{4,}\b/g, '?')
    .slice(0, 500)
  tracer
    .startSpan(`SQL ${/^\s*(\w+)/.exec(sql)?.[1]?.toLowerCase() ?? ''}`, {
      kind: SpanKind.CLIENT,
      startTime: endTime - tookMs,
      attributes: { 'db.system': 'postgresql', 'db.statement': text },
    })
    .end(endTime)
}
