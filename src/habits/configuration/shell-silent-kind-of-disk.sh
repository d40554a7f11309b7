#!/bin/bash
# What kind of disk it is says no machine.
cp shop.conf /mnt/hdd/shop.conf
