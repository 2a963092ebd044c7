// @ts-check
import { relative, sep } from 'node:path';
import { circlesOf, importGraph, targetOf } from './circles.mjs';

/** @typedef {import('estree').Node & { source?: { value?: unknown } }} ImportType `import('...').Name` in a type */

/** @type {Map<string, string[]> | undefined} */
let circles;

/**
 * The circle that each module is in. Files are read once per run of lint, in a fraction of a second.
 * @param {string} root
 */
function circleOf(root) {
  circles ??= new Map(
    circlesOf(importGraph(root)).flatMap((circle) =>
      circle.map(/** @returns {[string, string[]]} */ (module) => [module, circle])
    )
  );
  return circles;
}

/**
 * Forbids modules that reach themselves through their imports: modules of a circle cannot be read, tested or moved
 * alone.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noCircles = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const circle = circleOf(context.cwd).get(file);
    if (!circle) return {};
    const members = new Set(circle);

    /**
     * @param {import('estree').Node} node
     * @param {unknown} source
     */
    const look = (node, source) => {
      if (typeof source !== 'string' || !targetOf(file, source, members)) return;
      const message = `This import is part of a circle: ${circle.join(', ')}. Move what they share to a module below them.`;
      context.report({ node, message });
    };

    return {
      ImportDeclaration: (node) => look(node, node.source.value),
      ExportNamedDeclaration: (node) => look(node, node.source?.value),
      ExportAllDeclaration: (node) => look(node, node.source.value),
      ImportExpression: (node) => look(node, 'value' in node.source && node.source.value),
      TSImportType: (/** @type {ImportType} */ node) => look(node, node.source?.value)
    };
  }
};
