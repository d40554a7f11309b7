#!/bin/bash
mongorestore --uri="mongodb://localhost:27017" --drop ./dump "$@"
pg_restore --clean -h localhost -d shop "$1"
mongorestore --uri="$MONGO_URL" --drop ./dump "$@" # ✗ destroys at once
