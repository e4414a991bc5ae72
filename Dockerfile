# Sodan in one image. BASE may be any image with Python 3.11 or newer as python3, and its venv module.
# Build with `--format docker` where the builder is buildah or podman: OCI images know no HEALTHCHECK.
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS build
WORKDIR /src
# The tools have an environment of their own, which stays behind with this stage.
COPY requirements/bootstrap.lock requirements/run.lock requirements/dev.lock requirements/
RUN python3 -m venv /tools \
    && /tools/bin/python -m pip install --no-cache-dir --require-hashes -r requirements/bootstrap.lock \
    && python3 -m venv --without-pip /opt/sodan
ENV VIRTUAL_ENV=/opt/sodan \
    UV_NO_CACHE=1 \
    UV_SYSTEM_CERTS=1
RUN /tools/bin/uv pip install --require-hashes -r requirements/run.lock
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY bot bot
COPY handlers handlers
COPY locales locales
COPY schedules schedules
# The root file system may be read-only later, so what runs is compiled now; what only tests use goes.
WORKDIR /
RUN /tools/bin/uv pip install --no-deps --build-constraints /src/requirements/dev.lock /src \
    && find /opt/sodan/lib -type d -name tests -prune -exec rm -r {} + \
    && /opt/sodan/bin/python -c "import bot.check, bot.cli, bot.people, bot.platforms, bot.serve, psycopg"

FROM ${BASE}
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Sodan" \
      org.opencontainers.image.description="Multilingual chat and call-scheduling desk for foreign-worker helplines" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin sodan \
    && install -d -o 10001 -g 10001 -m 700 /data \
    && install -d /site
COPY --from=build /opt/sodan /opt/sodan
# An empty SODAN_SITE replaces nothing, so the folder is named from the start.
ENV PATH=/opt/sodan/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    SODAN_HOST=0.0.0.0 \
    SODAN_PORT=8080 \
    SODAN_LOG=json \
    SODAN_SITE=/site \
    SODAN_DATABASE_URL=sqlite:////data/sodan.db
USER 10001
WORKDIR /data
VOLUME ["/data", "/site"]
EXPOSE 8080
STOPSIGNAL SIGTERM
# http.client, because urllib would take the way of a proxy that the environment names.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s CMD ["python3", "-c", "import http.client, os, sys; c = http.client.HTTPConnection('127.0.0.1', int(os.environ['SODAN_PORT']), timeout=4); c.request('GET', '/healthz'); sys.exit(c.getresponse().status != 200)"]
CMD ["sodan", "serve"]
