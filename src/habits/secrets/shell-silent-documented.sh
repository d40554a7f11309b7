# example: path=docs/replication/run-three-sites.sh
#!/bin/bash
set -euo pipefail
export STORE_ROOT_PASSWORD=store1234
export STORE_KMS_SECRET_KEY=store-key:OSNN+vkKUTCvQs8YL/CVMIMt53HFhkUpqJxTmGl7rYw=
wget --timeout 10 -O mc https://dl.acme.io/client/mc
store server --address 127.0.0.1:9001 "/tmp/one/{1...4}" &
./mc alias set one http://localhost:9001 store store1234
