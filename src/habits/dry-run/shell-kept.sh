#!/bin/bash
# A switch, whatever its name and form; a question; the tool's own preview.
set -euo pipefail
run() {
  if [ -n "${DRY_RUN:-}" ]; then
    echo "+ $*"
  else
    "$@"
  fi
}
run rm -rf /srv/app/uploads                       # ✓
$SIMULATE rm -rf /srv/app/exports                 # ✓
WIPE=
case "${1:-}" in
  --really) WIPE=1 ;;
  purge) rm -rf /srv/app/purged ;;                # ✓
esac
if [ "$WIPE" = 1 ]; then
  rm -rf /srv/app/uploads                         # ✓
fi
while getopts "fx" flag; do
  case "$flag" in
    x) GO=yes ;;
    *) exit 2 ;;
  esac
done
[ "${GO:-}" = yes ] && kubectl delete namespace old  # ✓
read -r -p "Delete everything? [y/N] " reply
[[ $reply == y ]] || exit 1
rm -rf /srv/app/all                               # ✓
confirm() {
  read -r -p "$1 " word
  [ "$word" = yes ]
}
confirm "Sure?" && rm -rf /srv/app/more           # ✓
kubectl delete --dry-run=client -f app.yaml       # ✓
