# Nothing reads it in: it starts its own work, although its first line does not say by which shell.
main() {
  psql -f report.sql shop # ✗ (info) no line of the script tells it
  psql -f renew.sql shop
}

main "$@"
