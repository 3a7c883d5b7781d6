"""A LibreOffice without windows, in a profile of its own."""
import contextlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, content):
    property_value = PropertyValue()
    property_value.Name = name
    property_value.Value = content
    return property_value


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    sys.exit("LibreOffice does not answer")


@contextlib.contextmanager
def running(profile):
    """Gives the context of a new LibreOffice, and ends it."""
    pipe = "engross" + str(abs(hash(profile)))
    office = subprocess.Popen([
        "soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=" + profile, "--accept=pipe,name=" + pipe + ";urp;"])
    try:
        context = connected(pipe)
        yield context
        try:
            desktop(context).terminate()
        except Exception:
            pass
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


def service(context, name):
    return context.ServiceManager.createInstanceWithContext(name, context)


def desktop(context):
    return service(context, "com.sun.star.frame.Desktop")


def opened(context, file):
    return desktop(context).loadComponentFromURL(uno.systemPathToFileUrl(file), "_blank", 0, (value("Hidden", True),))


def saved(document, file):
    document.storeToURL(uno.systemPathToFileUrl(file), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
