"""One line about the machine, since a figure means nothing without it."""

import os
import platform
import re
import subprocess


def describe(fossil=True):
    """Cores, memory, kernel, versions, and how busy the machine was when the run began."""
    with open("/proc/meminfo") as file:
        memory = int(re.search(r"MemTotal:\s+(\d+)", file.read()).group(1)) / 1024 / 1024
    return {
        "cores": len(os.sched_getaffinity(0)), "processor": _processor(), "memory_gib": round(memory, 1),
        "kernel": platform.release(), "swift": _version(["swift", "--version"], r"Swift version (\S+)"),
        "fossil": _version(["fossil", "version"], r"version (\S+)") if fossil else None,
        "load_average": round(os.getloadavg()[0], 2),
    }


def line(machine):
    return (
        f"{machine['cores']} cores ({machine['processor']}), {machine['memory_gib']} GiB, Linux {machine['kernel']}, "
        f"Swift {machine['swift']}, Fossil {machine['fossil']}, load average at the start {machine['load_average']}")


def _processor():
    with open("/proc/cpuinfo") as file:
        found = re.search(r"model name\s*:\s*(.+)", file.read())
    return found.group(1).strip() if found else platform.machine()


def _version(command, pattern):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return "none"
    found = re.search(pattern, done.stdout + done.stderr)
    return found.group(1) if found else "unknown"
