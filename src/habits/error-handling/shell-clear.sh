# example: path=jobs/keys.sh job
#!/bin/bash
# A line before it says what is done; what names the file that it could not open: nobody is woken without a word.
set -e
mkdir -p /srv/app
echo "Creating the key"
aws ec2 create-key-pair --key-name app  # ✗ no line of the script tells it
cp app.conf /srv/app/
log() {
  echo "$(date) $*"
}
dnf clean all
log "Updating the repository"
(cd /srv/app && git fetch --all)
log "the last lines: $(tail -n 3 /srv/app/log)"
