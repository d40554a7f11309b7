#!/bin/bash
# Each of these is to have its turn, and has a log of its own.
results=results-of-now
run_search() {
  local script="$1"
  bash "$script" > "$results/${script%.sh}-output.txt" 2>&1  # ✗ Nothing looks at whether
  mv "${script%.sh}.md" "$results/"
  echo "✅ Completed: $script"
}
run_search orders.sh
run_search refunds.sh
echo "All searches complete"
