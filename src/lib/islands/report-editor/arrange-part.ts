import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The kind of data under which the key of a dragged part travels. */
const PART_TYPE = 'application/x-innoscope-part';

/** What becomes of a part that is arranged. */
interface Moves {
  /** Another part is dragged over it, or no longer. */
  onover: (isOver: boolean) => void;
  /** The part of this key was dropped on it. */
  ondrop: (key: number) => void;
  /** It is to move by one. */
  onstep: (by: -1 | 1) => void;
}

/** Whether a file is dragged, not a part. */
export function isFileDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Lets a part be dragged, take the place of another one, and be moved by Alt and the arrows from anywhere within it. */
export function arrangePart(key: number, { onover, ondrop, onstep }: Moves): Attachment<HTMLElement> {
  return (item) => {
    const calls = new AbortController();
    const options = { signal: calls.signal };
    item.addEventListener(
      'dragstart',
      ({ dataTransfer }) => {
        dataTransfer?.setData(PART_TYPE, String(key));
        dataTransfer?.setDragImage(item, 20, 20);
      },
      options
    );
    item.addEventListener(
      'dragover',
      (event) => {
        if (isFileDrag(event)) return;
        event.preventDefault();
        onover(true);
      },
      options
    );
    item.addEventListener('dragleave', () => onover(false), options);
    item.addEventListener(
      'drop',
      (event) => {
        onover(false);
        const dropped = Number(event.dataTransfer?.getData(PART_TYPE));
        if (isFileDrag(event) || !dropped) return;
        event.preventDefault();
        event.stopPropagation();
        ondrop(dropped);
      },
      options
    );
    item.addEventListener('keydown', (event) => void moveByKey(event, onstep), options);
    return () => calls.abort();
  };
}

/** Moving takes the focus: it is given back. */
async function moveByKey(event: KeyboardEvent, onstep: Moves['onstep']): Promise<void> {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (!event.altKey || by === undefined) return;
  event.preventDefault();
  const focused = event.target;
  onstep(by);
  await tick();
  if (focused instanceof HTMLElement) focused.focus();
}
