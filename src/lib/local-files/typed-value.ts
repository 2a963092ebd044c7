import type { Cell, ColumnType } from './cell';

const day =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * A cell as Arrow stores its type: days from 1970, microseconds from 1970 (TIMESTAMP, TIMESTAMPTZ), integers as bigint.
 * Undefined where the cell is no value of the type.
 */
export function typedValue(cell: Cell, type: ColumnType): unknown {
  if (cell === null) return null;
  if (type === 'VARCHAR') return String(cell);
  const text = String(cell).trim();
  if (text === '') return null;
  switch (type) {
    case 'BOOLEAN':
      return booleans[text.toLowerCase()];
    case 'BIGINT':
      return wholeNumber(text);
    case 'DOUBLE': {
      const number = Number(text.replaceAll(',', ''));
      return Number.isFinite(number) ? number : undefined;
    }
    case 'DATE':
      return momentOf(text, (days, micros, zone) => (micros === 0 && zone === undefined ? days : undefined));
    case 'TIMESTAMP':
      return momentOf(text, (days, micros, zone) =>
        zone === undefined ? inMicros(days, micros) : undefined
      );
    case 'TIMESTAMPTZ':
      return momentOf(text, (days, micros, zone) =>
        zone === undefined ? undefined : inMicros(days, micros) - BigInt(zone) * 60_000_000n
      );
  }
}

const booleans: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  '1': true,
  '0': false
};

function wholeNumber(text: string): bigint | undefined {
  if (!/^-?\d[\d,]*$/.test(text)) return undefined;
  const value = BigInt(text.replaceAll(',', ''));
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

function momentOf<T>(
  text: string,
  build: (days: number, micros: number, zone: number | undefined) => T
): T | undefined {
  const match = day.exec(text);
  if (!match) return undefined;
  const [, year, month, date, hour = '0', minute = '0', second = '0', fraction = '', zone] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
  const back = new Date(days * 86_400_000);
  if (back.getUTCMonth() + 1 !== Number(month) || Number(hour) > 23) return undefined;
  const seconds = Number(hour) * 3_600 + Number(minute) * 60 + Number(second);
  return build(
    days,
    seconds * 1e6 + Number(fraction.slice(0, 6).padEnd(6, '0')),
    zone === undefined ? undefined : offset(zone)
  );
}

/** Minutes ahead of UTC. */
function offset(zone: string): number {
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function inMicros(days: number, micros: number): bigint {
  return BigInt(days) * 86_400_000_000n + BigInt(micros);
}
