import type { ColumnName } from '../../schema/row.ts';
import type { terms } from '../../schema/terms.ts';
import { shown } from '../fault.ts';
import type { RowRule } from '../row-rule.ts';

type Column = ColumnName<typeof terms>;
type Rule = RowRule<Column>;

const parentKinds: Partial<Record<string, string>> = {
  category: 'dimension',
  entity: 'entity',
  industry: 'sector'
};
const DEEPEST = 10;

const slugFitsKind: Rule = {
  name: 'slug-fits-kind',
  needs: ['kind', 'slug'],
  find: ({ kind, slug }) => {
    // Units begin with a currency code, in the capitals of ISO 4217.
    const form = kind === 'unit' ? /^([A-Z]{3}(-[a-z]+)?|[a-z]+(-[a-z]+)*)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
    return form.test(slug)
      ? null
      : { column: 'slug', found: shown(slug), expected: 'a slug such as science-park' };
  }
};

const parentFitsKind: Rule = {
  name: 'parent-fits-kind',
  needs: ['kind', 'parent'],
  find: ({ kind, parent }, known) => {
    const parentKind = parentKinds[kind];
    const found = shown(parent);
    if (parentKind === undefined) {
      return parent === ''
        ? null
        : { column: 'parent', found, expected: `nothing, a term of kind ${kind} has no parent` };
    }
    if (parent === '' ? kind === 'entity' : known.term(parentKind, parent)) return null;
    return { column: 'parent', found, expected: `a term of kind ${parentKind}` };
  }
};

const entityIsNotItsOwnAncestor: Rule = {
  name: 'entity-is-not-its-own-ancestor',
  needs: ['kind', 'slug', 'parent'],
  find: ({ kind, slug, parent }, known) => {
    let ancestor = kind === 'entity' ? parent : '';
    for (let depth = 0; depth < DEEPEST && ancestor !== slug && ancestor !== ''; depth++) {
      ancestor = known.parentOf(ancestor);
    }
    if (ancestor !== slug) return null;
    return {
      column: 'parent',
      found: shown(parent),
      expected: `an entity that is no part of ${shown(slug)}`
    };
  }
};

/* "exact" stands for no word before the number, so it has no name to print. */
const nameIn = (column: 'name_en' | 'name_zh_hant' | 'name_zh_hans'): Rule => ({
  name: 'name-in',
  needs: ['kind', 'slug', column],
  find: (cells) => {
    const wordless = cells.kind === 'qualifier' && cells.slug === 'exact';
    return cells[column] !== '' || wordless ? null : { column, found: 'nothing', expected: 'text' };
  }
});

/** How a term's slug and parent fit its kind, and that it is named in three languages. */
export const termRules: readonly Rule[] = [
  slugFitsKind,
  parentFitsKind,
  entityIsNotItsOwnAncestor,
  nameIn('name_en'),
  nameIn('name_zh_hant'),
  nameIn('name_zh_hans')
];
