import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** The data type that carries the key of a dragged part. */
const PART_TYPE = 'application/x-innoscope-part';

/** What happens when parts are moved. */
interface Moves {
  /** Another part is dragged over this one, or has left it. */
  onover: (isOver: boolean) => void;
  /** The part with this key was dropped on this one. */
  ondrop: (key: number) => void;
  /** Moves this part by one position. */
  onstep: (by: -1 | 1) => void;
}

/** True where a file is dragged, not a part. */
export function isFileDrag({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Makes a part draggable and a drop target, and lets Alt with an arrow key move it from anywhere inside it. */
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

/** Moving the part drops the focus, so it is restored. */
async function moveByKey(event: KeyboardEvent, onstep: Moves['onstep']): Promise<void> {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (!event.altKey || by === undefined) return;
  event.preventDefault();
  const focused = event.target;
  onstep(by);
  await tick();
  if (focused instanceof HTMLElement) focused.focus();
}
