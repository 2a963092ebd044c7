// @ts-check

/**
 * Synthetic rows, made by the same SQL in both engines: pseudo-random by multiplication, six columns that six views bin.
 * @param {number} rows how many
 */
export function syntheticRows(rows) {
  const random = (/** @type {number} */ factor) => `((i * ${factor}) % 4294967291) / 4294967291.0`;
  return `SELECT
    CAST(1990 + floor(40 * ${random(2654435761)}) AS INTEGER) AS "year",
    pow(10, 1 + 6 * ${random(3266489917)}) AS amount,
    1 + 6 * ${random(3266489917)} AS decades,
    1000 * ${random(668265263)} AS "size",
    'sector ' || CAST(floor(14 * pow(${random(374761393)}, 2)) AS VARCHAR) AS sector,
    'city ' || CAST(floor(11 * pow(${random(2246822519)}, 2)) AS VARCHAR) AS city,
    'relation ' || CAST(floor(5 * pow(${random(3141592653)}, 2)) AS VARCHAR) AS relation
  FROM (SELECT range AS i FROM range(1, ${rows} + 1))`;
}
