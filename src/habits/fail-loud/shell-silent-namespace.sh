#!/bin/bash
# Functions of a framework, which reads this file into itself and has its options.
Log::info "Updating the settings"
cp -R conf/. "$HOME/.tool"   # ✓
