# example: path=ops/nightly_build.sh
#!/bin/bash
# The compiler's nightly version says nothing of when this runs.
set -euo pipefail
cargo +nightly build --release
rsync -a target/release/ files@files.acme.net:/srv/builds/
