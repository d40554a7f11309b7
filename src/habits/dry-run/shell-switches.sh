# example: path=scripts/prepare.sh
#!/bin/bash
set -e
if [ -z "$KEEP_WORKSPACE" ]; then
  for old in $(find "$WORKSPACE" -maxdepth 1 -name '*_results'); do
    rm -rf "$old" # ✓
  done
fi
rsync -a --delete docs/ "$SHARED:/srv/docs/" # ✗ limit it with `--max-delete`
if gcloud builds triggers describe "$TRIGGER"; then
  gcloud builds triggers delete "$TRIGGER" --quiet
fi
gcloud builds triggers create github --name="$TRIGGER"
rsync -a --delete ${DRY_RUN:+--dry-run} docs/ "$SHARED:/srv/docs/" # ✓
