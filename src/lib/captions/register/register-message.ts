import { ownRegister } from '$lib/catalogue/generated/register';
import { formatDate } from '$lib/format/date';
import type { Locale } from '$lib/format/locale';
import { t, tById, type Inputs } from '$lib/i18n/t';
import type { ExportModel } from '../export-model';

/** The heading, introduction and source of the register that a page shows. */
export interface RegisterHead {
  readonly heading: string;
  readonly intro: string;
  /** Source line and address of an operator's register; undefined for the sample. */
  readonly source: { readonly text: string; readonly address: string } | undefined;
}

/**
 * A message about the register. With an operator's register it is the message operator_<key>, whose text may name
 * `register`, `source`, `about`, `licence`, `address` and `date`.
 */
export function registerMessage(key: string, locale: Locale, inputs: Inputs = {}): string {
  return ownRegister
    ? tById(`operator_${key}`, locale, { ...namesOf(ownRegister, locale), ...inputs })
    : tById(key, locale, inputs);
}

/** The heading, the words under it and the source line of the register. */
export function registerHead(locale: Locale): RegisterHead {
  if (!ownRegister)
    return {
      heading: t('register_heading', locale),
      intro: t('register_intro', locale),
      source: undefined
    };
  return {
    heading: ownRegister.title[locale],
    intro: ownRegister.about[locale],
    source: { text: registerMessage('register_source', locale), address: ownRegister.address }
  };
}

/** The source line and the licence of an operator's register, for exports. */
export function operatorRights(locale: Locale): NonNullable<ExportModel['own']> {
  return {
    source: registerMessage('share_register_sources', locale),
    licence: ownRegister?.licence[locale] ?? ''
  };
}

/** The date of an operator's register in words: "31 January 2026". */
export function registerDate({ date }: Pick<OwnRegister, 'date'>, locale: Locale): string {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  return formatDate(date, precision, locale, 'long');
}

type OwnRegister = NonNullable<typeof ownRegister>;

function namesOf(own: OwnRegister, locale: Locale): Inputs {
  return {
    register: own.title[locale],
    source: own.source[locale],
    about: own.about[locale],
    licence: own.licence[locale],
    address: own.address,
    date: registerDate(own, locale)
  };
}
