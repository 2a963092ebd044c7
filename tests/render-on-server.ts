import type { BrowserCommand } from 'vitest/node';

/**
 * What the server sends of an island's component, with the comments by which Svelte hydrates it: a test in the browser cannot
 * render it, as its modules are those of the browser.
 * @param component its path from the root of the project. @param props plain data.
 */
export const renderOnServer: BrowserCommand<[component: string, props: object]> = async (
  { project },
  component,
  props
) => {
  const { vite } = project;
  const [{ default: head }, { render }] = await Promise.all([
    vite.ssrLoadModule(component),
    vite.ssrLoadModule('svelte/server')
  ]);
  const { body } = (render as typeof import('svelte/server').render)(head, { props });
  return body;
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    renderOnServer: (component: string, props: object) => Promise<string>;
  }
}
