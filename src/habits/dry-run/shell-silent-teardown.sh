# example: path=scripts/teardown-app.sh
#!/bin/bash
# It is typed to have it gone.
gcloud compute instances delete "$INSTANCE" --quiet
rm -rf "/srv/app/$1"
