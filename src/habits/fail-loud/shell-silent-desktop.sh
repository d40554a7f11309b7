#!/bin/sh
# Somebody presses a key, and sees what does not work.
choice=$(printf 'up\ndown\n' | rofi -dmenu)
wpctl set-volume @DEFAULT_AUDIO_SINK@ "$choice"
cp "$HOME/.volume" "$HOME/.volume.last"  # ✗ Nothing looks at whether
notify-send "$choice"
