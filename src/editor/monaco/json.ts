import type { Suggest } from '../suggestion.ts'
import { monaco } from './features.ts'

/** Who knows what could be written in a text. */
const known = new WeakMap<monaco.editor.ITextModel, Suggest>()

/** Readies Monaco for JSON: brackets and suggestions. Its own JSON worker stays away: whoever shows JSON knows its schema. */
export function registerJson(): void {
  monaco.languages.register({ id: 'json', extensions: ['.json'] })
  monaco.languages.setLanguageConfiguration('json', {
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
    indentationRules: { increaseIndentPattern: /[{[]\s*$/, decreaseIndentPattern: /^\s*[}\]]/ },
  })
  monaco.languages.registerCompletionItemProvider('json', {
    triggerCharacters: ['"', ':', ' '],
    provideCompletionItems(model, position) {
      const offset = model.getOffsetAt(position)
      const suggestions = (known.get(model)?.(model.getValue(), offset) ?? []).map(
        ({ label, insert, about, from, to }) => ({
          label,
          insertText: insert,
          // What is typed already is compared with this, quotes and all.
          filterText: insert,
          documentation: about,
          kind: monaco.languages.CompletionItemKind.Property,
          range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
        }),
      )
      return { suggestions }
    },
  })
}

/** Lets somebody suggest what could be written in a text. */
export function offerSuggestions(model: monaco.editor.ITextModel, suggest: Suggest): void {
  known.set(model, suggest)
}
