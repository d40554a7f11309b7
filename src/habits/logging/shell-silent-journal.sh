# example: path=jobs/rotate.sh job
#!/bin/bash
# Rotates the export's log.
# A systemd timer starts it each hour: the journal keeps what it says, with the time.
echo "The log has grown, rotating it"
mv /srv/export/export.log /srv/export/export.log.1
echo "Compressing the old one"
gzip -f /srv/export/export.log.1
echo "Rotated, kept the last three"
