import type { Size } from '../size';
import { textWidth } from '$lib/format/text-width';

/** A milestone: a date as precise as it is known, and the kind, which is its row. */
export interface TrackEvent {
  readonly id: string;
  readonly date: string;
  readonly kind: string;
}
export interface TrackDot extends TrackEvent {
  readonly x: number;
  readonly y: number;
  /** True where the date is known only to the year: a hollow dot in the middle of that year. */
  readonly loose: boolean;
}
export interface TrackRow {
  readonly kind: string;
  readonly name: string;
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  readonly axis: number;
  readonly top: number;
  readonly height: number;
}

const gap = 1;
const labelSpace = 1.06;

/**
 * Years across, kinds as rows, one dot per event. Dots that would touch fan out above and below the middle of their
 * row, so a row is as high as its densest year needs. Row names are to the left, on a phone above.
 */
export function trackLayout(
  events: readonly TrackEvent[],
  kinds: readonly { readonly kind: string; readonly name: string }[],
  size: Size
) {
  const narrow = size.name === 'narrow';
  const r = narrow ? 3.5 : size.name === 'wall' ? 6 : 4.5;
  const widest = Math.max(0, ...kinds.map(({ name }) => textWidth(name, size.text) * labelSpace));
  const left = narrow ? r : Math.ceil(widest) + 14;
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const perYear = (size.width - left - r) / (last + 1 - first);
  const head = narrow ? size.text * 1.5 : 0;
  const rows: TrackRow[] = [];
  const dots: TrackDot[] = [];
  let top = 4;
  for (const { kind, name } of kinds) {
    const own = events.filter((event) => event.kind === kind);
    const places = own.map(({ date }) => left + (timeOf(date) - first) * perYear);
    const offsets = fanOut(places, 2 * r + gap);
    const reach = Math.max(0, ...offsets.map(Math.abs)) + r + (narrow ? 3 : 6);
    const axis = top + head + reach;
    own.forEach((event, index) =>
      dots.push({
        ...event,
        x: places[index] ?? left,
        y: axis + (offsets[index] ?? 0),
        loose: event.date.length === 4
      })
    );
    const height = head + 2 * reach;
    const width = textWidth(name, size.text) * labelSpace;
    const label = narrow
      ? { x: 0, y: top + size.text * 1.15, width }
      : { x: 0, y: axis + size.text * 0.35, width };
    rows.push({ kind, name, label, axis, top, height });
    top += height;
  }
  return {
    r,
    left,
    first,
    last,
    perYear,
    rows,
    dots,
    bottom: top,
    height: top + size.text * 2,
    ticks: ticksOf(first, last)
  };
}

/**
 * The offset of each dot from the middle of its row, in the given order: the smallest that keeps it `apart` from those
 * before it.
 */
export function fanOut(places: readonly number[], apart: number): number[] {
  const offsets: number[] = [];
  for (const place of places) {
    let step = 0;
    while (taken(place, stepAside(step, apart), places, offsets, apart)) step += 1;
    offsets.push(stepAside(step, apart));
  }
  return offsets;
}

/** 0, then one down and one up, then two... */
function stepAside(step: number, apart: number): number {
  return Math.ceil(step / 2) * apart * (step % 2 === 0 ? -1 : 1) || 0;
}

function taken(
  place: number,
  offset: number,
  places: readonly number[],
  offsets: readonly number[],
  apart: number
): boolean {
  return offsets.some(
    (other, index) => Math.hypot((places[index] ?? 0) - place, other - offset) < apart - 1e-6
  );
}

/** A date in years: the middle of the known span. */
function timeOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** The multiples of five between two years. */
function ticksOf(first: number, last: number): number[] {
  const from = Math.ceil(first / 5) * 5;
  return Array.from({ length: Math.floor((last - from) / 5) + 1 }, (_, index) => from + index * 5);
}
