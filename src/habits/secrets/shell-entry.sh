#!/bin/bash
# `NAME=value` in a word of its own is a name and its value, and no connection string; what is no reference to a store is told.
kubectl create secret generic shop --from-literal=password=Str0ngTea4711x  # ✗ The value of `password` is in the code
kubectl create secret generic shop --from-literal pwd=Str0ngTea4711x       # ✗ The value of `pwd` is in the code
kubectl create secret generic shop --from-literal=db="Server=db.acme.io;Password=Str0ngTea4711x"  # ✗ A password in a connection string
shop login --secret Str0ngTea4711x                      # ✗ The value of `--secret`
shop login --user ops --client-secret=Str0ngTea4711x    # ✗ The value of `--client-secret`
