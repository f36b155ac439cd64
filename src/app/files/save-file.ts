/** Hands the reader a file, as a download. */
export const saveFile = (name: string, content: string | Blob, type = 'text/plain'): void => {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The download has begun by the next task; before that, the address must stand.
  setTimeout(() => URL.revokeObjectURL(address))
}
