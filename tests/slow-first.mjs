// @ts-check
import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';

/** Files that take longest: begun last, they would run on alone while the other core waits. */
const SLOW = [
  'accessibility.test.ts',
  'pages.test.ts',
  'print.test.ts',
  'chart-builder.test.ts',
  'filter-trouble.test.ts',
  'address.test.ts',
  'share-dialog.test.ts',
  'layout.test.ts',
  'search.test.ts'
];

/** @typedef {import('vitest/node').TestSpecification} TestSpecification */

/** The order of vitest, which without records of a former run takes long files for slow ones, with the slow ones before. */
export class SlowFirst extends BaseSequencer {
  /**
   * @override
   * @param {TestSpecification[]} files
   */
  async sort(files) {
    /** @param {TestSpecification} file */
    const rank = ({ moduleId }) => {
      const at = SLOW.indexOf(basename(moduleId));
      return at < 0 ? SLOW.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
