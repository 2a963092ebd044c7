import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import { PostgreSQL, SQLDialect, sql } from '@codemirror/lang-sql';
import type { Extension } from '@codemirror/state';

/** The names that completion offers: tables with their columns, and the engine's functions. */
export interface Names {
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string; readonly type: string }[];
  }[];
  readonly functions: readonly { readonly name: string; readonly kind: string }[];
}

/** The engine's SQL: the keywords of PostgreSQL and the additional ones. */
const dialect = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ''} qualify pivot unpivot summarize describe sample exclude replace columns asof positional semi anti filter`
});

/** SQL with completion of the names in scope. Names are quoted where needed. */
export function sqlLanguage({ tables, functions }: Names): Extension {
  const schema = Object.fromEntries(
    tables.map(({ name, columns }) => [
      // A dot in a name would be read as a schema's.
      name.replaceAll('.', '\\.'),
      columns.map((column): Completion => ({ label: column.name, detail: column.type, type: 'property' }))
    ])
  );
  const known = functions.map(({ name, kind }): Completion => ({
    label: name,
    detail: kind,
    type: 'function',
    apply: `${name}(`,
    boost: -50
  }));
  const source: CompletionSource = (context) => {
    const word = context.matchBefore(/\w+/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    // After a dot comes a column.
    if (context.state.sliceDoc(word.from - 1, word.from) === '.') return null;
    return { from: word.from, options: known, validFor: /^\w*$/ };
  };
  const language = sql({ dialect, schema, upperCaseKeywords: true });
  return [language, dialect.language.data.of({ autocomplete: source })];
}
