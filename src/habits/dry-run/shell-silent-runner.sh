#!/bin/bash
# Room on a hosted runner's disk, which is gone after the run.
sudo rm -rf /opt/hostedtoolcache/*
sudo rm -rf /usr/share/swift
