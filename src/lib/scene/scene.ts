import type { Qualifier } from '$lib/catalogue/generated/rows';

/**
 * A whole drawing as plain data: layouts make scenes from models, and `SceneDrawing.svelte` draws them, on the server
 * and in the browser. Numbers are in units of the drawing and already rounded; shapes are positioned in the plot,
 * inside the padding.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The font size of its texts. */
  readonly text: number;
  readonly padding: Padding;
  /** Undefined where marks have no axis, or one made of shapes. */
  readonly axes?: Axes;
  readonly shapes: readonly Shape[];
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The axes of a plot. Values grow upwards, with a line across the plot at each tick; times or positions grow to the right. */
export interface Axes {
  readonly y: Axis & {
    /** The unit of its values, above the axis. */
    readonly title?: string;
    /** The baseline of the title, from the top of the plot; by default close above the first label. */
    readonly titleY?: number;
  };
  readonly x: Axis & {
    /** Whether a rule with ticks is drawn; if not, the axis only gives the scale. */
    readonly ruled: boolean;
  };
}

export interface Axis {
  readonly domain: readonly [number, number];
  /** Values with their labels, in the page's language. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** The figure that a mark shows: every drawn figure is one mark. */
export interface MarkFacts {
  /** The key of its row in the table under the drawing. */
  readonly key: string;
  /** Undefined where nobody states how exact the figure is: a result of a query without a qualifier. */
  readonly qualifier: Qualifier | undefined;
  /** A name of catalogue/colour.ts: a custom property of the style sheet. */
  readonly colour: string;
  /** Its figure in words, with its qualifier. */
  readonly label: string;
}

/** A shape of a drawing. `fill` and `stroke` are CSS colours, mostly custom properties of the style sheet. */
export type Shape = PathShape | LineShape | RectShape | CircleShape | TextShape | MarkShape | GroupShape;

interface Painted {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface PathShape extends Painted {
  readonly kind: 'path';
  readonly d: string;
  readonly dashes?: string;
  readonly opacity?: number;
}

export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth?: number;
}

export interface RectShape extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CircleShape extends Painted {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly opacity?: number;
  /** Set where the circle alone is a mark. */
  readonly mark?: MarkFacts;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: number;
  readonly words: readonly Word[];
}

/** A run of a text, which may be painted differently from the rest. */
export type Word =
  | string
  | {
      readonly text: string;
      readonly fill?: string;
      readonly weight?: number;
      /** The distance from the previous word. */
      readonly gap?: number;
    };

/** The shapes of one mark. */
export interface MarkShape {
  readonly kind: 'mark';
  readonly mark: MarkFacts;
  readonly shapes: readonly Shape[];
}

/** Shapes that are moved or turned together. */
export interface GroupShape {
  readonly kind: 'group';
  readonly transform: string;
  readonly shapes: readonly Shape[];
}

/** Every mark of a drawing, in its order. */
export function marksOf(shapes: readonly Shape[]): MarkFacts[] {
  return shapes.flatMap((shape) => {
    if (shape.kind === 'mark') return [shape.mark];
    if (shape.kind === 'group') return marksOf(shape.shapes);
    return shape.kind === 'circle' && shape.mark ? [shape.mark] : [];
  });
}
