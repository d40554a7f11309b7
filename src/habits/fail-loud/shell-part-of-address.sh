#!/bin/sh
# The answer is more than a part of an address here, or nothing looks at what is fetched with it; and nothing ends at a failure.
curl -sSfL -m 60 "https://dl.acme.net/$(curl -s -m 9 https://dl.acme.net/stable)/shop" -o shop  # ✓
chmod +x shop
curl -sSL -m 60 "https://dl.acme.net/$(curl -s -m 9 https://dl.acme.net/stable)/cart" -o cart  # ✗ An error answer to `curl` passes for data: add `--fail` to both calls, give this answer to a name first, and add `|| exit 1`.
git checkout "$(curl -s -m 9 https://dl.acme.net/tag)"  # ✗ An error answer to `curl` passes for data: add `--fail`, give the answer to a name on a line of its own, and add `|| exit 1`. ✓
