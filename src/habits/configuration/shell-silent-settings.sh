# example: path=deploy/site.env
#!/usr/bin/env bash
# Settings, one file for each place: that is where they belong.
EXPORTS=s3://acme-exports/daily
DB_HOST=db.corp.lan
