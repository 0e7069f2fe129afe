/**
 * The view as a picture: the page's own elements and rules in an SVG, drawn on a canvas. Nothing is fetched for it, so
 * the canvas stays readable. Always in light colours, as it is for paper and slides.
 */
export async function pictureOf(view: HTMLElement, title: string, scale = 2): Promise<Blob> {
  const { width } = view.getBoundingClientRect()
  const height = view.scrollHeight
  const size = getComputedStyle(document.documentElement).fontSize
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
  const copy = view.cloneNode(true) as HTMLElement
  // What is typed or chosen is a property, and a copy has attributes only.
  const fields = view.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')
  for (const [at, field] of copy.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select').entries()) {
    const { value } = fields[at]!
    if (field instanceof HTMLInputElement) field.setAttribute('value', value)
    else for (const option of field.options) option.toggleAttribute('selected', option.value === value)
  }
  for (const action of copy.querySelectorAll('[data-action]')) action.remove()
  const head = document.createElement('p')
  head.textContent = title
  copy.prepend(head)
  const style = document.createElement('style')
  style.textContent = `${rules.join('\n')}\nbody { margin: 0 }`
  const body = document.createElementNS('http://www.w3.org/1999/xhtml', 'body')
  body.append(style, copy)
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const full = height + 60
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(full))
  svg.setAttribute('style', `color-scheme: light; font-size: ${size}`)
  const foreign = document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject')
  foreign.setAttribute('width', '100%')
  foreign.setAttribute('height', '100%')
  foreign.append(body)
  svg.append(foreign)
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(full * scale)
  const paper = canvas.getContext('2d')!
  paper.fillStyle = '#fff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  )
}
