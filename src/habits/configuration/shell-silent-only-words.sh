#!/usr/bin/env bash
child='/home/ada/Desktop/Shop/'
parent=$(dirname "$child")
whole=$(realpath "$parent")
