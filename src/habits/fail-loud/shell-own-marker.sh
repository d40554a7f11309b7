# example: path=.local/bin/cron/news
#!/bin/sh
# The sign that it works goes whatever became of it: what is lost is that the work went well.
echo busy > /tmp/news-busy
/usr/bin/newsreader -x reload  # ✗ (warning) the script says that it went well
rm -f /tmp/news-busy
pkill -RTMIN+6 bar
/usr/bin/notify-send "The news are complete."
