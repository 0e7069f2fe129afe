import { useState } from 'react'
import type { Place } from '../address.ts'
import type { Say } from '../words.ts'
import { download } from './export.tsx'

/** The view on paper, or as a picture. */
export function TakeOut({ place, say }: { place: Place; say: Say }) {
  const [failed, setFailed] = useState(false)
  const save = async () => {
    try {
      const { pictureOf } = await import('./picture.ts')
      const title = `${say('title')} · ${say(place.view)} · ${place.month} · ${new Date().toLocaleString('sv')}`
      download(
        await pictureOf(document.querySelector<HTMLElement>('main')!, title),
        `${say(place.view)}-${place.month}.png`,
      )
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" onClick={save}>
        {failed ? say('failed') : say('savePicture')}
      </button>
      <button type="button" onClick={() => window.print()}>
        {say('print')}
      </button>
    </>
  )
}
