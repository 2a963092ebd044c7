import type { Component, ComponentProps } from 'svelte';
import type { MessageGroup } from '$lib/i18n/messages';

/**
 * When an island is taken over in the browser: at once; when it comes into view; or when a visitor points at it, touches it or
 * moves the focus into it. Whatever is said here, an address that holds its state wakes it at once.
 */
export type Wake = 'load' | 'visible' | 'intent';

/** One island: where its component is, and which messages it needs beside those of every page. */
export interface IslandEntry {
  readonly load: () => Promise<{ readonly default: Component<never> }>;
  readonly messages: readonly MessageGroup[];
  /** Whether the address of the page holds state of this island. */
  readonly isAddressed?: (address: Location) => boolean;
  /** Whether it takes files that are dropped anywhere on the page: it wakes when one is dragged in. */
  readonly takesFiles?: boolean;
}

/**
 * Every island by its name. A page writes `<Island name="…" …>`; the browser fetches the component from here. An island is an
 * ordinary component: the server renders it with its props, and on wake it is hydrated with the same props.
 */
export const registry = {
  'chart-builder': {
    load: () => import('./chart-builder/ChartBuilder.svelte'),
    messages: ['charts', 'tables', 'files'],
    isAddressed: ({ search }) => search !== ''
  },
  'city-map': { load: () => import('./city-map/MapWithTrack.svelte'), messages: ['map'] },
  'filter-bar': {
    load: () => import('./filter-bar/FilterBar.svelte'),
    messages: ['charts'],
    isAddressed: ({ search }) => search !== ''
  },
  citations: { load: () => import('./citations/PageCitations.svelte'), messages: [] },
  'report-editor': { load: () => import('./report-editor/ReportEditor.svelte'), messages: [] },
  explorer: { load: () => import('./explorer/Explorer.svelte'), messages: [] },
  'search-box': { load: () => import('./search-box/SearchBox.svelte'), messages: [] },
  'sql-console': {
    load: () => import('./sql-console/SqlConsole.svelte'),
    messages: ['files', 'console'],
    isAddressed: ({ hash }) => /^#(?:sql=|example-)/.test(hash),
    takesFiles: true
  }
} as const satisfies Readonly<Record<string, IslandEntry>>;

type Registry = typeof registry;

export type IslandName = keyof Registry;

/** The component behind a name. */
export type IslandComponent<Name extends IslandName> = Awaited<ReturnType<Registry[Name]['load']>>['default'];

/** What a page must give an island: plain data, since it travels as JSON. */
export type IslandProps<Name extends IslandName> = ComponentProps<IslandComponent<Name>>;
