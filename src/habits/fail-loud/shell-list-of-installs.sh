#!/bin/bash
# to maintain: brew update && brew cleanup
brew install --cask atlas  # ✗ (info) tell it where one fails
brew install --cask beacon
brew install --cask compass
brew tap acme/fonts
brew install --cask delta
