import { unpackEntry, type PackedEntry, type SearchEntry } from '$lib/search/entry';
import { createFinder, type Finder } from '$lib/search/finder';

/** So many are shown: who does not find it among them types on. */
const MOST = 20;

/**
 * Makes the search field find: as a reader types, the best entries are listed under it; arrows choose, Enter goes there,
 * Esc closes. The list follows https://www.w3.org/WAI/ARIA/apg/patterns/combobox/.
 */
export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #found: HTMLElement;
  readonly #list: HTMLElement;
  readonly #told: HTMLElement;
  readonly #kinds: Readonly<Record<string, string>>;
  #finder: Finder | undefined;
  #loading = false;
  #shown: readonly SearchEntry[] = [];
  #chosen = -1;

  constructor(private readonly box: HTMLElement) {
    const one = <E extends HTMLElement>(selector: string): E => {
      const element = box.querySelector<E>(selector);
      if (!element) throw new Error(`The search field lacks its ${selector}`);
      return element;
    };
    this.#input = one('input');
    this.#found = one('.found');
    this.#list = one('ul');
    this.#told = one('.told');
    this.#kinds = JSON.parse(box.dataset['kinds'] ?? '{}') as Record<string, string>;
    this.#input.addEventListener('input', () => void this.#search());
    this.#input.addEventListener('focus', () => void this.#search());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) this.#open(false);
    });
    // The field keeps the focus, so that the list is still there when the button is let go.
    this.#found.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role="option"]') : null;
      if (option) this.#go([...this.#list.children].indexOf(option));
    });
    void this.#search();
  }

  async #search(): Promise<void> {
    const typed = this.#input.value.trim();
    if (!this.#finder) {
      if (typed) this.#tell(this.box.dataset['loading'] ?? '', []);
      await this.#load();
    }
    if (!this.#finder) return;
    // What was typed while the index arrived counts.
    const now = this.#input.value.trim();
    if (!now) return this.#open(false);
    const entries = this.#finder(now, MOST);
    const { count = '', none = '' } = this.box.dataset;
    this.#tell(entries.length > 0 ? count.replace('#', String(entries.length)) : none, entries);
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const answer = await fetch(this.box.dataset['index'] ?? '');
      if (!answer.ok) throw new Error(`${answer.status}`);
      this.#finder = createFinder(((await answer.json()) as PackedEntry[]).map(unpackEntry));
    } catch {
      this.#tell(this.box.dataset['off'] ?? '', []);
    } finally {
      this.#loading = false;
    }
  }

  #tell(text: string, entries: readonly SearchEntry[]): void {
    this.#told.textContent = text;
    this.#shown = entries;
    this.#list.replaceChildren(...entries.map((entry, at) => this.#option(entry, at)));
    this.#choose(-1);
    this.#open(true);
  }

  #option({ kind, title, detail }: SearchEntry, at: number): HTMLElement {
    const part = (name: string, text: string) => {
      const span = document.createElement('span');
      span.className = name;
      span.textContent = text;
      return span;
    };
    const option = document.createElement('li');
    option.id = `search-found-${at}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.append(part('kind', this.#kinds[kind] ?? ''), part('name', title));
    if (detail) option.append(part('detail', detail));
    return option;
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const open = !this.#found.hidden;
    if (step !== undefined && this.#shown.length > 0) {
      this.#open(true);
      const { length } = this.#shown;
      this.#choose(this.#chosen < 0 && step < 0 ? length - 1 : (this.#chosen + step + length) % length);
    } else if (event.key === 'Enter' && open && this.#shown.length > 0) this.#go(Math.max(0, this.#chosen));
    else if (event.key === 'Escape' && open) this.#open(false);
    else return;
    event.preventDefault();
  }

  #choose(at: number): void {
    this.#chosen = at;
    [...this.#list.children].forEach((option, index) =>
      option.setAttribute('aria-selected', String(index === at))
    );
    const option = this.#list.children[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #open(open: boolean): void {
    this.#found.hidden = !open;
    this.#input.setAttribute('aria-expanded', String(open));
  }

  #go(at: number): void {
    const entry = this.#shown[at];
    if (!entry) return;
    this.#open(false);
    location.href = `${this.box.dataset['home'] ?? '/'}${entry.path}`;
  }
}
