#!/bin/bash
# A warning is a decision; a look for a program starts none; settings of a tool for this shell.
. lib/functions.sh
warn() {
  echo "warning: $*" >&2
}
if tar -x -C /srv/app; then
  echo "restored"
else
  warn "could not restore it"
fi
GPG=$(which gpg || command -v gpg || type gpg)
gcloud config set project app 2> /dev/null || true
rsync -a "$GPG" far: || die "far is not there"  # ✓
