import { exactFigure } from '../figures.ts'

const WIDTH = 120
const HEIGHT = 24

/** A line of thirteen months in the height of a word; gaps are months without a figure. */
export function Spark({ values, label }: { values: readonly (string | null)[] | null; label: string }) {
  const known = (values ?? []).flatMap((value) => (value === null ? [] : [Number(value)]))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const step = WIDTH / Math.max(1, (values?.length ?? 1) - 1)
  const y = (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - 2 - ((value - low) / (high - low)) * (HEIGHT - 4))
  let pen = 'M'
  const path = (values ?? []).map((value, at) => {
    if (value === null) {
      pen = 'M'
      return ''
    }
    const point = `${pen}${(at * step).toFixed(1)} ${y(Number(value)).toFixed(1)}`
    pen = 'L'
    return point
  })
  const words = `${label} ${(values ?? []).map(exactFigure).join(' ')}`
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words}>
      {known.length > 1 && <path className="spark-line" d={path.join('')} />}
    </svg>
  )
}
