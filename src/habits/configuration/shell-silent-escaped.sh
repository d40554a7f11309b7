#!/bin/bash
# A dot that is escaped stands in a pattern: elsewhere it finds nothing.
replace_in() { find . -name '*.md' -exec sed -i "s|$1|$2|g" {} +; }
replace_in "192\.168\.7\.69" "192.168.1.1"
