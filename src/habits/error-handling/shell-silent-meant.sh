#!/bin/bash
# Runs before and after each task; failures are ignored, as there may be nothing left.
set +e -x
chmod -R u+w /srv/build/tasks
cp -r /srv/build/keep /srv/build/tasks
