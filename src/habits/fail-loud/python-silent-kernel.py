# example: path=bin/quiet_fan.py
# A wish to the kernel, below /sys or /proc: in a loop over what is there, or in a helper that all callers hand such a place.
import glob
import sys


def wish(path, value):
    try:
        with open(path, "w") as file:
            file.write(value)
    except OSError:
        pass


def keep(path, value):
    try:
        with open(path, "w") as file:
            file.write(value)
    except OSError:  # ✗ is swallowed
        pass


def dim():
    for light in sorted(glob.glob("/sys/class/leds/*/brightness")):
        try:
            with open(light, "w") as file:
                file.write("0")
        except OSError:
            pass


def back(before):
    for place, value in before.items():
        wish(place, value)


before = {}
for governor in glob.glob("/sys/devices/system/cpu/cpufreq/policy*/scaling_governor"):
    wish(governor, "powersave")
wish("/proc/sys/kernel/printk", "1 4 1 7")
dim()
back(before)
keep("/proc/sys/kernel/printk", "1 4 1 7")
keep("/var/lib/fan/state", sys.argv[1])
