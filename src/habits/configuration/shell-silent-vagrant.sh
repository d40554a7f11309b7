#!/bin/bash
# The machine has the address that its Vagrantfile gives it.
set -eu
VM_IP=10.20.0.7
vagrant up
curl -fsS --max-time 5 "http://$VM_IP/health"
