"""The graph as plain tables, to look at all of it at once: Parquet files beside a store, or rows of any source."""
