import { kindOfName } from './tokens.ts'
import type { Piece, TokenKind } from './tokens.ts'

const KEYWORDS = new Set(
  (
    'alignas alignof auto bool break case catch char class const const_cast constexpr continue decltype default ' +
    'delete do double dynamic_cast else enum explicit extern false final float for friend goto if inline int long ' +
    'mutable namespace new noexcept nullptr operator override private protected public reinterpret_cast return ' +
    'short signed sizeof static static_assert static_cast struct switch template this throw true try typedef ' +
    'typename union unsigned using virtual void volatile wchar_t while'
  ).split(' '),
)

const DIRECTIVE = /^\s*#\s*\w+/

const PIECES =
  /(?<space>\s+)|(?<line>\/\/.*)|(?<block>\/\*)|(?<string>(?:u8|[LuU])?(?:"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?))|(?<number>\d(?:[\w.']|(?<=[eE])[+-])*)|(?<word>[A-Za-z_]\w*)|(?<other>[^])/uy

/** What a header between angle brackets is: a name, like one between quotes. */
const HEADER = /^(\s*)(<[^>]*>?)/

/** A program in C++ as lines of coloured pieces: the names of MAPI look as they do in TypeScript. */
export function highlightCpp(source: string): Piece[][] {
  let inComment = false
  return source.split('\n').map((line) => {
    const reader = new LineReader(line, inComment)
    inComment = reader.read()
    return reader.pieces
  })
}

class LineReader {
  readonly pieces: Piece[] = []
  private position = 0

  constructor(
    private readonly line: string,
    private inComment: boolean,
  ) {}

  /** Whether a comment is still open at the end of the line. */
  read(): boolean {
    if (!this.inComment) this.directive()
    while (this.position < this.line.length) {
      if (this.inComment) this.comment()
      else this.code()
    }
    return this.inComment
  }

  private directive(): void {
    const directive = DIRECTIVE.exec(this.line)?.[0]
    if (directive === undefined) return
    this.take('keyword', directive)
    const [, space = '', header] = HEADER.exec(this.line.slice(this.position)) ?? []
    if (!/include$/.test(directive) || header === undefined) return
    this.take('plain', space)
    this.take('string', header)
  }

  private code(): void {
    PIECES.lastIndex = this.position
    const groups = PIECES.exec(this.line)?.groups ?? {}
    const { space, line, block, string, number, word, other = '' } = groups
    if (space) return this.take('plain', space)
    if (line) return this.take('comment', line)
    if (block) {
      this.inComment = true
      return this.take('comment', block)
    }
    if (string) return this.take('string', string)
    if (number) return this.take('number', number)
    if (!word) return this.take('plain', other)
    const after = this.line.slice(this.position + word.length)
    this.take(KEYWORDS.has(word) ? 'keyword' : kindOfName(word, after), word)
  }

  private comment(): void {
    const end = this.line.indexOf('*/', this.position)
    if (end >= 0) this.inComment = false
    this.take('comment', this.line.slice(this.position, end < 0 ? undefined : end + 2))
  }

  private take(kind: TokenKind, text: string): void {
    if (text === '') return
    const last = this.pieces.at(-1)
    if (last?.kind === kind) last.text += text
    else this.pieces.push({ kind, text })
    this.position += text.length
  }
}
