#!/bin/bash
# It is asked again for the words of the refusal, and the run ends there.
set -euo pipefail
{
  curl -sSf -m 9 "$url" -F "file=@$1" ||  # ✓
    {
      echo "FAILED, once more for the error:" >&2
      curl -sS -m 9 "$url" -F "file=@$1"  # ✓
      exit 1
    }
} | tee link.txt
