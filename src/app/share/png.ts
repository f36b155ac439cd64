import type { Still } from '../../stage/still/still.ts'

/** Twice as fine, so that it stays sharp in a document. */
const SCALE = 2

/** A still as PNG. Throws where the browser cannot draw it. */
export const pngOf = async ({ svg, width, height }: Still): Promise<Blob> => {
  const image = new Image(width, height)
  // The page's policy lets images come from itself and from data only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw on.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('The canvas gave no picture.'))
    }, 'image/png')
  })
}
