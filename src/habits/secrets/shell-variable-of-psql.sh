#!/bin/bash
# The password of a role that is made, and not the login's.
psql -v role_password="$ROLE_PASSWORD" -f roles.sql # ✓ ✗ let the statements take it from the environment with `\getenv`
