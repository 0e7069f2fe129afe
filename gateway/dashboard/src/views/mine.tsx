import type { Place } from '../address.ts'
import { useGraph } from '../graph.ts'
import { MyDataUsage } from '../operations.generated.ts'
import { Looks } from '../parts/looks.tsx'
import { Shown } from '../parts/state.tsx'
import { sayIn } from '../words.ts'

/** For whoever has signed in for themselves: who looked at what the hub holds of them (个人信息保护法 art. 44). */
export function Mine({ place }: { place: Place }) {
  const say = sayIn(place.lang)
  const answer = useGraph(MyDataUsage, {})
  return (
    <Shown answer={answer} say={say}>
      {({ me }) => (
        <>
          <h1>{say('mine')}</h1>
          {me === null ? (
            <p className="notice">{say('notYourself')}</p>
          ) : (
            <>
              <p className="quiet">{say('mineNote')}</p>
              <Looks edges={me.dataUsage.edges} lang={place.lang} say={say} />
            </>
          )}
        </>
      )}
    </Shown>
  )
}
