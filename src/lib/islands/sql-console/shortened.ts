import { textWidth } from '$lib/format/text-width';

/** A text that fits within a width: cut, with an ellipsis, where it is longer. @param size of its letters. */
export function shortened(text: string, within: number, size: number): string {
  let short = text;
  while (short.length > 1 && textWidth(short, size) > within) short = short.slice(0, -1);
  return short === text ? text : `${short.slice(0, -1)}…`;
}
