import { expect, test } from 'vitest';
import { wholesOf } from '$lib/charts/wholes';

test.each([
  [['gba', 'shenzhen', 'guangzhou'], ['gba']],
  [
    ['gba', 'guangdong', 'shenzhen'],
    ['gba', 'guangdong']
  ],
  [['hong-kong', 'shenzhen', 'cyberport'], []],
  [['hong-kong', 'cyberport', 'hkstp'], ['hong-kong']],
  [['guangdong', 'hong-kong'], []],
  [['gba'], []]
])('of %j the wholes are %j', (ids, wholes) => {
  expect([...wholesOf('entity', ids)]).toEqual(wholes);
});

test('the rest of a breakdown is no part to name', () => {
  expect([...wholesOf('category', ['fintech', 'other'])]).toEqual(['other']);
});
