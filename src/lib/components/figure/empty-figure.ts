/** Why a figure has nothing to draw, and which filters a visitor may remove to fill it. */
export interface EmptyFigure {
  readonly text: string;
  readonly drops: readonly { readonly label: string; readonly ondrop: () => void }[];
}
