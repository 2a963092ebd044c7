import { flushSync, hydrate, mount, type Component } from 'svelte';
import { loadWithMessages } from '$lib/i18n/load-with-messages';
import type { IslandEntry } from './registry';

/** Fetches the component of an island with its messages. @throws TypeError where a part cannot be fetched. */
export async function loadIsland({ load, messages }: IslandEntry): Promise<Component<never>> {
  return (await loadWithMessages(load(), ...messages)).default;
}

type Island = Component<Record<string, never>, { focus?: () => void }>;

/** The attribute of a hydrated island, which tests and styles look for. */
const AWAKE = 'awake';

/**
 * Hydrates what the server rendered of a component, or mounts it in place of the fallback. A focus inside is preserved:
 * where its control is replaced, the component's `focus` function or the first control gets it.
 */
export function startIsland(component: Component<never>, element: HTMLElement): void {
  const json = element.querySelector(':scope > script');
  const props = JSON.parse(json?.textContent ?? '{}') as Record<string, never>;
  json?.remove();
  const hadFocus = element.contains(document.activeElement);
  releaseTip(element);
  keepSelection(element);
  const options = { target: element, props };
  const isHydrated = isRendered(element);
  if (!isHydrated) element.replaceChildren();
  const start = isHydrated ? hydrate : mount;
  const { focus = () => firstControl(element)?.focus() } = start(component as Island, options);
  flushSync();
  element.dataset[AWAKE] = '';
  if (hadFocus && !element.contains(document.activeElement)) focus();
}

/**
 * Preserves the selection in text fields: hydration removes an input's `value` attribute, which empties a field that nobody has
 * typed into, and writes its value back without the selection, so that "2015" typed over "1991" becomes "19912015". A field
 * whose value was set by script survives that.
 */
function keepSelection(element: HTMLElement): void {
  for (const field of element.querySelectorAll<HTMLInputElement>(
    'input[value]:is([type="number"], [type="text"])'
  )) {
    const { value } = field;
    field.value = value;
  }
}

/**
 * The page's tip may be inside a drawing of the island, where the server did not render it: moving it out avoids a
 * hydration mismatch that would delete it.
 */
function releaseTip(element: HTMLElement): void {
  const tip = element.querySelector<HTMLElement>('#chart-tip');
  if (!tip) return;
  tip.hidden = true;
  element.after(tip);
}

function firstControl(element: HTMLElement): HTMLElement | null {
  return element.querySelector('input:checked, input, select, textarea, button, [tabindex]');
}

/** Svelte's server writes "[" into the comment before its output. */
function isRendered(element: HTMLElement): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.COMMENT_NODE && node.nodeValue === '['
  );
}
