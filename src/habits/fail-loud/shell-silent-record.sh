# example: path=docs/runbooks/evidence/cards/20260516T001549Z_probe/commands.sh
#!/bin/bash
curl -sS -X POST https://api.cards.acme.io/v1/cards -d @card.json -o 01_answer.json
curl -sS -X POST https://api.cards.acme.io/v1/cards/close -d @card.json
