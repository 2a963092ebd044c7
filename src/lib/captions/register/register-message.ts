import { ownRegister } from '$lib/catalogue/generated/register';
import { formatDate } from '$lib/format/date';
import type { Locale } from '$lib/format/locale';
import { t, tById, type Inputs } from '$lib/i18n/t';
import type { ExportModel } from '../export-model';

/** What a page says of whose register it shows. */
export interface RegisterSaid {
  readonly heading: string;
  readonly intro: string;
  /** The source line of an operator's register, and where it is published; undefined of our own sample. */
  readonly source: { readonly text: string; readonly address: string } | undefined;
}

/**
 * A message that speaks of the register: of our sample as it stands, of an operator's the one beside it, operator_<key>, which may
 * name `register`, `source`, `about`, `licence`, `address` and `date`.
 */
export function registerMessage(key: string, locale: Locale, inputs: Inputs = {}): string {
  return ownRegister
    ? tById(`operator_${key}`, locale, { ...namesOf(ownRegister, locale), ...inputs })
    : tById(key, locale, inputs);
}

/** The heading, the words under it and the source line of the register. */
export function registerSaid(locale: Locale): RegisterSaid {
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

/** What files say of an operator's register: its source line and its licence. */
export function ownSaid(locale: Locale): NonNullable<ExportModel['own']> {
  return {
    source: registerMessage('share_register_sources', locale),
    licence: ownRegister?.licence[locale] ?? ''
  };
}

/** As at when an operator's register is, in words: "31 January 2026". */
export function ownDate({ date }: Pick<OwnRegister, 'date'>, locale: Locale): string {
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
    date: ownDate(own, locale)
  };
}
