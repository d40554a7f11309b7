# example: path=cron/nightly.sh
#!/bin/sh
# One log for all of it is read by nobody: what the archive misses is missed.
for stage in update base packages; do
  make "$stage" >> /var/log/nightly.log 2>&1
done
tar -C /srv/build -cJf "/srv/build/packages-$1.txz" packages  # ✗ `tar` may fail and the script goes on to `mv`
mv /srv/build/packages /srv/build/last-packages
