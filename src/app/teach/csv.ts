/** What makes a spreadsheet run a cell, whatever spaces or control characters stand before it. */
const RUN = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

/** Rows as CSV (RFC 4180). What a spreadsheet would take for a formula is text. */
export const csvOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string): string => {
    const safe = RUN.test(text) ? `'${text}` : text
    return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
