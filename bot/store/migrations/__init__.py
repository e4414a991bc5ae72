"""The steps from one schema to the next, oldest first in versions/; never edited once released."""
