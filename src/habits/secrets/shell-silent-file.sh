#!/bin/bash
# The name holds a path.
echo "Activating the account of ${GOOGLE_APPLICATION_CREDENTIALS}"
gcloud auth activate-service-account --key-file="${GOOGLE_APPLICATION_CREDENTIALS}"
