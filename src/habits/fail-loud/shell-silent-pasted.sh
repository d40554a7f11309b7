# copy paste this file in bit by bit.
# don't run it.
mkdir -p ~/shop
curl https://raw.acme.net/shop/completion.bash -o ~/.shop-completion.bash
git clone https://acme.net/shop ~/code/shop
chsh -s /bin/zsh
