# example: path=ops/dev-shell.sh job
#!/usr/bin/env bash
set -eu
ENGINE=docker
run_there() {
  find . -name '*.pyc' -delete
  $ENGINE run --rm --workdir /shop "${1}" "${@:2}"
}
$ENGINE build -t shop .
run_there shop "$@"
