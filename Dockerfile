# Sodan in one image. BASE may be any image with python3 >= 3.11 and its venv module.
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS build
WORKDIR /src
COPY requirements/bootstrap.lock requirements/run.lock requirements/
RUN python3 -m venv /opt/sodan \
    && /opt/sodan/bin/python -m pip install --no-cache-dir --require-hashes -r requirements/bootstrap.lock \
    && VIRTUAL_ENV=/opt/sodan /opt/sodan/bin/uv pip install --no-cache --require-hashes -r requirements/run.lock
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY bot bot
COPY handlers handlers
COPY locales locales
COPY schedules schedules
RUN VIRTUAL_ENV=/opt/sodan /opt/sodan/bin/uv pip install --no-cache --no-deps . \
    && /opt/sodan/bin/python -m pip uninstall --yes --quiet uv

FROM ${BASE}
RUN useradd --uid 10001 --create-home --home-dir /data sodan && mkdir /site
COPY --from=build /opt/sodan /opt/sodan
ENV PATH=/opt/sodan/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    SODAN_HOST=0.0.0.0 \
    SODAN_LOG=json \
    SODAN_DATABASE_URL=sqlite:////data/sodan.db
USER 10001
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=2)"]
CMD ["sodan", "serve"]
