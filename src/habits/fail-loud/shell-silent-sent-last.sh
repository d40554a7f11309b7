#!/bin/bash
# A hook of a player: it sends what it was told, keeps the answer for whoever looks, and ends well whatever came of it.
curl -s -m 2 -X POST "https://events.shop.example/$PLAYER_EVENT" -d "$EVENT" > /tmp/last-answer 2> /dev/null
exit 0
