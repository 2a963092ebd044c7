// @ts-check
import { relative, sep } from 'node:path';
import { judge } from './import-directions.mjs';

/** @typedef {import('estree').Node & { source?: { value?: unknown } }} ImportType `import('...').Name` in a type */

/**
 * The table of import directions as an ESLint rule. ESLint's no-restricted-imports sees neither import() nor where a
 * relative path leads, so both would bypass the table.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');

    /**
     * @param {import('estree').Node} node
     * @param {unknown} source
     * @param {{ types?: boolean, dynamic?: boolean }} [how]
     */
    const look = (node, source, how) => {
      if (typeof source !== 'string') return;
      const message = judge(file, source, how);
      if (message) context.report({ node, message });
    };

    return {
      ImportDeclaration: (node) => look(node, node.source.value, { types: isErased(node) }),
      ExportNamedDeclaration: (node) => look(node, node.source?.value, { types: isErased(node) }),
      ExportAllDeclaration: (node) => look(node, node.source.value, { types: isErased(node) }),
      ImportExpression: (node) => look(node, 'value' in node.source && node.source.value, { dynamic: true }),
      TSImportType: (/** @type {ImportType} */ node) => look(node, node.source?.value, { types: true })
    };
  }
};

/**
 * Whether the compiler erases an import: only `import type ...`, since `import { type A }` still loads the module.
 * @param {import('estree').Node & { importKind?: string, exportKind?: string }} node TypeScript's parser adds the two
 */
function isErased({ importKind, exportKind }) {
  return importKind === 'type' || exportKind === 'type';
}
