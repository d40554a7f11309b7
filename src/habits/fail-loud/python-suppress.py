import contextlib
from pathlib import Path

with contextlib.suppress(OSError):  # ✗ Every failure in this `suppress` is swallowed
    Path("/srv/orders.csv").write_text("id,total")
Path("/srv/done").write_text("yes")  # ✓
