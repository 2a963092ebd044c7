import type { Locale } from '../locale.ts';
import { formatNumber } from '../number.ts';

/** A position in a ranking, 1 being the best: "17th", 第17位. RangeError on anything but whole numbers from 1 up. */
export function formatRank(rank: number, locale: Locale): string {
  if (!Number.isInteger(rank) || rank < 1)
    throw new RangeError(`a rank is a whole number from 1 up, not ${rank}`);
  const number = formatNumber(rank, locale);
  return locale === 'en' ? number + ordinalSuffix(rank) : `第${number}位`;
}

function ordinalSuffix(rank: number): string {
  const isTeen = rank % 100 >= 11 && rank % 100 <= 13;
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][rank % 10]) ?? 'th';
}
