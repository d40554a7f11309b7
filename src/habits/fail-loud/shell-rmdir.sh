# example: path=ci/fetch-archive.sh
#!/bin/sh
archive=$1
wget -O "$archive.tar.gz" "$2" # ✗ (info) Nothing looks at whether `wget` went well, and the script goes on: check each step.
rmdir "$archive"
tar -xzf "$archive.tar.gz"
cd "$archive"
make
