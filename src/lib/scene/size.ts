/** The proportions of all drawings; CSS shows the size that fits a figure. */
export const sizes = {
  narrow: { name: 'narrow', width: 360, height: 290, text: 12 },
  medium: { name: 'medium', width: 580, height: 340, text: 12.5 },
  full: { name: 'full', width: 1140, height: 420, text: 14 },
  wall: { name: 'wall', width: 1720, height: 440, text: 19 }
} as const;

export type SizeName = keyof typeof sizes;
export type Size = (typeof sizes)[SizeName];
