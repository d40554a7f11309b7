# example: path=scripts/accounts.sh
# Without `#!` and `set -e`: whether the second run goes on is for who reads it in.
groupadd operators # ✗ fails where
useradd app
mkdir /srv/app/data
chown app /srv/app/data
