import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef, useState } from 'react'

/**
 * A chart with a table's worth of words for whoever cannot see it: `summary` says what it shows. The chart library is
 * fetched when the first chart is shown, so that figures never wait for it.
 */
export function Chart({
  option,
  summary,
  height = 260,
}: {
  option: EChartsCoreOption
  summary: string
  height?: number
}) {
  const box = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let disposed = false
    let dispose = () => {}
    import('./echarts.ts')
      .then(({ init }) => {
        if (disposed || box.current === null) return
        const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
        const chart = init(box.current, isDark ? 'dark' : undefined, { renderer: 'svg' })
        // A wall is read from afar: letters grow with the page's own.
        const fontSize = 0.8 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
        const axis = { axisLabel: { fontSize } }
        chart.setOption({
          backgroundColor: 'transparent',
          animation: false,
          textStyle: { fontSize, fontFamily: 'inherit' },
          ...option,
          xAxis: { ...(option.xAxis as object), ...axis },
          yAxis: { ...(option.yAxis as object), ...axis },
        })
        const watch = new ResizeObserver(() => chart.resize())
        watch.observe(box.current)
        dispose = () => {
          watch.disconnect()
          chart.dispose()
        }
      })
      .catch(() => setFailed(true))
    return () => {
      disposed = true
      dispose()
    }
  }, [option])
  return (
    <div className="chart" role="img" aria-label={summary} style={{ height: `${height / 16}rem` }}>
      {failed ? <p className="quiet">{summary}</p> : <div ref={box} className="chart-box" />}
    </div>
  )
}
