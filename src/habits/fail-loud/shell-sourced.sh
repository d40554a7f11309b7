# Without a first line `#!…` it may be sourced: then the options are its caller's.
cp /srv/app/data.db /backup/
pg_restore -d app /backup/app.dump  # ✓
