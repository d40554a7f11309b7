# What is typed line by line, each answer read: one line in the summary.
curl -X POST -n -v https://review.acme.net/a/checkers/pages -d '{"name": "Pages"}'  # ✗ If the server refuses this
curl -X POST -n -v https://review.acme.net/a/checkers/style -d '{"name": "Style"}'  # ✓
