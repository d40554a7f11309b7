#!/bin/bash
cd packages
rm -rf *  # ✗ (error) `rm` may take everything at once
