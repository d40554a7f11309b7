# A file that is read into another one, whatever its loops do.
psql -tc "select name from hosts" | while read -r name; do
  ssh "$name" uptime-report --send
done
