/**
 * RT-08: how long a message takes over a line, in milliseconds; undefined where its size (bytes) or the
 * line's speed (bytes a second) is unknown. Page: `pidtagmessagedownloadtime-canonical-property`.
 */
export function downloadMs(
  message: { readonly size: number | undefined } | null,
  lineSpeed: number | null,
): number | undefined {
  if (lineSpeed === null || message?.size === undefined) return undefined
  return (message.size / lineSpeed) * 1000
}
