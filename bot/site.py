"""What `sodan site init` does: a folder of one's own, with the shipped files to edit."""

from __future__ import annotations

import shutil
from pathlib import Path

from locales.catalog import shipped as locale_files
from schedules.problem import Problem, Problems
from schedules.service_file import shipped as service_files

EDITED = (".ftl", ".md", ".toml", ".txt")
FOR_EDITORS = ".json"  # stands beside what they edit


def init(folder: Path) -> str:
    """Copy what admins edit; a folder that holds something already is left alone."""
    if folder.exists() and any(folder.iterdir()):
        what = f"{folder} is not empty"
        raise Problems([Problem("DIR", 0, what, "expected a new or an empty folder")])
    count = 0
    for shipped, name in ((locale_files(), "locales"), (service_files(), "schedules")):
        for path in sorted(shipped.rglob("*")):
            if path.suffix in (*EDITED, FOR_EDITORS):
                target = folder / name / path.relative_to(shipped)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
                count += 1
    return f"{count} files in {folder}. Delete what you do not change: the shipped file is used."
