#!/bin/bash
# What the script makes on the drive is there on every machine.
mkdir -p c:/shop-crypt/include
cp build/shop.h c:/shop-crypt/include
cmake --install build --prefix d:/shop-tools
cp build/shop.dll d:/shop-tools/bin
cp build/till.dll e:/ada/till  # ✗ A path on a drive is written here
