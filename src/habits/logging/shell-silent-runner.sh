# example: path=jobs/build.sh job
#!/bin/bash
# The runner's own log stamps each line.
echo "::group::Building the archive"  # ✓
echo "Cannot find the version"
echo "Creating the archive"
echo "Done with the archive"
tar -cf /srv/app.tar app
