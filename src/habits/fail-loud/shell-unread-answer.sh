#!/bin/bash
set -e
./serve &
note() {
  curl -s -m 30 -X PATCH -d "$1" "https://api.acme.net/hosts/$NAME" > /srv/answer    # ✗ If the server refuses this, `curl` still ends well: add `--fail`, and tell it with `|| echo` ✓
}
note up
wait $!
