#!/bin/bash
cd code/shop
go test ./...  # ✗ may fail and the script ends in success
echo "Tests completed."
