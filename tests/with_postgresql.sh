#!/bin/sh
# Runs a command with a throw-away PostgreSQL server: tests/with_postgresql.sh build/debug/bin/test_persistence
# The tests find it by FRID_TEST_POSTGRESQL. Needs Debian's postgresql-common; leaves nothing behind.
set -eu
if [ $# -eq 0 ]; then
    echo "usage: $0 COMMAND [ARGUMENT...]" >&2
    exit 2
fi
# Nothing of the server's has to survive a power cut; in a folder of its own even for root, so that two runs do not meet.
exec pg_virtualenv -t -o fsync=off -o synchronous_commit=off -o full_page_writes=off -o max_connections=50 -- sh -c '
    export FRID_TEST_POSTGRESQL="postgresql://$PGUSER@$PGHOST:$PGPORT/$PGDATABASE"
    exec "$@"' with_postgresql "$@"
