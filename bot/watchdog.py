"""Ends work that does not come to an end by itself, in the one thread that writes.

A handler that loops would hold up every caller. The limit is processor time of the thread, since
on a busy machine, or behind a slow disk, good work takes long by the clock; work that only waits
has four times as long. After its limit an exception is raised inside it, and nowhere else: one
that comes as the work is over is caught at the door. Work that cannot be reached so (it sleeps
or waits in C) makes the thread count as stuck.
Source: CPython C API reference, "PyThreadState_SetAsyncExc".
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from time import clock_gettime, monotonic, pthread_getcpuclockid
from typing import TypeVar

T = TypeVar("T")

LOOK_SECONDS = 0.05
AGAIN_SECONDS = 1.0  # a strike can be swallowed, for example by a finalizer: then another follows
STUCK_SECONDS = 2.0  # after the first strike
WAITING = 4  # times the limit, by the clock, for work that uses no processor

_raise_in = ctypes.pythonapi.PyThreadState_SetAsyncExc
_raise_in.argtypes = (ctypes.c_ulong, ctypes.py_object)


class TooLong(Exception):
    """Work ran longer than it may and was ended; what it wrote is to be undone."""


class Ended(BaseException):
    """Raised inside the work that is ended; of BaseException, so that no handler catches it."""


class Watchdog:
    """Watches the work of one thread, one piece at a time.

    `ended` counts what was ended. `stuck` becomes True, and `on_stuck` is called from the
    watchdog's own thread, once a piece cannot be ended.
    """

    def __init__(self, on_stuck: Callable[[], None]) -> None:
        self.ended = 0
        self.stuck = False
        self._on_stuck = on_stuck
        self._guard = threading.Lock()
        self._watched = 0  # the thread's identity
        self._clock = 0  # of the processor time that it uses
        self._strike_at: float | None = None  # by the clock; None: nothing runs that may be ended
        self._used_at_most = 0.0  # by the thread's own clock
        self._stuck_at = 0.0
        self._struck = False
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="watchdog", daemon=True)
        self._thread.start()

    def run(self, work: Callable[[], T], limit: float) -> T:
        """Run work in the calling thread. Raises TooLong once it used `limit` s and was ended."""
        if self._watched != threading.get_ident():
            self._watched = threading.get_ident()
            self._clock = pthread_getcpuclockid(self._watched)
        try:
            self._used_at_most = clock_gettime(self._clock) + limit
            self._strike_at = monotonic() + WAITING * limit
            try:
                return work()
            finally:
                self._leave()
        except Ended as ended:
            self.ended += 1
            raise TooLong(f"work ran longer than {limit:g} s").with_traceback(
                ended.__traceback__
            ) from None

    def close(self) -> None:
        """Stop watching."""
        self._over.set()
        self._thread.join()

    def _leave(self) -> None:
        """Shut the door: after this nothing is raised any more.

        A strike is never taken back: CPython 3.11 would then look for it for ever after.
        """
        while True:
            try:
                with self._guard:
                    self._strike_at = None
                if self._struck:
                    for _ in range(8):
                        len("")  # one that is on its way lands here
                    self._struck = False
                return
            except Ended:
                continue  # the work was done by then

    def _look(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            if self._strike() and not self.stuck:
                self.stuck = True
                self._on_stuck()

    def _strike(self) -> bool:
        """Raise in work that is over its limit; tell whether it is past all help."""
        with self._guard:
            now = monotonic()
            if self._strike_at is None:
                return False
            if now < self._strike_at and (
                self._struck or clock_gettime(self._clock) < self._used_at_most
            ):
                return False
            if not self._struck:
                self._stuck_at = now + STUCK_SECONDS
            self._strike_at = now + AGAIN_SECONDS
            self._struck = True
            _raise_in(self._watched, ctypes.py_object(Ended))
            return now >= self._stuck_at
