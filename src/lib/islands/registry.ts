import type { Component, ComponentProps } from 'svelte';
import type { MessageGroup } from '$lib/i18n/messages';

/**
 * When an island is hydrated: at once; when it scrolls into view; or when a pointer, a touch or the focus reaches it.
 * An address that holds its state wakes it at once in any case.
 */
export type Wake = 'load' | 'visible' | 'intent';

/** One island: where its component is, and which message groups it needs in addition to those of every page. */
export interface IslandEntry {
  readonly load: () => Promise<{ readonly default: Component<never> }>;
  readonly messages: readonly MessageGroup[];
  /** Whether the page's address holds state of this island. */
  readonly isAddressed?: (address: Location) => boolean;
  /** Whether it accepts files dropped anywhere on the page: then dragging a file in wakes it. */
  readonly acceptsFiles?: boolean;
}

/**
 * Every island by name. A page writes `<Island name="…" …>`; the browser fetches the component from here. An island is
 * an ordinary component: the server renders it with its props, and on wake it is hydrated with the same props.
 */
export const registry = {
  'chart-builder': {
    load: () => import('./chart-builder/ChartBuilder.svelte'),
    messages: ['charts', 'explore', 'tables', 'files'],
    isAddressed: ({ search }) => search !== ''
  },
  'city-map': { load: () => import('./city-map/MapWithTrack.svelte'), messages: ['map'] },
  'filter-bar': {
    load: () => import('./filter-bar/FilterBar.svelte'),
    messages: ['charts'],
    isAddressed: ({ search }) => search !== ''
  },
  citations: { load: () => import('./citations/PageCitations.svelte'), messages: [] },
  'report-editor': {
    load: () => import('./report-editor/ReportEditor.svelte'),
    messages: ['report', 'explore']
  },
  explorer: { load: () => import('./explorer/Explorer.svelte'), messages: ['explore'] },
  'search-box': { load: () => import('./search-box/SearchBox.svelte'), messages: [] },
  'sql-console': {
    load: () => import('./sql-console/SqlConsole.svelte'),
    messages: ['files', 'console'],
    isAddressed: ({ hash }) => /^#(?:sql=|example-)/.test(hash),
    acceptsFiles: true
  }
} as const satisfies Readonly<Record<string, IslandEntry>>;

type Registry = typeof registry;

export type IslandName = keyof Registry;

/** The component behind a name. */
export type IslandComponent<Name extends IslandName> = Awaited<ReturnType<Registry[Name]['load']>>['default'];

/** The props of an island: plain data, since they travel as JSON. */
export type IslandProps<Name extends IslandName> = ComponentProps<IslandComponent<Name>>;
