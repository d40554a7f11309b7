#!/bin/bash
docker compose up -d shop
until docker inspect shop --format '{{.State.Health.Status}}' 2>/dev/null | grep -q healthy; do sleep 3; done # ✗ waits for ever
