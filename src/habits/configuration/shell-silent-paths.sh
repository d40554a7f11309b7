# example: path=tools/paths.sh
#!/bin/bash
# Nothing but names and what they are: others source it, and it is the place where they are set.
export DATA_DIR=/home/ada/data
MODELS="$DATA_DIR/models"
[ -d "$MODELS" ] || MODELS=/home/ada/models
export PATH="/home/ada/bin:$PATH"
