/** How many letters have to be changed, added or taken away to make one word of the other. */
export const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1]
    for (const [j, its] of Array.from(other).entries())
      next.push(Math.min((row[j] ?? 0) + (letter === its ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}

/** The name that was probably meant; null where none comes near. */
export const nearest = (word: string, names: readonly string[]): string | null => {
  const wanted = word.toLowerCase()
  const [best] = names
    .map((name) => ({ name, far: distance(wanted, name.toLowerCase()) }))
    .sort((one, other) => one.far - other.far)
  return best && best.far <= Math.max(1, Math.round(word.length / 2.5)) ? best.name : null
}
