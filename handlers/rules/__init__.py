"""The rules of a service as people read them: one short sentence each, and where it stands."""
