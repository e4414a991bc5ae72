"""The far side of HTTP for tests: servers on loopback that behave as the platforms document."""
