# example: path=jobs/40-tool.install.sh job
#!/bin/bash
# What is sourced may go to a folder of its own.
. "$(dirname "$0")/functions.sh"
fetch tool-1.0
cat > examples/Makefile <<EOF
all:
EOF
