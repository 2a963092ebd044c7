import { parse, type AST } from 'svelte/compiler';

/** Attributes that a visitor reads or hears. */
const SPOKEN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext'
]);
const LETTER = /\p{L}/u;

/**
 * Words in a component that are not messages: text, spoken attributes, and text in curly braces.
 * @param source of a .svelte file
 * @returns each as "line: words"
 */
export function visibleWords(source: string): string[] {
  const { fragment } = parse(source, { modern: true });
  return found(fragment, source);
}

function found(node: unknown, source: string): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => found(one, source));
  if (!isNode(node)) return [];
  if (node.type === 'Text') return spot(node, String(node.data), source);
  if (node.type === 'ExpressionTag') return literals(node.expression, source);
  if (node.type === 'Attribute') return attribute(node, source);
  if (node.type === 'StyleDirective' || (node.type === 'RegularElement' && node.name === 'style')) return [];
  return Object.values(node).flatMap((value) => found(value, source));
}

function attribute(node: Node, source: string): string[] {
  if (!SPOKEN.has(String(node.name))) return [];
  return found(node.value, source);
}

/** Texts that an expression shows: `{'Words'}`, `{a ? 'Yes' : b}`; not the arguments of a call. */
function literals(node: unknown, source: string): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal' && typeof node.value === 'string') return spot(node, node.value, source);
  if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) {
    return node.quasis.flatMap((quasi: { value: { raw: string } }) => spot(node, quasi.value.raw, source));
  }
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((one) => literals(one, source));
  if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
    const isShown = node.type === 'LogicalExpression' || node.operator === '+';
    return isShown ? [node.left, node.right].flatMap((one) => literals(one, source)) : [];
  }
  return [];
}

function spot(node: Node, words: string, source: string): string[] {
  if (!LETTER.test(words)) return [];
  return [`${source.slice(0, node.start).split('\n').length}: ${words.trim()}`];
}

type Node = Pick<AST.BaseNode, 'type' | 'start'> & Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
