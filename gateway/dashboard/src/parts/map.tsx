import { exactFigure, type Figure, shortFigure } from '../figures.ts'
import type { Say } from '../words.ts'
import { OUTLINE_SIZE, OUTLINES } from './outlines.ts'

/** The eleven prefectures shaded by one figure. The table beside it says the same in words. */
export function ProvinceMap(props: {
  figures: ReadonlyMap<string, { name: string; value: Figure }>
  lang: 'zh' | 'en'
  say: Say
  addressTo(code: string): string
  open(code: string): void
}) {
  const { figures, lang, say, addressTo, open } = props
  const known = [...figures.values()].flatMap(({ value }) => (value == null ? [] : [Number(value)]))
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const shade = (value: Figure) =>
    value == null
      ? 'none'
      : String(high === low ? 3 : Math.min(5, 1 + Math.floor(((Number(value) - low) / (high - low)) * 5)))
  return (
    <figure className="map">
      <svg viewBox={`-4 -4 ${OUTLINE_SIZE.width + 8} ${OUTLINE_SIZE.height + 8}`} aria-label={say('map')}>
        {OUTLINES.map(({ code, path, label: [x, y] }) => {
          const figure = figures.get(code)
          const name = figure?.name.replace(/市$/, '') ?? ''
          return (
            <a
              key={code}
              href={addressTo(code)}
              aria-label={`${name} ${exactFigure(figure?.value)}`}
              onClick={(event) => {
                event.preventDefault()
                open(code)
              }}
            >
              <path d={path} data-shade={shade(figure?.value)} />
              <text x={x} y={y - 4}>
                {name}
              </text>
              <text x={x} y={y + 16} className="map-figure">
                {shortFigure(figure?.value, lang)}
              </text>
            </a>
          )
        })}
      </svg>
      <figcaption>{say('mapNote')}</figcaption>
    </figure>
  )
}
