#!/bin/bash
# A folder that is called by the second holds nothing yet; one that is called by the day may.
now=$(date +A%Y-M%m-D%d@%T)
today=$(date +%F)
user=$1
mkdir -p "/copies/$now/home" "/copies/$today/home"
rsync -a --delete "/home/$user/" "/copies/$now/home"
rsync -a --delete "/home/$user/" "/copies/$(date +%s)/home"
rsync -a --delete "/home/$user/" "acme@vault:/copies/$today/home" # ✗ destroys at once
# Beside it, whatever is copied there.
rsync -a --delete "/home/$user/" "/copies/$today/home"
rsync -a --delete "/home/$user/" "/copies/all-of-$user"
