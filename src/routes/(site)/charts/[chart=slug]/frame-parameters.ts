import type { MessageKey } from '$lib/i18n/t';

/** The parameters that an embed's address may have. */
export const frameParameters: readonly { readonly code: string; readonly meaning: MessageKey }[] = [
  { code: 'theme=light|dark|auto', meaning: 'chart_page_parameter_theme' },
  { code: 'from=2015&to=2020', meaning: 'chart_page_parameter_period' },
  { code: 'place=hong-kong,shenzhen', meaning: 'chart_page_parameter_place' },
  { code: 'hide=title,subtitle,legend,note,source,table', meaning: 'chart_page_parameter_hide' },
  { code: 'currency=HKD|USD|CNY', meaning: 'chart_page_parameter_currency' }
];
