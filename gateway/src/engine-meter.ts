import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Metrics } from './metrics.ts'

/** What the engine counts of its work. */
export interface EngineMeter {
  /** An operation was answered: type, outcome. */
  operation(type: string, outcome: 'whole' | 'partial' | 'refused', seconds: number): void
  waves(count: number): void
  plan(from: 'cache' | 'planner'): void
  /** A subgraph was asked: name, code of the outcome. */
  call(subgraph: string, outcome: string, seconds: number): void
  retry(subgraph: string): void
  representations(subgraph: string, count: number): void
  reload(outcome: 'taken over' | 'refused'): void
  /** The receipts of an answer were written, or could not be. */
  receipts(outcome: 'written' | 'refused', seconds: number): void
}

export const UNMETERED: EngineMeter = {
  operation() {},
  waves() {},
  plan() {},
  call() {},
  retry() {},
  representations() {},
  reload() {},
  receipts() {},
}

export function engineMeter(metrics: Metrics): EngineMeter {
  const operations = metrics.counter('hub_operations_total', 'Operations by type and outcome.', ['type', 'outcome'])
  const operationSeconds = metrics.histogram('hub_operation_seconds', 'From the request to its answer.', ['type'])
  const waves = metrics.counter('hub_waves_total', 'Rounds of fetches that had to follow each other.')
  const plans = metrics.counter('hub_plans_total', 'Plans used, from the cache or made.', ['from'])
  const calls = metrics.counter('hub_subgraph_calls_total', 'Requests to subgraphs by outcome.', [
    'subgraph',
    'outcome',
  ])
  const callSeconds = metrics.histogram('hub_subgraph_call_seconds', 'From a request to a subgraph to its answer.', [
    'subgraph',
  ])
  const retries = metrics.counter('hub_subgraph_retries_total', 'Queries asked a second time.', ['subgraph'])
  const representations = metrics.counter('hub_representations_total', 'Entities asked for.', ['subgraph'])
  const reloads = metrics.counter('hub_supergraph_reloads_total', 'Supergraphs by what became of them.', ['outcome'])
  const receiptSeconds = metrics.histogram(
    'hub_receipt_seconds',
    'What an answer waited for its receipts, after all else was done.',
    ['outcome'],
  )
  return {
    operation(type, outcome, seconds) {
      operations([type, outcome])
      operationSeconds([type], seconds)
    },
    waves: (count) => waves([], count),
    plan: (from) => plans([from]),
    call(subgraph, outcome, seconds) {
      calls([subgraph, outcome])
      callSeconds([subgraph], seconds)
    },
    retry: (subgraph) => retries([subgraph]),
    representations: (subgraph, count) => representations([subgraph], count),
    reload: (outcome) => reloads([outcome]),
    receipts: (outcome, seconds) => receiptSeconds([outcome], seconds),
  }
}

/** Of the process itself, under the names that Prometheus knows. */
export function processFigures(metrics: Metrics): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  const began = Date.now() / 1_000 - process.uptime()
  const one = (read: () => number) => () => [[[], read()] as const]
  metrics.gauge(
    'process_resident_memory_bytes',
    'Resident memory.',
    [],
    one(() => process.memoryUsage.rss()),
  )
  metrics.gauge(
    'process_cpu_seconds',
    'CPU time used so far.',
    [],
    one(() => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1e6
    }),
  )
  metrics.gauge(
    'process_start_time_seconds',
    'When the process began.',
    [],
    one(() => began),
  )
  metrics.gauge(
    'nodejs_eventloop_delay_p99_seconds',
    'What nobody could be answered in, since it was last read.',
    [],
    one(() => {
      const p99 = delay.percentile(99) / 1e9
      delay.reset()
      return p99
    }),
  )
}
