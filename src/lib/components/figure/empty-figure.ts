/** Why a figure has nothing to draw, and which filters a visitor may drop to fill it. */
export interface EmptyFigure {
  readonly text: string;
  readonly drops: readonly { readonly label: string; readonly ondrop: () => void }[];
}
