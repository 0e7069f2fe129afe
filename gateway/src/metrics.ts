/** Figures of this process in the text form that Prometheus reads. Labels never hold what a caller wrote. */
export interface Metrics {
  counter(name: string, help: string, labels?: readonly string[]): (values?: readonly string[], by?: number) => void
  /** In seconds. */
  histogram(name: string, help: string, labels?: readonly string[]): (values: readonly string[], value: number) => void
  /** Read when it is asked for. */
  gauge(
    name: string,
    help: string,
    labels: readonly string[],
    read: () => Iterable<readonly [readonly string[], number]>,
  ): void
  text(): string
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25]

interface Distribution {
  counts: number[]
  sum: number
  count: number
}

export function openMetrics(): Metrics {
  const families = new Map<string, () => string[]>()
  const family = (name: string, help: string, type: string, lines: () => string[]) => {
    if (families.has(name)) throw new Error(`the figure ${name} is there already`)
    families.set(name, () => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines()])
  }
  return {
    counter(name, help, labels = []) {
      const series = new Map<string, { values: readonly string[]; count: number }>()
      if (labels.length === 0) series.set('', { values: [], count: 0 })
      family(name, help, 'counter', () =>
        [...series.values()].map(({ values, count }) => `${name}${labelled(labels, values)} ${count}`),
      )
      return (values = [], by = 1) => {
        const key = keyOf(values)
        const known = series.get(key)
        if (known === undefined) series.set(key, { values, count: by })
        else known.count += by
      }
    },
    histogram(name, help, labels = []) {
      const series = new Map<string, { values: readonly string[]; of: Distribution }>()
      family(name, help, 'histogram', () =>
        [...series.values()].flatMap(({ values, of }) => {
          let below = 0
          const buckets = [...BUCKETS, Number.POSITIVE_INFINITY].map((limit, i) => {
            below += of.counts[i]!
            const le = limit === Number.POSITIVE_INFINITY ? '+Inf' : String(limit)
            return `${name}_bucket${labelled([...labels, 'le'], [...values, le])} ${below}`
          })
          const key = labelled(labels, values)
          return [...buckets, `${name}_sum${key} ${of.sum}`, `${name}_count${key} ${of.count}`]
        }),
      )
      return (values, value) => {
        const key = keyOf(values)
        let known = series.get(key)
        if (known === undefined) {
          known = { values, of: { counts: new Array(BUCKETS.length + 1).fill(0), sum: 0, count: 0 } }
          series.set(key, known)
        }
        const { of } = known
        const bucket = BUCKETS.findIndex((limit) => value <= limit)
        of.counts[bucket === -1 ? BUCKETS.length : bucket]!++
        of.sum += value
        of.count++
      }
    },
    gauge(name, help, labels, read) {
      family(name, help, 'gauge', () =>
        [...read()].map(([values, value]) => `${name}${labelled(labels, values)} ${value}`),
      )
    },
    text: () => `${[...families.values()].flatMap((lines) => lines()).join('\n')}\n`,
  }
}

/** Only the text form needs the labels written out. */
function keyOf(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : values.join('\n')
}

function labelled(labels: readonly string[], values: readonly string[]): string {
  if (labels.length === 0) return ''
  const parts = labels.map((label, i) => {
    const value = (values[i] ?? '').replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
    return `${label}="${value}"`
  })
  return `{${parts.join(',')}}`
}
