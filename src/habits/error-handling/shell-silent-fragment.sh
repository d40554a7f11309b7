# Read into another file, which has the traps.
mkdir -p /srv/app
cp app.conf /srv/app/
