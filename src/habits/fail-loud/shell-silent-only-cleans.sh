# example: path=tools/autogen-clean.sh
#!/bin/sh
# By its name it only cleans up: the rest is to go on, whatever became of the first part.
if [ -f Makefile ]; then
  make distclean
fi
mv config.log /var/tmp/last-config.log
rm -rf autom4te.cache
echo "Done."
