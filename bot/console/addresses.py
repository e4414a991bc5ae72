"""The table of the console's pages: what is not here is not there."""

from __future__ import annotations

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.console import (
    account,
    bookings,
    conflicts,
    events,
    figures,
    identity,
    login,
    new_booking,
    queue,
    refusals,
    roster,
    service,
    staff,
    tasks,
    timetable,
    waiting,
)
from bot.console.access import ADMINS, ANYBODY, CASES, STAFF, Row, route
from bot.console.guard import Guard
from bot.console.page import HERE, Page
from bot.console.parts import Parts

ROWS = (
    Row("GET", "/login", ANYBODY, login.show_login),
    Row("POST", "/login", ANYBODY, login.login),
    Row("GET", "/link/{token}", ANYBODY, login.show_link),
    Row("POST", "/link/{token}", ANYBODY, login.use_link),
    Row("POST", "/logout", STAFF, login.logout, own=True),
    Row("GET", "/", STAFF, queue.home),
    Row("GET", "/queue", CASES, queue.show),
    Row("GET", "/queue/rows", CASES, queue.rows, watching=True),
    Row("POST", "/find", CASES, queue.find),
    Row("GET", "/bookings/{booking_id}", CASES, bookings.show),
    Row("POST", "/bookings/{booking_id}/confirm", CASES, bookings.confirm),
    Row("POST", "/bookings/{booking_id}/link", CASES, bookings.give_link),
    Row("POST", "/bookings/{booking_id}/offer", CASES, bookings.offer),
    Row("POST", "/bookings/{booking_id}/move", CASES, bookings.move),
    Row("POST", "/bookings/{booking_id}/keep", CASES, bookings.keep),
    Row("POST", "/bookings/{booking_id}/accept", CASES, bookings.accept),
    Row("POST", "/bookings/{booking_id}/decline", CASES, bookings.decline),
    Row("GET", "/bookings/{booking_id}/next", CASES, new_booking.show_next),
    Row("POST", "/bookings/{booking_id}/next", CASES, new_booking.book_next),
    Row("GET", "/new", CASES, new_booking.show_phone),
    Row("POST", "/new", CASES, new_booking.book_phone),
    Row("POST", "/bookings/{booking_id}/tell", CASES, bookings.tell),
    Row("POST", "/bookings/{booking_id}/cancel", CASES, bookings.cancel),
    Row("POST", "/bookings/{booking_id}/finish", CASES, bookings.finish),
    Row("GET", "/bookings/{booking_id}/absence", CASES, refusals.show),
    Row("POST", "/bookings/{booking_id}/refuse", CASES, refusals.refuse),
    Row("POST", "/bookings/{booking_id}/lift", CASES, refusals.lift),
    Row("POST", "/bookings/{booking_id}/suspend", CASES, refusals.suspend),
    Row("POST", "/bookings/{booking_id}/unsuspend", CASES, refusals.end_suspension),
    Row("POST", "/bookings/{booking_id}/identity", CASES, identity.keep),
    Row("GET", "/tasks", CASES, tasks.show),
    Row("GET", "/tasks/{task_id}", CASES, tasks.open_one),
    Row("POST", "/tasks/{task_id}/reply", CASES, tasks.reply),
    Row("POST", "/tasks/{task_id}/done", CASES, tasks.done),
    Row("GET", "/conflicts", CASES, conflicts.show),
    Row("POST", "/conflicts/{booking_id}/give", CASES, conflicts.give),
    Row("POST", "/conflicts/{booking_id}/offer", CASES, conflicts.offer),
    Row("POST", "/conflicts/{booking_id}/withdraw", CASES, conflicts.withdraw),
    Row("POST", "/conflicts/{booking_id}/keep", CASES, conflicts.keep),
    Row("GET", "/waiting", CASES, waiting.show),
    Row("POST", "/waiting/{booking_id}/first", CASES, waiting.put_first),
    Row("GET", "/events", STAFF, events.show),
    Row("GET", "/events/{service_id}/{name}", CASES, events.open_one),
    Row("POST", "/events/{service_id}/{name}/way-in", CASES, events.give_way_in),
    Row("POST", "/events/{service_id}/{name}/call-off", CASES, events.call_off),
    Row("POST", "/events/{service_id}/{name}/done", CASES, events.all_done),
    Row("GET", "/roster", STAFF, roster.show),
    Row("POST", "/roster", STAFF, roster.add),
    Row("GET", "/roster/{resource_id}", STAFF, roster.open_one),
    Row("POST", "/roster/{resource_id}", STAFF, roster.change),
    Row("POST", "/roster/{resource_id}/hours", STAFF, roster.set_hours),
    Row("POST", "/roster/{resource_id}/duty", STAFF, roster.set_duty),
    Row("POST", "/roster/{resource_id}/leave", STAFF, roster.add_leave),
    Row("POST", "/roster/{resource_id}/leave/{leave_id}/remove", STAFF, roster.remove_leave),
    Row("GET", "/timetable", STAFF, timetable.show),
    Row("POST", "/timetable", STAFF, timetable.add),
    Row("POST", "/timetable/{exception_id}/remove", STAFF, timetable.remove),
    Row("GET", "/service", STAFF, service.show),
    Row("GET", "/figures", ADMINS, figures.show),
    Row("GET", "/staff", ADMINS, staff.show),
    Row("POST", "/staff/{staff_id}", ADMINS, staff.settle),
    Row("GET", "/account", STAFF, account.show, own=True),
    Row("POST", "/account", STAFF, account.settle, own=True),
    Row("POST", "/account/sessions/{session_id}/end", STAFF, account.end, own=True),
    Row("POST", "/account/sessions/end-all", STAFF, account.end_all, own=True),
)


def routes(parts: Parts) -> Mount:
    """Build the console, to be mounted beside webhooks and callers' pages."""

    async def lost(request: Request) -> Response:
        return Page(parts, request).problem(404, "console-not-found")

    return Mount(
        "/console",
        routes=[
            Mount("/static", StaticFiles(directory=HERE / "static")),
            *(route(parts, row) for row in ROWS),
            Route("/{rest:path}", lost),
        ],
        middleware=[Middleware(Guard, origin=parts.origin)],
    )
