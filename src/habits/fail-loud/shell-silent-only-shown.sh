#!/bin/bash
# What is only shown is seen to be missing; what was asked for a moment ago, and ended the script, is there; what is done with it stays.
set -e
say_good() { echo "[ok] $1"; }
check_account() {
  if ! aws sts get-caller-identity > /dev/null 2>&1; then
    say_good "no account"
    return 1
  fi
  local account=$(aws sts get-caller-identity --query Account --output text)
  aws s3 cp report.csv "s3://reports-$account/"  # ✓
}
show_cluster() {
  local arn=$(aws eks describe-cluster --name "$1" --query cluster.arn --output text)
  local short=$(echo "$arn" | cut -d/ -f2)
  say_good "cluster $short"
  local size=$(aws s3 ls "s3://shop/$1" | awk '{print $3}')
  echo "$((size / 1024)) KB"
}
send_report() {
  local bucket=$(aws cloudformation describe-stacks --stack-name "$1" --output text)
  aws s3 cp report.csv "s3://$bucket/"
}
check_account
show_cluster shop
send_report shop
if aws s3 ls "s3://shop/$1" > /dev/null 2>&1; then
  bytes=$(aws s3 ls "s3://shop/$1" | awk '{print $3}')
  dd if=/dev/zero of=/srv/room bs=1 count="$bytes"
fi
rows_of() {
  local rows=$(psql -tc "select count(*) from $1")
  echo "$rows"
}
cp "rows-$(rows_of orders).csv" /srv/reports/
