#!/bin/bash
# The name holds a path.
echo "Activating the account of ${GOOGLE_APPLICATION_CREDENTIALS}"  # ✓
gcloud auth activate-service-account --key-file="${GOOGLE_APPLICATION_CREDENTIALS}" # ✓
gpg --batch --passphrase-file "$SIGNING_PASSWORD" --detach-sign app.tar  # ✓
sed -i 's/$/;/' "$SIGNING_PASSWORD"
