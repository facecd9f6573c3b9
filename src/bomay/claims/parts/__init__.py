"""Parts: who leads, speaks, attends, hosts, gives and receives at an occasion."""
