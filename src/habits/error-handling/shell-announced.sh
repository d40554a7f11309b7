# example: path=jobs/dumps.sh job
#!/bin/bash
set -e

dump() {
  mariadb-dump --all-databases > all.sql
  pg_dump shop > shop.sql
  mongodump --archive=shop.mongo
}

update() {
  if [ -z "$TAG" ]; then
    bash -c "git fetch --all && git pull"  # ✗ If `git fetch` fails
  else
    bash -c "git fetch --all && git checkout $TAG"
  fi
  ret=$?
  return $ret
}

pacman -S --noconfirm rsync
ccache --zero-stats
./get-charms "$TAG"
wtype heaterOn -k return
commit=$(git ls-remote "$REPO" | awk '{print $1}')
if [ -z "$commit" ]; then
  echo "no commit" >&2
  exit 1
fi
update
echo "Dumping the databases"
dump
say "Installing the tool"
sh -c "$(curl -fsL get.acme.io)"
echo "$(date) - Querying the states" >> "$log_file"
go run main.go states
yarn build
