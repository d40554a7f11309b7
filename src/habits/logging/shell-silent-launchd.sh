# example: path=cron/rotate.sh
#!/bin/bash
# Run hourly by the com.acme.rotate LaunchAgent: what becomes of its words stands there.
echo "The log has grown, rotating it"
mv /srv/export/export.log /srv/export/export.log.1
echo "Compressing the old one"
gzip -f /srv/export/export.log.1
echo "Rotated, kept the last three"
