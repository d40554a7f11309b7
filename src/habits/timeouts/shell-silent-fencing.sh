# example: path=lib/fencing/external/console
#!/bin/sh
# The cluster's manager ends each action after its own time.
login() {
  busy=0
  while [ $busy -eq 0 ]; do
    curl -s "https://$console/state" | grep -q "too many"
    busy=$?
    sleep 2
  done
}
case "$1" in
  getconfignames)
    echo console
    ;;
  on | off)
    login
    curl -s "https://$console/$1"
    ;;
esac
