#!/usr/bin/env bash
# Settings of a desktop, each by itself.
sudo scutil --set HostName shop
sudo pmset -a standbydelay 86400
defaults write com.acme.one a -bool true
defaults write com.acme.one b -bool true
defaults write com.acme.one c -bool true
defaults write com.acme.one d -bool true
defaults write com.acme.one e -bool true
defaults write com.acme.one f -bool true
defaults write com.acme.one g -bool true
defaults write com.acme.one h -bool true
sudo chflags nohidden /Volumes
rm -rf ~/Library/Application\ Support/Dock/desktop.db
echo "Done."
