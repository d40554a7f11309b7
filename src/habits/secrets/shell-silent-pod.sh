# example: path=kubernetes/apps/media/shop/app/resources/tag.sh
#!/usr/bin/env bash
# In the pod of the one application that has the key in its environment.
curl -fsSL -m 30 -H "X-Api-Key: ${SHOP__APIKEY}" "http://localhost:8080/api/tags"  # ✓
