# example: path=cron/nightly.sh
#!/bin/sh
# Each stage has its turn, and says in a log of its own what became of it.
for stage in update base packages; do
  log="$LOGS/$stage.log"
  (time make "$stage" 2>&1) > "$log"  # ✗ Nothing looks at whether
done
tar -C /srv/build -cJf "/srv/build/logs-$1.txz" logs
mv /srv/build/logs /srv/build/last-logs
