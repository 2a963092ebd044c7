import type { Row } from '../schema/row.ts';
import { terms } from '../schema/terms.ts';
import { literal } from './literal.ts';
import { termKey } from './term-key.ts';
import { termType } from './term-type.ts';

const kinds = terms.columns.kind.oneOf;

/** `terms.ts`: every term by kind and key, named in three languages. */
export function renderTerms(rows: readonly Row<typeof terms>[]): string {
  const keyTypes = kinds.map(keyType);
  const fields = kinds.map((kind) => `  readonly ${literal(kind)}: ${keyType(kind)};`);
  return `import type { ${[...keyTypes, 'TermKind', 'Words'].toSorted().join(', ')} } from './rows.ts';

/** A term's names; \`parent\` is the slug it belongs to: a dimension, an entity or a sector. */
export interface Term extends Words {
  readonly parent: string | null;
}

/** How the terms of a kind are keyed: by slug, a category by \`dimension/slug\`, as a slug may have several dimensions. */
export interface TermKeys {
${fields.join('\n')}
}

export type Terms = { readonly [K in TermKind]: Readonly<Record<TermKeys[K], Term>> };

export const terms: Terms = {
${kinds.map((kind) => `  ${literal(kind)}: {\n${entries(rows, kind).join(',\n')}\n  }`).join(',\n')}
};
`;
}

function keyType(kind: string): string {
  return kind === 'category' ? 'CategoryKey' : termType(kind);
}

function entries(rows: readonly Row<typeof terms>[], kind: string): string[] {
  return rows
    .filter((row) => row.kind === kind)
    .map((row) => {
      const { parent, name_en, name_zh_hant, name_zh_hans } = row;
      const term = {
        // Of all others the key says it, or nobody asks: pages fetch this file.
        parent: kind === 'entity' ? parent : null,
        en: name_en ?? '',
        'zh-Hant': name_zh_hant ?? '',
        'zh-Hans': name_zh_hans ?? ''
      };
      return `    ${literal(termKey(row))}: ${literal(term)}`;
    });
}
