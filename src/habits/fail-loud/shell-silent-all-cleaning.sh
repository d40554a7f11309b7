# example: path=contrib/fresh.sh
#!/bin/sh
# All that it does is to take away.
git clean -dff
make -C lib clean
rm -rf build
