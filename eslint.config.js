// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { madeFolders } from './src/scripts/made-folders.mjs';
import svelteConfig from './svelte.config.js';
import { noCircles } from './src/scripts/lint/circle-rule.mjs';
import { importDirections } from './src/scripts/lint/import-rule.mjs';

const made = madeFolders(import.meta.dirname).map((folder) => `${folder}/`);

// Drawings made on the server, and islands that the server rendered, come into a page as text. Two components put them there;
// {@html} is an error elsewhere.
const htmlSinks = ['src/lib/components/figure/ServerDrawing.svelte', 'src/lib/islands/Island.svelte'];
const { 'svelte/no-at-html-tags': noHtml = 'error', ...svelteRules } = Object.assign(
  {},
  ...svelte.configs.recommended.map(({ rules }) => rules)
);

const zoneless = [
  'CallExpression[callee.property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)$/]',
  'CallExpression[callee.property.name=/^to(Locale)?(Date|Time)String$/]',
  'NewExpression[callee.name="Date"][arguments.length>1]',
  'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"]'
].map((selector) => ({
  selector,
  message: 'Dates of the evidence know no time zone: use UTC, or dayOfReader.'
}));
/** @type {import('eslint').Linter.RuleEntry} */
const zonelessRule = ['error', ...zoneless];

export default defineConfig([
  globalIgnores([...made, 'static/']),
  // A rule holds for every line of the repository: comments cannot switch one off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommended,
  ts.configs.stylistic,
  svelte.configs.base,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { repository: { rules: { 'import-directions': importDirections, 'no-circles': noCircles } } },
    rules: {
      'repository/import-directions': 'error',
      'repository/no-circles': 'error',
      'max-lines': ['error', 250],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-script-url': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': false }
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      ...svelteRules,
      // Pages are whole documents (csr = false): their links are relative to the page. Navigation by code is still checked.
      'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
      // The same rule as ESLint's, but it knows that runes reassign.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error'
    }
  },
  { files: ['**/*.svelte'], ignores: htmlSinks, rules: { 'svelte/no-at-html-tags': noHtml } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  // In a test an error that the compiler must find is a check: it fails when the error is gone.
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-check': false }
      ]
    }
  },
  // What runs in a page is read by a visitor, not by us.
  {
    files: ['src/lib/**', 'src/routes/**'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] }
  },
  // A date that passes through the zone of a machine may come out as the day before.
  {
    files: ['src/**', 'data/**'],
    ignores: ['src/lib/format/local-day.ts'],
    rules: { 'no-restricted-syntax': zonelessRule }
  },
  // TypeScript knows all names, those of its own types included.
  { files: ['**/*.ts', '**/*.svelte'], rules: { 'no-undef': 'off' } }
]);
