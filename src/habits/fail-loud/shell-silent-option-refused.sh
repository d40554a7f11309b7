#!/bin/bash
# An option that is given nothing is refused, and that ends the run.
set -e
run=$(aws devicefarm schedule-run --name nightly | jq -r .run.arn)    # ✓
aws devicefarm get-run --arn $run
