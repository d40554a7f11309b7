#!/bin/bash
# Somebody starts it, and sits in front of it until he ends it.
source venv/bin/activate
pip install -q -r requirements.txt  # ✗ Nothing looks at whether
echo "Press Ctrl+C to stop the server"
python main.py
