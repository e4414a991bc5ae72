"""The life of bookings, written down a second time and compared with the desk, step by step."""

import pytest

pytest.register_assert_rewrite("tests.model.machine")  # so that a divergence says what differs
