"""What a caller did, and what we answer. Asks the store, sends nothing, knows no channel."""
