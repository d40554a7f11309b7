# example: path=jobs/rotate.sh job
#!/bin/bash
# Run hourly by the com.acme.rotate LaunchAgent, which turns all that it says into a file.
echo "The log has grown, rotating it"
mv /srv/export/export.log /srv/export/export.log.1
echo "Compressing the old one"
gzip -f /srv/export/export.log.1
echo "Rotated, kept the last three"
