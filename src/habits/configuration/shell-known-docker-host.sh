#!/bin/bash
set -eu
DB_HOST=orders-db  # ✗ A private host
docker -H "$DB_HOST" exec shop true
