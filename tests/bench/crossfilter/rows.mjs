// @ts-check

/** By column: the factor for a row's number that makes it pseudo-random. */
export const factors = {
  year: 2654435761,
  amount: 3266489917,
  size: 668265263,
  sector: 374761393,
  city: 2246822519,
  relation: 3141592653
};

/**
 * Synthetic rows as SQL, pseudo-random by multiplication: six columns that six views bin, and the logarithm of one.
 * @param {number} rows how many
 */
export function syntheticRows(rows) {
  const random = (/** @type {keyof typeof factors} */ name) =>
    `((i * ${factors[name]}) % 4294967291) / 4294967291.0`;
  return `SELECT
    CAST(1990 + floor(40 * ${random('year')}) AS INTEGER) AS "year",
    pow(10, 1 + 6 * ${random('amount')}) AS amount,
    1 + 6 * ${random('amount')} AS decades,
    1000 * ${random('size')} AS "size",
    'sector ' || CAST(floor(14 * pow(${random('sector')}, 2)) AS VARCHAR) AS sector,
    'city ' || CAST(floor(11 * pow(${random('city')}, 2)) AS VARCHAR) AS city,
    'relation ' || CAST(floor(5 * pow(${random('relation')}, 2)) AS VARCHAR) AS relation
  FROM (SELECT range AS i FROM range(1, ${rows} + 1))`;
}
