import { vi } from 'vitest';
import type { Filterable, Filtered } from '$lib/islands/filter-bar/filter-bar-props';

/** Figures that draw when the test lets them, and record the filters. */
export function testFigures() {
  const asked: Parameters<Filterable['filter']>[] = [];
  const answers: PromiseWithResolvers<Filtered>[] = [];
  const figures = {
    wait: vi.fn(),
    restore: vi.fn(),
    filter: (...ask: Parameters<Filterable['filter']>) => {
      asked.push(ask);
      const answer = Promise.withResolvers<Filtered>();
      answers.push(answer);
      ask[2].signal?.addEventListener('abort', () => answer.reject(ask[2].signal?.reason));
      return answer.promise;
    }
  } satisfies Filterable;
  return {
    figures,
    asked,
    finish: (count: number, hidden: readonly string[] = []) => answers.at(-1)?.resolve({ count, hidden }),
    answers
  };
}
