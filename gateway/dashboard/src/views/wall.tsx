import { useEffect, useState } from 'react'
import type { Place } from '../address.ts'
import { useGraph } from '../graph.ts'
import { DivisionOverview } from '../operations.generated.ts'
import { Shown } from '../parts/state.tsx'
import { sayIn } from '../words.ts'
import { Overview } from './overview.tsx'

const SECONDS = 20

/** For a screen on a wall: the division and those below it in turn, until somebody stops it. */
export function Wall({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const say = sayIn(place.lang)
  const [at, setAt] = useState(0)
  const [runs, setRuns] = useState(true)
  const answer = useGraph(DivisionOverview, { code: place.division, month: place.month })
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => setAt((now) => now + 1), SECONDS * 1_000)
    return () => clearInterval(timer)
  }, [runs])
  return (
    <Shown answer={answer} say={say}>
      {({ division }) => {
        const turn = division === null ? [] : [division.code, ...division.children.map(({ code }) => code)]
        const code = turn[at % Math.max(turn.length, 1)] ?? place.division
        return (
          <div className="wall">
            <p>
              <button type="button" onClick={() => setRuns(!runs)}>
                {runs ? say('pause') : say('resume')}
              </button>
            </p>
            <Overview place={{ ...place, division: code }} go={go} />
          </div>
        )
      }}
    </Shown>
  )
}
