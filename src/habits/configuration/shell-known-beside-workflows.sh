# example: path=.github/actions/init/init.sh
#!/bin/bash
gsutil -m cp -r gs://acme-binaries/kernels/* "$kernels" # ✗ in the code: elsewhere it needs a change
gsutil -m cp -r gs://acme-binaries/tools/* "$tools"
