import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The theme of the editor in the site's colours, for light and dark. */
export const look = EditorView.theme({
  '&': { backgroundColor: 'var(--surface)', color: 'var(--ink)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace',
    lineHeight: '1.55',
    minHeight: '10rem',
    maxHeight: '26rem'
  },
  '.cm-content': { caretColor: 'var(--ink)', paddingBlock: '0.625rem' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--secondary)',
    borderRight: '1px solid var(--hairline)'
  },
  '.cm-placeholder': { color: 'var(--secondary)' },
  '.cm-selectionBackground, .cm-content ::selection': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)'
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 18%, transparent)'
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    border: '1px solid var(--secondary)',
    borderRadius: '2px'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace',
    maxHeight: '14rem'
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.1875rem 0.5rem', minHeight: '1.5rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-colour)'
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85', marginLeft: '0.75rem' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--orange)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--orange) 1.5px',
    textUnderlineOffset: '3px'
  },
  '.cm-lintPoint-error::after': { borderBottomColor: 'var(--orange)' }
});

export const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--blue-text)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--green-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--purple-text)' },
  { tag: tags.comment, color: 'var(--secondary)' },
  { tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--rose-text)' },
  { tag: tags.operator, color: 'var(--ink)' }
]);
