/** A part of an address that could not be used, and why. */
export type Ignored =
  | { readonly why: 'unknown'; readonly name: string }
  | { readonly why: 'repeated'; readonly name: string }
  | { readonly why: 'value'; readonly name: string; readonly value: string }
  | { readonly why: 'year'; readonly name: string; readonly value: string }
  | { readonly why: 'order' }
  | { readonly why: 'place'; readonly value: string };

/** Reads and writes one parameter of an address. */
export interface Parameter<Value> {
  /** Its value where the address does not have it. */
  readonly absent: Value;
  /** @param texts the values in the address, one or more @param ignored gets what cannot be used */
  read(texts: readonly string[], name: string, ignored: Ignored[]): Value;
  /** @returns '' where the parameter can be omitted. */
  write(value: Value): string;
}

type Definition = Readonly<Record<string, Parameter<unknown>>>;

/** The values of all parameters of a definition, by name. */
export type StateOf<Defined extends Definition> = {
  readonly [Name in keyof Defined]: Defined[Name] extends Parameter<infer Value> ? Value : never;
};

/** Converts between the search of an address and a state. */
export interface SearchCodec<State> {
  /** Never throws: malformed, repeated or unknown parts are dropped and reported; the rest counts. */
  read(search: URLSearchParams): { state: State; ignored: Ignored[] };
  /** Defaults are omitted; parameters are in the order of the definition: "?from=2010&place=hsitp", or "". */
  write(state: State): string;
}

/** The codec of an address with these parameters. */
export function defineSearch<Defined extends Definition>(defined: Defined): SearchCodec<StateOf<Defined>> {
  const parameters = Object.entries<Parameter<unknown>>(defined);
  return {
    read(search) {
      const ignored: Ignored[] = [];
      for (const name of new Set(search.keys()))
        if (!Object.hasOwn(defined, name)) ignored.push({ why: 'unknown', name });
      const values = parameters.map(([name, parameter]) => {
        const texts = search.getAll(name);
        return [name, texts.length > 0 ? parameter.read(texts, name, ignored) : parameter.absent];
      });
      return { state: Object.fromEntries(values) as StateOf<Defined>, ignored };
    },
    write(state) {
      const parts = parameters.flatMap(([name, parameter]) => {
        const text = parameter.write(state[name]);
        return text ? [`${name}=${text}`] : [];
      });
      return parts.length > 0 ? `?${parts.join('&')}` : '';
    }
  };
}

/**
 * A parameter with one value; of repeated ones the first counts.
 * @param parse returns undefined for a text that cannot be used
 * @param absent its default, which is not written
 */
export function single<Value, Absent extends Value | undefined>(
  parse: (text: string) => Value | undefined,
  absent: Absent,
  write: (value: Value) => string = (value) => encodeURIComponent(String(value)),
  why: 'value' | 'year' = 'value'
): Parameter<Value | Absent> {
  return {
    absent,
    read([text = '', ...others], name, ignored) {
      if (others.length > 0) ignored.push({ why: 'repeated', name });
      const found = parse(text);
      if (found === undefined) ignored.push({ why, name, value: text });
      return found ?? absent;
    },
    write: (value) => (value === absent || value === undefined ? '' : write(value))
  };
}

/** One of the known values. */
export function choice<Value extends string, Absent extends Value | undefined>(
  known: readonly Value[],
  absent: Absent
): Parameter<Value | Absent> {
  return single((text) => known.find((value) => value === text), absent);
}

/** A year of four digits, within a range if given. */
export function year(range?: { readonly first: number; readonly last: number }) {
  const { first, last } = range ?? { first: 0, last: 9999 };
  const parse = (text: string) => {
    const value = Number(text);
    return /^\d{4}$/.test(text) && value >= first && value <= last ? value : undefined;
  };
  return single(parse, undefined, String, range ? 'year' : 'value');
}

/** Several places, in the order of the address: separated by commas, or as repeated parameters. */
export function places(known: ReadonlySet<string>): Parameter<readonly string[]> {
  return {
    absent: [],
    read(texts, _name, ignored) {
      const wanted = itemsOf(texts);
      for (const value of wanted.length > 0 ? wanted : [''])
        if (!known.has(value)) ignored.push({ why: 'place', value });
      return wanted.filter((value) => known.has(value));
    },
    write: (chosen) => chosen.map(encodeURIComponent).join(',')
  };
}

/** Several of the known values, in their order, not that of the address. */
export function subset<Value extends string>(known: readonly Value[]): Parameter<readonly Value[]> {
  return {
    absent: [],
    read(texts, name, ignored) {
      const wanted = itemsOf(texts);
      for (const value of wanted)
        if (!known.some((item) => item === value)) ignored.push({ why: 'value', name, value });
      return known.filter((value) => wanted.includes(value));
    },
    write: (chosen) => chosen.join(',')
  };
}

function itemsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.split(',')).filter(Boolean))];
}
