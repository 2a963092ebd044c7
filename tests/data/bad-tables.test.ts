import { add, all, set } from './change.ts';
import { testRefusals } from './refusals.ts';

const SLUG = 'a slug such as science-park';

testRefusals([
  [
    'a source that stands twice',
    add('sources.csv', 'news-2021,Other,,Paper,,,,,https://example.org/other,news,press,en'),
    'sources.csv:4: source_id: found "news-2021" as in row 3, expected source_id to stand once'
  ],
  [
    'an address that is no web address',
    set('sources.csv', 2, 'url', 'ftp://example.org/report'),
    'sources.csv:2: url: found "ftp://example.org/report", expected an address that starts with http:// or https://'
  ],
  [
    'a copy whose site is no host of a web address',
    set('sources.csv', 3, 'copy_at', 'https://example.org/copy'),
    'sources.csv:3: copy_at: found "https://example.org/copy", expected the host of a web address such as example.org'
  ],
  [
    'a publisher with one of its Chinese names',
    set('sources.csv', 2, 'publisher_zh_hans', ''),
    'sources.csv:2: publisher_zh_hans: found nothing, expected text, since publisher_zh_hant is given'
  ],
  [
    'a sponsored document of tier official',
    all(
      add('terms.csv', 'source-kind,sponsored,,Sponsored content,贊助內容,赞助内容,'),
      set('sources.csv', 2, 'kind', 'sponsored')
    ),
    'sources.csv:2: tier: found "official", expected press or secondary, the document is sponsored'
  ],
  [
    'a series that does not name its basis',
    set('series.csv', 2, 'basis', ''),
    'series.csv:2: basis: found nothing, expected one of statistic, statement'
  ],
  [
    'a basis that is neither',
    set('series.csv', 2, 'basis', 'rumour'),
    'series.csv:2: basis: found "rumour", expected one of statistic, statement'
  ],
  [
    'a rate by residents that is a stock',
    set('series.csv', 2, 'measure', 'rate'),
    'series.csv:2: measure: found "rate", expected no rank and no rate, nature is stock',
    ...[2, 3].map(
      (row) =>
        `observations.csv:${row}: unit: found "count", expected per-ten-thousand-residents or per-million-residents, ` +
        'the series measures rate'
    )
  ],
  [
    'an unknown tier',
    set('sources.csv', 3, 'tier', 'rumour'),
    'sources.csv:3: tier: found "rumour", expected one of official, press, secondary'
  ],
  [
    'a key that is no slug',
    set('lists.csv', 2, 'list', 'Focus'),
    `lists.csv:2: list: found "Focus", expected ${SLUG}`,
    'lists.csv:3: position: found "2", expected 1 before it in the list focus'
  ],
  [
    'a term without one of its three names',
    set('terms.csv', 3, 'name_zh_hans', ''),
    'terms.csv:3: name_zh_hans: found nothing, expected text'
  ],
  [
    'a term whose parent is unknown',
    set('terms.csv', 6, 'parent', 'sectors'),
    'terms.csv:6: parent: found "sectors", expected a term of kind dimension',
    'observations.csv:3: category: found "fintech", expected a term of kind category under the dimension "sector"'
  ],
  [
    'an entity that is a part of itself',
    set('terms.csv', 2, 'parent', 'hkstp'),
    'terms.csv:2: parent: found "hkstp", expected an entity that is no part of "hong-kong"',
    'terms.csv:3: parent: found "hong-kong", expected an entity that is no part of "hkstp"'
  ],
  [
    'a parent of a term that has none',
    set('terms.csv', 8, 'parent', 'hkstp'),
    'terms.csv:8: parent: found "hkstp", expected nothing, a term of kind unit has no parent'
  ],
  [
    'a series without a title in one language',
    set('series.csv', 2, 'title_zh_hant', ''),
    'series.csv:2: title_zh_hant: found nothing, expected text'
  ],
  [
    'a caution that is not in all three languages',
    set('series.csv', 3, 'caution_zh_hans', ''),
    'series.csv:3: caution_zh_hans: found nothing, expected text, since caution_en is given'
  ],
  [
    'a rank that does not measure a rank',
    set('series.csv', 2, 'nature', 'rank'),
    'series.csv:2: measure: found "count", expected rank, nature is rank'
  ],
  [
    'a latitude beyond the pole',
    set('cities.csv', 2, 'latitude', '114.17'),
    'cities.csv:2: latitude: found "114.17", expected a number such as 12 or 0.80 from -90 to 90'
  ],
  [
    'coordinates without their source',
    set('sites.csv', 2, 'coordinates_source_id', ''),
    'sites.csv:2: coordinates_source_id: found nothing, expected text, since latitude is given'
  ],
  [
    'a list with a gap',
    set('lists.csv', 3, 'position', '3'),
    'lists.csv:3: position: found "3", expected 2 before it in the list focus'
  ],
  [
    'a company with an unknown source among its sources',
    set('companies.csv', 2, 'source_ids', 'report-2020;nowhere'),
    'companies.csv:2: source_ids: found "nowhere", expected a source_id listed in sources.csv'
  ],
  [
    'a company with one source twice',
    set('companies.csv', 2, 'source_ids', 'news-2021;news-2021'),
    'companies.csv:2: source_ids: found "news-2021" twice, expected each value once'
  ],
  [
    'a list of names with an empty one',
    set('funding-rounds.csv', 2, 'investors', 'Alpha;;Beta'),
    'funding-rounds.csv:2: investors: found "Alpha;;Beta", expected values separated by single semicolons without blanks'
  ],
  [
    'an exchange for a company that is not listed',
    set('companies.csv', 2, 'exchange', 'HKEX'),
    'companies.csv:2: exchange: found "HKEX", expected nothing, status is private'
  ],
  [
    'a round of a company that the register lacks',
    set('funding-rounds.csv', 2, 'company_id', 'acne'),
    'funding-rounds.csv:2: company_id: found "acne", expected a company_id listed in companies.csv'
  ],
  [
    'a round of nothing in a currency without a rate',
    all(set('funding-rounds.csv', 2, 'amount', '0'), set('funding-rounds.csv', 2, 'currency', 'EUR')),
    'funding-rounds.csv:2: amount: found "0", expected a number such as 12 or 0.80 from 1 to 10000000000000',
    'funding-rounds.csv:2: currency: found "EUR", expected one of HKD, USD, CNY'
  ],
  [
    'an industry that no term names',
    set('unicorns.csv', 2, 'industry', 'Fin & Tech'),
    'unicorns.csv:2: industry: found "Fin & Tech", expected a term of kind industry'
  ],
  [
    'an exchange rate that stands twice',
    add('exchange-rates.csv', '2020,HKD,7.80,report-2020'),
    'exchange-rates.csv:3: year: found the same as row 2, expected year, currency to stand once'
  ]
]);
