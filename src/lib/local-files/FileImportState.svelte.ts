import { closeTable } from './close-table';
import { canSave, deleteSavedTable, saveTable, savedTables, reopenTable } from './stored-tables';
import { openLocalFile, type OpenProgress } from './open-local-file';
import type { LocalTable } from './local-tables';
import type { Overrides, Plan, Preview } from './plan';
import { preview } from './file-worker-client';

/** A visitor's files on the page: the one that is previewed or opened, the error, and the saved tables. */
export class FileImportState {
  file = $state.raw<File | undefined>();
  preview = $state.raw<Preview | undefined>();
  overrides = $state.raw<Overrides>({});
  progress = $state.raw<OpenProgress | undefined>();
  busy = $state(false);
  error = $state.raw<unknown>();
  saved = $state.raw<readonly { readonly name: string; readonly file: string; readonly bytes: number }[]>([]);
  readonly canSave = canSave();
  #controller: AbortController | undefined;

  /** Previews a file; Parquet, which has types, is opened at once. */
  async choose(file: File): Promise<LocalTable | undefined> {
    this.cancel();
    this.file = file;
    this.preview = undefined;
    this.overrides = {};
    const found = await this.look({});
    return found?.format.kind === 'parquet' ? this.open() : undefined;
  }

  /** Previews the file again with other settings. */
  async look(overrides: Overrides): Promise<Preview | undefined> {
    const { file } = this;
    if (!file) return undefined;
    const before = this.overrides;
    // Set at once, so that a second change before the first result includes the first.
    this.overrides = overrides;
    const found = await this.#work((signal) => preview(file, overrides, { signal }));
    if (found) this.preview = found;
    else if (this.overrides === overrides) this.overrides = before;
    return found;
  }

  async open(): Promise<LocalTable | undefined> {
    const { file, preview: plan } = this;
    if (!file || !plan) return undefined;
    const settled: Plan = { format: plan.format, columns: plan.columns };
    const table = await this.#work((signal) =>
      openLocalFile(file, settled, { signal, progress: (progress) => (this.progress = progress) })
    );
    if (table) this.leave();
    return table;
  }

  /** Stops the current work; the file stays for another try. */
  cancel(): void {
    this.#controller?.abort();
    this.#controller = undefined;
    this.busy = false;
    this.progress = undefined;
  }

  /** Closes the preview. */
  leave(): void {
    this.cancel();
    this.file = undefined;
    this.preview = undefined;
    this.error = undefined;
  }

  async list(): Promise<void> {
    if (!this.canSave) return;
    try {
      this.saved = await savedTables();
    } catch {
      // Private windows have the storage API but reject its use: then nothing is saved.
      this.saved = [];
    }
  }

  async save(table: LocalTable): Promise<void> {
    await this.#work(() => saveTable(table));
    await this.list();
  }

  async forget(name: string): Promise<void> {
    await this.#work(() => deleteSavedTable(name));
    await this.list();
  }

  async reopen(name: string): Promise<void> {
    await this.#work(() => reopenTable(name));
  }

  async remove(table: LocalTable): Promise<void> {
    await this.#work(() => closeTable(table));
    await this.list();
  }

  async #work<T>(job: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const controller = new AbortController();
    this.#controller?.abort();
    this.#controller = controller;
    this.busy = true;
    this.error = undefined;
    try {
      return await job(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) this.error = error;
      return undefined;
    } finally {
      if (this.#controller === controller) {
        this.busy = false;
        this.progress = undefined;
        this.#controller = undefined;
      }
    }
  }
}
