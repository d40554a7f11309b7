#!/bin/bash
# What was not installed is missed by name, and what becomes of that is asked of it.
pip install build==1.2.2  # ✗ Nothing looks at whether
echo "Successfully installed the build tool"
python -m build
