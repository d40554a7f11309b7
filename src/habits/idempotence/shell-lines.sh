# example: path=tools/path.sh
#!/bin/bash
set -e
# One finding for all the lines that stand together.
echo 'export A=1' >> ~/.bash_profile  # ✗ Every run adds these lines to `~/.bash_profile` again
echo 'export B=2' >> ~/.bash_profile
echo 'export C=3' >> ~/.bash_profile
echo 'export D=4' >> ~/.zshrc  # ✗ Every run adds these lines to `~/.zshrc` again
