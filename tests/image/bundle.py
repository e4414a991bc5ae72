"""Write a container's config.json from what an image says of itself, as an engine would.

Run as `python3 bundle.py ROOT DATA SITE [NAME=VALUE ...] -- [COMMAND ...] < buildah-inspect.json`.
The root file system is read-only; only /data and /tmp can be written. Without a command, the
image's own runs.
"""

from __future__ import annotations

import json
import sys
from typing import Any

_KERNEL = [
    {"destination": "/proc", "type": "proc", "source": "proc"},
    {"destination": "/dev", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid", "mode=755"]},
]


def _bind(source: str, target: str, how: str) -> dict[str, Any]:
    options = ["bind", how, "nosuid", "nodev"]
    return {"destination": target, "type": "bind", "source": source, "options": options}


def bundle(
    image: dict[str, Any], root: str, data: str, site: str, given: list[str], command: list[str]
) -> dict[str, Any]:
    """Describe a container on the host's network, without any privilege."""
    config = image["Docker"]["config"]
    user = int(config["User"])
    return {
        "ociVersion": "1.0.2",
        "process": {
            "user": {"uid": user, "gid": user},
            "args": command or config["Cmd"],
            "env": [*config["Env"], *given],
            "cwd": config["WorkingDir"],
            "noNewPrivileges": True,
            "capabilities": {},
        },
        "root": {"path": root, "readonly": True},
        "mounts": [
            *_KERNEL,
            {"destination": "/tmp", "type": "tmpfs", "source": "tmpfs", "options": ["nosuid"]},
            _bind(data, "/data", "rw"),
            _bind(site, "/site", "ro"),
        ],
        "linux": {"namespaces": [{"type": "pid"}, {"type": "ipc"}, {"type": "mount"}]},
    }


if __name__ == "__main__":
    cut = sys.argv.index("--")
    root, data, site, *given = sys.argv[1:cut]
    made = bundle(json.load(sys.stdin), root, data, site, given, sys.argv[cut + 1 :])
    json.dump(made, sys.stdout, indent=1)
