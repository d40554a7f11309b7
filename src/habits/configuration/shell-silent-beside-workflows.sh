# example: path=.github/actions/init/init.sh
#!/bin/bash
gsutil -m cp -r gs://acme-binaries/kernels/* "$kernels"
gsutil -m cp -r gs://acme-binaries/tools/* "$tools"
