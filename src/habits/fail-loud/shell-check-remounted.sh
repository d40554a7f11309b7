#!/bin/bash
mount -o remount,rw /flash # ✗ check each step
cp boot.dat /flash/boot.dat
mount -o remount,ro /flash
