# example: path=docs/api/API_tutorials/attachments/load.sh
#!/bin/bash
set -e
aws s3 cp "s3://genome-bucket/human" .
