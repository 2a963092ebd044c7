/** The kind of data under which the key of a dragged part travels. */
export const PART_TYPE = 'application/x-innoscope-part';

/** Whether a file is dragged, not a part. */
export function isFileDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
