import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { highlighting, look } from './editor-theme';
import { sqlLanguage, type Names } from './sql-language';

export interface Editor {
  readonly text: string;
  /** The selected text and its start; undefined where nothing is selected. */
  readonly selected: { readonly text: string; readonly start: number } | undefined;
  /** Replaces the whole text, as one undo step. */
  set(text: string): void;
  /** Inserts text at the cursor. */
  insert(text: string): void;
  /** Underlines from an offset to the end of its word, with a message. */
  mark(at: number, message: string): void;
  unmark(): void;
  /** Sets the names for completion. */
  offer(names: Names): void;
  focus(): void;
  close(): void;
}

export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly hint: string;
  /** Translations of CodeMirror's texts, by their English. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly names: Names;
  readonly run: () => void;
  readonly changed: (text: string) => void;
}

/** Opens the editor of the console. Tab leaves the editor, as everywhere on a page. */
export function openEditor(parent: HTMLElement, options: EditorOptions): Editor {
  const language = new Compartment();
  const run = () => {
    options.run();
    return true;
  };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        lineNumbers(),
        history(),
        highlightSpecialChars(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        placeholder(options.hint),
        syntaxHighlighting(highlighting),
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          spellcheck: 'false',
          translate: 'no'
        }),
        EditorState.phrases.of({ ...options.phrases }),
        language.of(sqlLanguage(options.names)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.changed(update.state.doc.toString());
        })
      ]
    })
  });

  return {
    get text() {
      return view.state.doc.toString();
    },
    get selected() {
      const { from, to, empty } = view.state.selection.main;
      return empty ? undefined : { text: view.state.sliceDoc(from, to), start: from };
    },
    set(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 }
      });
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    mark(at, message) {
      const from = Math.min(Math.max(0, at), view.state.doc.length);
      const word = /^[\w"']+|^\S/.exec(view.state.sliceDoc(from, from + 200))?.[0].length ?? 0;
      const start = word === 0 && from > 0 ? from - 1 : from;
      view.dispatch(
        setDiagnostics(view.state, [{ from: start, to: from + word, severity: 'error', message }])
      );
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
    },
    unmark() {
      view.dispatch(setDiagnostics(view.state, []));
    },
    offer(names) {
      view.dispatch({ effects: language.reconfigure(sqlLanguage(names)) });
    },
    focus() {
      view.focus();
    },
    close() {
      view.destroy();
    }
  };
}
