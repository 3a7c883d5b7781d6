#!/usr/bin/env python3
"""listener.py IN.docx OUT.pdf N: a LibreOffice that stays open converts N times; prints the median of its processor time in ms.

Wants the python3 that has uno (package python3-uno)."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

ADDRESS = "socket,host=127.0.0.1,port=28741;urp;"


def value(name, content):
    property_value = PropertyValue()
    property_value.Name, property_value.Value = name, content
    return property_value


def connect(process):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return resolver.resolve("uno:" + ADDRESS + "StarOffice.ComponentContext")
        except Exception:  # UNO raises its own kinds while nobody listens.
            if process.poll() is not None:
                break
            time.sleep(0.1)
    sys.exit("the listener does not answer")


def processor_time(process):
    with open("/proc/%d/stat" % process.pid) as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    source, target, count = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])
    profile = tempfile.mkdtemp()
    setting = "-env:UserInstallation=file://" + profile
    # The first start only makes the profile.
    subprocess.run(["soffice", setting, "--headless", "--terminate_after_init"], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
    binary = os.path.join(os.path.dirname(os.path.realpath(shutil.which("soffice"))), "soffice.bin")
    process = subprocess.Popen([binary, setting, "--headless", "--norestore", "--nologo", "--accept=" + ADDRESS],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        desktop = connect(process).ServiceManager.createInstance("com.sun.star.frame.Desktop")

        def convert():
            document = desktop.loadComponentFromURL("file://" + source, "_blank", 0, (value("Hidden", True),))
            document.storeToURL("file://" + target, (value("FilterName", "writer_pdf_Export"),))
            document.close(True)

        convert()
        times = []
        for _ in range(count):
            before = processor_time(process)
            convert()
            times.append(processor_time(process) - before)
        print("%.1f" % (statistics.median(times) * 1000))
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(profile, ignore_errors=True)


main()
