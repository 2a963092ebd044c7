"""Makes the Parquet files of these tests, as pyarrow and DuckDB write them: pip install pyarrow duckdb; python make.py"""

import datetime as dt
from decimal import Decimal

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

duckdb.sql("SET TimeZone = 'UTC'")
duckdb.sql("""
COPY (
  SELECT * FROM (VALUES
    (1, true, 127::TINYINT, (-32768)::SMALLINT, 2147483647, 9007199254740991::BIGINT, 4294967295::UINTEGER,
     1.5::FLOAT, 0.1::DOUBLE, 1.05::DECIMAL(4, 2), (-0.001)::DECIMAL(18, 3), 12345678901234567890.12::DECIMAL(38, 2),
     DATE '2024-02-29', TIMESTAMP '2024-02-29 23:59:59.123456', TIMESTAMPTZ '2024-02-29 23:00:00+08',
     TIME '23:59:59.5', '香港科學園 "it''s" 🚀', '550e8400-e29b-41d4-a716-446655440000'::UUID, 'over'::ENUM ('over', 'about')),
    (2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (3, false, -128, 32767, -2147483648, -9007199254740991, 0, -0.25, -1e300, -1.05, 0, 0, DATE '1969-12-31',
     TIMESTAMP '1969-12-31 23:59:59', TIMESTAMPTZ '1900-01-01 00:00:00+00', TIME '00:00:00', '', '00000000-0000-0000-0000-000000000000', 'about')
  ) AS t (id, bool, tiny, small, whole, big, unsigned, single, double, money, milli, wide, day, moment, zoned, clock, text, uuid, word)
) TO 'types.parquet' (FORMAT parquet, COMPRESSION zstd)
""")
duckdb.sql("COPY (SELECT * FROM 'types.parquet' WHERE id > 9) TO 'empty.parquet' (FORMAT parquet, COMPRESSION zstd)")
many = """
SELECT
  range::INTEGER AS id,
  DATE '2002-01-01' + range::INTEGER AS day,
  CASE WHEN range % 3 = 0 OR range > 7000 THEN NULL ELSE range / 4 END AS value,
  CASE WHEN range % 2 = 0 OR range > 7000 THEN NULL ELSE 'name ' || range % 10 END AS name
FROM range(10000)
"""
duckdb.sql(f"COPY ({many}) TO 'many-groups.parquet' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)")
duckdb.sql(f"COPY ({many}) TO 'one-group.parquet' (FORMAT parquet, COMPRESSION zstd)")

day = dt.datetime(2024, 2, 29, 12, 30, 15)
table = pa.table(
    {
        "small": pa.array([1, None, 255], pa.uint8()),
        "tiny": pa.array([-1, None, 127], pa.int8()),
        "millis": pa.array([day, None, dt.datetime(1969, 12, 31)], pa.timestamp("ms")),
        "nanos": pa.array([day, None, dt.datetime(1969, 12, 31)], pa.timestamp("ns")),
        "clock": pa.array([dt.time(1, 2, 3), None, dt.time(0, 0)], pa.time32("ms")),
        "half": pa.array([1.5, None, -2.0], pa.float16()),
        "money": pa.array([Decimal("1.05"), None, Decimal("-99.99")], pa.decimal128(10, 2)),
        "text": pa.array(["科學園", None, ""], pa.large_string()),
        "flag": pa.array([True, None, False]),
        "day": pa.array([dt.date(2024, 2, 29), None, dt.date(1, 1, 1)]),
    }
)
pq.write_table(table, "arrow-snappy.parquet", compression="snappy")
pq.write_table(
    table, "arrow-v2-gzip.parquet", compression="gzip", data_page_version="2.0", use_dictionary=False, data_page_size=8,
    column_encoding={"text": "DELTA_LENGTH_BYTE_ARRAY", "day": "DELTA_BINARY_PACKED"}, store_decimal_as_integer=True,
)
pq.write_table(table, "arrow-lz4.parquet", compression="lz4")
pq.write_table(table.select(["text"]), "brotli.parquet", compression="brotli")
pq.write_table(pa.table({"id": [1], "list": [[1, 2]]}), "nested.parquet")
latin = pa.StringArray.from_buffers(2, pa.py_buffer(b"\0\0\0\0\4\0\0\0\5\0\0\0"), pa.py_buffer(b"caf\xe9x"))
pq.write_table(pa.table({"id": [1, 2], "latin": latin}), "not-utf-8.parquet")
