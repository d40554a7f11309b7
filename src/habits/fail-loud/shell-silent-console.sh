#!/bin/bash
# The screen that is shown is no work.
chvt 2
setterm -blank 0
clear
