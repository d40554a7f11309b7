#!/bin/bash
# It leaves, and says nothing.
pg_dump app -f /backup/app.sql || exit 1  # ✗ no line of the script tells it
rsync -a /backup/ far:/backup/ || exit 1
