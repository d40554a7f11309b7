#!/bin/bash
set -euo pipefail
gh label create flaky # ✗ `gh label create` fails where the label is there already
gh label create slow --force # ✓
gh label list
