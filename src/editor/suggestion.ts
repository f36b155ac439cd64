/** Something that could be written in a text. */
export interface Suggestion {
  readonly label: string
  readonly insert: string
  readonly about: string
  /** What of the text it takes the place of, by offsets. */
  readonly from: number
  readonly to: number
}

export type Suggest = (source: string, offset: number) => readonly Suggestion[]
