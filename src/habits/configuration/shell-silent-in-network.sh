#!/bin/bash
# What a container is started with calls its neighbour so, wherever that is.
ask() {
  HTTPS_PROXY="socks5://relay:9050" kubectl "$@"
}
curl -fsS -m 5 http://relay:9091/ready && ask get pods
