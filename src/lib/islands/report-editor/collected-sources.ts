import type { ExportSource } from '$lib/captions/export-model';

/** The documents of several parts without duplicates, in order of first use. */
export function collectedSources(parts: readonly (readonly ExportSource[])[]): ExportSource[] {
  return [...new Map(parts.flat().map((source) => [keyOf(source), source])).values()];
}

/** The numbers of some documents in a list that contains them, counted from 1. */
export function numbersOf(sources: readonly ExportSource[], all: readonly ExportSource[]): number[] {
  const places = new Map(all.map((source, index) => [keyOf(source), index + 1]));
  return sources.flatMap((source) => places.get(keyOf(source)) ?? []);
}

function keyOf({ url, title }: ExportSource): string {
  return `${url} ${title}`;
}
