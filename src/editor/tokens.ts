export type TokenKind =
  | 'plain'
  | 'keyword'
  | 'call'
  | 'constant'
  | 'string'
  | 'number'
  | 'comment'
  /** A flag that sends, and one that fetches. */
  | 'out'
  | 'in'

export interface Token {
  /** 0-based column of its first character; it reaches to the next token. */
  start: number
  kind: TokenKind
}

/**
 * What is still open at the end of a line: `/` a block comment, `` ` `` a template, and for each `${`
 * in it the number of braces opened since, as in `` `2` ``. Empty at the top.
 */
export type LineState = string

const KEYWORDS = new Set(
  (
    'abstract as asserts async await break case catch class const continue debugger declare default delete do ' +
    'else enum export extends false finally for from function get if implements import in infer instanceof ' +
    'interface is keyof let namespace new null of override private protected public readonly return satisfies ' +
    'set static super switch this throw true try type typeof undefined unique using var void while with yield'
  ).split(' '),
)

/** Words that are keywords only where no value can stand: `from`, `of` and the like may be names. */
const CONTEXTUAL = /^(as|asserts|async|declare|from|get|infer|is|namespace|of|set|type|unique|using)$/

const DIRECTIONS: Readonly<Record<string, 'out' | 'in'>> = { FLUSH_UPLOAD: 'out', FLUSH_DOWNLOAD: 'in' }

const PIECES =
  /(?<space>\s+)|(?<line>\/\/.*)|(?<block>\/\*)|(?<string>"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?)|(?<template>`)|(?<number>\d(?:[\w.]|(?<=[eE])[+-])*)|(?<word>[\p{ID_Start}$_][\p{ID_Continue}$]*)|(?<regex>\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*)|(?<other>[^])/uy

/** What a name is that is no keyword, by its spelling and by what stands after it. */
export function kindOfName(word: string, after: string): TokenKind {
  if (Object.hasOwn(DIRECTIONS, word)) return DIRECTIONS[word] ?? 'constant'
  if (/^(fnev|[A-Z][A-Z0-9]*_)\w*$/.test(word)) return 'constant'
  return /^\s*[(`]/.test(after) ? 'call' : 'plain'
}

/** Splits a line of a program into tokens, for its colours. */
export function tokenizeLine(line: string, state: LineState): { tokens: Token[]; state: LineState } {
  return new LineReader(line, state).read()
}

class LineReader {
  private readonly tokens: Token[] = []
  private readonly open: string[]
  private position = 0
  /** Whether a value may begin here, so that `/` begins a regular expression. */
  private valueMayBegin = true

  constructor(
    private readonly line: string,
    state: LineState,
  ) {
    this.open = state === '' ? [] : state.split(' ')
  }

  read(): { tokens: Token[]; state: LineState } {
    while (this.position < this.line.length) {
      const inside = this.open.at(-1)
      if (inside === '/') this.until('*/', 'comment')
      else if (inside === '`') this.template()
      else this.code()
    }
    return { tokens: this.tokens, state: this.open.join(' ') }
  }

  private code(): void {
    PIECES.lastIndex = this.position
    const groups = PIECES.exec(this.line)?.groups ?? {}
    const { space, line, block, string, template, number, word, regex, other = '' } = groups
    if (space) return this.take('plain', space, this.valueMayBegin)
    if (line) return this.take('comment', line)
    if (block) {
      this.open.push('/')
      return this.take('comment', block)
    }
    if (string) return this.take('string', string, false)
    if (template) {
      this.open.push('`')
      return this.take('string', template)
    }
    if (number) return this.take('number', number, false)
    if (word) return this.word(word)
    if (regex && this.valueMayBegin) return this.take('string', regex, false)
    this.punctuation(regex ? '/' : other)
  }

  private word(word: string): void {
    const after = this.line.slice(this.position + word.length)
    const isMember =
      /\.\s*$/.test(this.line.slice(0, this.position)) &&
      !/\.\.\.\s*$/.test(this.line.slice(0, this.position))
    const isKeyword =
      KEYWORDS.has(word) && !isMember && !(CONTEXTUAL.test(word) && /^\s*([=.,;:)(]|$)/.test(after))
    this.take(isKeyword ? 'keyword' : kindOfName(word, after), word, isKeyword)
  }

  private punctuation(text: string): void {
    const inside = this.open.at(-1)
    if (inside !== undefined && /\d/.test(inside)) {
      const depth = Number(inside) + (text === '{' ? 1 : text === '}' ? -1 : 0)
      if (depth < 0) this.open.pop()
      else this.open[this.open.length - 1] = String(depth)
      if (depth < 0) return this.take('string', text)
    }
    this.take('plain', text, !/[)\]}]/.test(text))
  }

  private template(): void {
    const rest = this.line.slice(this.position)
    const text = /^(?:[^`\\$]|\\.|\\$|\$(?!\{))*/.exec(rest)?.[0] ?? ''
    const end = rest.slice(text.length)
    if (end.startsWith('`')) {
      this.open.pop()
      this.take('string', `${text}\``, false)
    } else if (end.startsWith('${')) {
      this.open.push('0')
      this.take('string', `${text}\${`)
    } else this.take('string', rest)
  }

  private until(mark: string, kind: TokenKind): void {
    const at = this.line.indexOf(mark, this.position)
    if (at >= 0) this.open.pop()
    this.take(kind, this.line.slice(this.position, at < 0 ? undefined : at + mark.length), this.valueMayBegin)
  }

  private take(kind: TokenKind, text: string, valueMayBegin = true): void {
    if (this.tokens.at(-1)?.kind !== kind) this.tokens.push({ start: this.position, kind })
    this.position += Math.max(1, text.length)
    this.valueMayBegin = valueMayBegin
  }
}

/** A piece of a line, in one colour. */
export interface Piece {
  text: string
  kind: TokenKind
}

/** A whole program as lines of coloured pieces. */
export function highlight(source: string): Piece[][] {
  let state: LineState = ''
  return source.split('\n').map((line) => {
    const read = tokenizeLine(line, state)
    state = read.state
    return read.tokens.map(({ start, kind }, index) => ({
      kind,
      text: line.slice(start, read.tokens[index + 1]?.start),
    }))
  })
}
