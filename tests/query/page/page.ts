import type { Engine, Parameter, Progress, TableSource } from '../../../src/lib/query/engine/engine';
import { SupersededError } from '../../../src/lib/query/engine/errors';
import { outcomeOf } from './outcome';

const stops = new Map<string, AbortController>();
let workers = 0;

// Counts the workers that the page starts.
globalThis.Worker = class extends Worker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given);
    workers++;
  }
};

const { setTimeout: timer } = globalThis;

/** The functions of the page that a test may call. */
const page = {
  start: () => outcomeOf(async () => void (await engine())),
  watchStart: () =>
    outcomeOf(async () => {
      const steps: Progress[] = [];
      const { startEngine } = await import('../../../src/lib/query/browser/engine');
      await startEngine({ progress: (step) => steps.push(step) });
      return steps;
    }),
  run: (sql: string, parameters: readonly Parameter[] = [], stop = '') =>
    outcomeOf(async () => {
      const started = await engine();
      return started.run(sql, parameters, { signal: stop ? signalOf(stop) : undefined });
    }),
  load: (
    table: string,
    source: { at: string; bytes: number } | { name: string; content: number[] },
    places?: readonly number[]
  ) =>
    outcomeOf(async () => {
      const steps: Progress[] = [];
      const given: TableSource =
        'at' in source ? source : new File([new Uint8Array(source.content)], source.name);
      await (await engine()).load(table, given, { places, progress: (step) => steps.push(step) });
      return steps;
    }),
  stop: (name: string, isSuperseded = false) =>
    stops.get(name)?.abort(isSuperseded ? new SupersededError() : undefined),
  /** While held, no timer of the page fires. */
  holdTimers: (isHeld: boolean) => void Object.assign(globalThis, { setTimeout: isHeld ? () => 0 : timer }),
  close: () => outcomeOf(async () => (await engine()).close()),
  workers: () => workers
};

export type TestPage = typeof page;
Object.assign(globalThis, { page });

async function engine(): Promise<Engine> {
  return (await import('../../../src/lib/query/browser/engine')).startEngine();
}

function signalOf(name: string): AbortSignal {
  const controller = new AbortController();
  stops.set(name, controller);
  return controller.signal;
}
