import { flushSync, hydrate, mount, type Component } from 'svelte';

/** Set on an island that was taken over: tests and styles look for it. */
const AWAKE = 'awake';

/**
 * Hydrates what the server rendered of a component, or mounts it in place of what stood there for visitors without script. A focus
 * within stays within: where its control is replaced, the first control of the island gets it.
 */
export function startIsland(component: Component<never>, element: HTMLElement): void {
  const json = element.querySelector(':scope > script');
  const props = JSON.parse(json?.textContent ?? '{}') as Record<string, never>;
  json?.remove();
  const hadFocus = element.contains(document.activeElement);
  const options = { target: element, props };
  if (isRendered(element)) hydrate(component as Component<Record<string, never>>, options);
  else {
    element.replaceChildren();
    mount(component as Component<Record<string, never>>, options);
  }
  flushSync();
  element.dataset[AWAKE] = '';
  if (hadFocus && !element.contains(document.activeElement))
    element.querySelector<HTMLElement>('input:checked, input, select, textarea, button, [tabindex]')?.focus();
}

/** Svelte's server puts "[" in the comment before what it rendered. */
function isRendered(element: HTMLElement): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.COMMENT_NODE && node.nodeValue === '['
  );
}
