import { METRICS } from '../metrics.svelte.ts'
import type { LineResult, Remark } from '../remarks.ts'
import { docsOnlyRemarks, type NameWords } from '../docs-only.ts'
import type { Suggest } from '../suggestion.ts'
import { monaco } from './features.ts'
import { offerSuggestions } from './json.ts'

export type CodeLanguage = 'typescript' | 'json'

export interface CodeEditorOptions {
  name: string
  source: string
  label: string
  readOnly: boolean
  language: CodeLanguage
  suggest: Suggest | undefined
  /** Has the caret that is to be taken over; null where none is. */
  caret: { selectionStart: number; selectionEnd: number } | null
  /** How far the text is scrolled that it stands for. */
  scrollTop: number
  onEdit(source: string): void
  /** Tab now moves the focus on, or indents. */
  onTabMoves(moves: boolean): void
}

let instances = 0

const NEVER_GROWS = monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges

const sizes = (): { fontSize: number; lineHeight: number } => ({
  fontSize: METRICS.fontSize,
  lineHeight: METRICS.lineHeight,
})

/** Monaco for one place of the page, with a model for each program shown in it. */
export class CodeEditor {
  private readonly id = ++instances
  private readonly models = new Map<string, monaco.editor.ITextModel>()
  private readonly editor: monaco.editor.IStandaloneCodeEditor
  private readonly ends: monaco.editor.IEditorDecorationsCollection
  private readonly current: monaco.editor.IEditorDecorationsCollection
  private readonly subscriptions: monaco.IDisposable[] = []
  /** Whether a text is being loaded, which is no typing. */
  private loading = false
  private tabMoves = true
  private shownEnds: ReadonlyMap<number, LineResult> = new Map()
  private shownLine: number | null = null
  private remarks: readonly Remark[] = []
  private words: NameWords | null = null

  constructor(
    place: HTMLElement,
    private readonly options: CodeEditorOptions,
  ) {
    const style = getComputedStyle(place)
    this.editor = monaco.editor.create(place, {
      model: this.modelFor(options.name, options.source),
      fontFamily: style.fontFamily,
      ...sizes(),
      fontLigatures: false,
      padding: { top: METRICS.top, bottom: METRICS.top },
      lineNumbersMinChars: METRICS.numberDigits,
      lineDecorationsWidth: METRICS.gap,
      glyphMargin: false,
      folding: false,
      minimap: { enabled: false },
      overviewRulerLanes: 0,
      renderLineHighlight: 'none',
      scrollBeyondLastLine: false,
      // What a call gave back stands at the end of its line, and must not lie beyond the edge.
      wordWrap: 'on',
      wrappingStrategy: 'advanced',
      wrappingIndent: 'deepIndent',
      renderWhitespace: 'none',
      guides: { indentation: false },
      stickyScroll: { enabled: false },
      lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.Off },
      hover: { above: false },
      // What is typed stands as it was typed: nothing closes by itself, and what is written out needs no suggestion.
      autoClosingBrackets: 'never',
      autoClosingQuotes: 'never',
      autoIndent: 'full',
      acceptSuggestionOnEnter: 'smart',
      acceptSuggestionOnCommitCharacter: false,
      // Whole names rather than their types beside them: MAPI's are long.
      suggest: { showWords: false, showInlineDetails: false },
      wordBasedSuggestions: 'off',
      automaticLayout: true,
      fixedOverflowWidgets: true,
      contextmenu: false,
      tabFocusMode: true,
      ariaLabel: options.label,
      readOnly: options.readOnly,
    })
    this.ends = this.editor.createDecorationsCollection()
    this.current = this.editor.createDecorationsCollection()
    this.listen()
    // Its place had no size while it was empty.
    this.editor.layout()
    this.editor.setScrollTop(options.scrollTop, monaco.editor.ScrollType.Immediate)
    if (options.caret) this.takeCaret(options.caret)
    // Widths measured before the page's font arrived would put the caret beside the letters.
    void document.fonts.ready.then(() => monaco.editor.remeasureFonts())
  }

  /** Shows a program; a text that differs from the one in the editor is an edit, which can be undone. */
  show(name: string, source: string): void {
    const model = this.modelFor(name, source)
    if (this.editor.getModel() !== model) {
      this.editor.setModel(model)
      this.refresh()
    }
    const text = source.replaceAll('\r\n', '\n')
    if (model.getValue(monaco.editor.EndOfLinePreference.LF) === text) return
    this.loading = true
    model.pushStackElement()
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null)
    model.pushStackElement()
    this.loading = false
    this.refresh()
  }

  setOptions(ariaLabel: string, readOnly: boolean): void {
    this.editor.updateOptions({ ariaLabel, readOnly })
  }

  /** Sets the text in the sizes that are chosen now. */
  measure(): void {
    this.editor.updateOptions(sizes())
  }

  setEnds(ends: ReadonlyMap<number, LineResult>): void {
    this.shownEnds = ends
    const model = this.editor.getModel()
    if (!model) return
    const lines = [...ends].filter(([line]) => line >= 1 && line <= model.getLineCount())
    this.ends.set(
      lines.map(([line, { text, tone }]) => {
        const column = model.getLineMaxColumn(line)
        return {
          range: new monaco.Range(line, column, line, column),
          options: {
            showIfCollapsed: true,
            stickiness: NEVER_GROWS,
            after: {
              // One piece: where it does not fit, the whole of it goes to the next row.
              content: text.replaceAll(' ', '\u00a0'),
              inlineClassName: `line-end line-end-${tone}`,
              inlineClassNameAffectsLetterSpacing: true,
              cursorStops: monaco.editor.InjectedTextCursorStops.None,
            },
          },
        }
      }),
    )
  }

  setCurrentLine(line: number | null): void {
    this.shownLine = line
    const model = this.editor.getModel()
    if (line === null || !model || line < 1 || line > model.getLineCount()) return this.current.clear()
    this.current.set([
      {
        range: new monaco.Range(line, 1, line, 1),
        options: { isWholeLine: true, className: 'line-now', stickiness: NEVER_GROWS },
      },
    ])
    if (!this.editor.hasTextFocus())
      this.editor.revealLineInCenterIfOutsideViewport(line, monaco.editor.ScrollType.Immediate)
  }

  setRemarks(remarks: readonly Remark[], words: NameWords): void {
    this.remarks = remarks
    this.words = words
    this.mark()
  }

  toggleTab(): void {
    this.setTabMoves(!this.tabMoves)
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose()
    this.editor.dispose()
    for (const model of this.models.values()) model.dispose()
  }

  /** Another text stands here: what was said about places in it has to be said again. */
  private refresh(): void {
    this.setEnds(this.shownEnds)
    this.setCurrentLine(this.shownLine)
    this.mark()
  }

  private modelFor(name: string, source: string): monaco.editor.ITextModel {
    const known = this.models.get(name)
    if (known) return known
    const { language, suggest } = this.options
    const uri = monaco.Uri.file(`/${this.id}/${name}.${language === 'json' ? 'json' : 'ts'}`)
    const model = monaco.editor.createModel(source.replaceAll('\r\n', '\n'), language, uri)
    if (suggest) offerSuggestions(model, suggest)
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    model.updateOptions({
      tabSize: 2,
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    })
    this.models.set(name, model)
    return model
  }

  private listen(): void {
    this.subscriptions.push(
      // Monaco's own key for it differs from system to system.
      this.editor.addAction({
        id: 'format',
        label: 'Format',
        keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF],
        run: (editor) => editor.getAction('editor.action.formatDocument')?.run(),
      }),
      this.editor.onDidChangeModelContent(() => {
        if (this.loading) return
        this.settleIn()
        this.mark()
        this.options.onEdit(this.editor.getValue({ preserveBOM: false, lineEnding: '\n' }))
      }),
      this.editor.onMouseDown(() => this.settleIn()),
      this.editor.onDidBlurEditorWidget(() => this.setTabMoves(true)),
    )
  }

  /** Who comes by Tab leaves by Tab; who has typed or clicked here wants it to indent, or has said otherwise. */
  private settleIn(): void {
    if (METRICS.tab === 'until-typing') this.setTabMoves(false)
  }

  private setTabMoves(moves: boolean): void {
    if (moves === this.tabMoves) return
    this.tabMoves = moves
    this.editor.updateOptions({ tabFocusMode: moves })
    this.options.onTabMoves(moves)
  }

  private takeCaret({
    selectionStart,
    selectionEnd,
  }: {
    selectionStart: number
    selectionEnd: number
  }): void {
    const model = this.editor.getModel()
    if (!model) return
    const [start, end] = [model.getPositionAt(selectionStart), model.getPositionAt(selectionEnd)]
    this.editor.setSelection(monaco.Range.fromPositions(start, end))
    this.editor.focus()
  }

  private mark(): void {
    const model = this.editor.getModel()
    if (!model || !this.words) return
    const ofNames =
      this.options.language === 'typescript' ? docsOnlyRemarks(model.getValue(), this.words) : []
    const remarks = [...this.remarks, ...ofNames]
    const severities = monaco.MarkerSeverity
    monaco.editor.setModelMarkers(
      model,
      'mapi',
      remarks
        .filter(({ line }) => line >= 1 && line <= model.getLineCount())
        .map(({ line, column, endColumn, severity, message }) => ({
          message,
          severity: { error: severities.Error, warning: severities.Warning, info: severities.Info }[severity],
          startLineNumber: line,
          endLineNumber: line,
          startColumn: column ?? model.getLineFirstNonWhitespaceColumn(line),
          endColumn: endColumn ?? model.getLineMaxColumn(line),
        })),
    )
  }
}
