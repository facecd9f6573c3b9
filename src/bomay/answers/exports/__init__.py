"""A network as a file: one format a module, one palette and one layout for all of them."""
