import type { RegisterModel } from '$lib/register/model';
import { countsAndMoneyLayout } from './counts-and-money-layout';
import { logDotLayout } from './log-dot-layout';
import { rankedLayout } from './ranked-layout';
import { shareRowLayout } from './share-row-layout';
import type { MarkLayout } from './mark-layout';
import type { Size } from '../size';
import { stackedRowLayout } from './stacked-row-layout';
import { stackedYearLayout } from './stacked-year-layout';
import { treemapLayout } from './treemap-layout';
import { yearPanelLayout } from './year-panel-layout';

const layouts = {
  treemap: treemapLayout,
  'stacked-rows': stackedRowLayout,
  'share-rows': shareRowLayout,
  'stacked-years': stackedYearLayout,
  'year-panels': yearPanelLayout,
  'counts-and-money': countsAndMoneyLayout,
  ranked: rankedLayout,
  'log-dots': logDotLayout
} as const;

/** Lays out a register chart at a size. */
export function registerLayout(model: RegisterModel, size: Size): MarkLayout {
  return layouts[model.spec.mark](model, size);
}
