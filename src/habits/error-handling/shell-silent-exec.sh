#!/bin/bash
# The program takes the script's place.
exec /usr/bin/mcrouter --port "$PORT"
