import re
import sys

# What is looked for in the words of another program.
bytes_token = "bytes-sent=(guint64)"
sys.stdout.write(str(re.findall(re.escape(bytes_token) + r"(\d+)", sys.stdin.read())))
