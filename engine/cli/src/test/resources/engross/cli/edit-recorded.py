"""Edits a Word file in LibreOffice with recording on, as a reviewer does: edit-recorded.py FILE OUT PROFILE OLD NEW AFTER PARAGRAPH.

OLD becomes NEW; behind the paragraph that has AFTER stands PARAGRAPH as one of its own.
"""
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


def found(document, words):
    search = document.createSearchDescriptor()
    search.SearchString = words
    place = document.findFirst(search)
    if place is None:
        sys.exit("nothing says " + words)
    return place


def edit(document, old, new, after, paragraph):
    document.RecordChanges = True
    place = found(document, old)
    place.String = new
    cursor = found(document, after)
    text = cursor.Text
    end = text.createTextCursorByRange(cursor.End)
    end.gotoEndOfParagraph(False)
    text.insertControlCharacter(end, uno.getConstantByName("com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK"), False)
    text.insertString(end, paragraph, False)


def main(file, out, profile, *words):
    pipe = "engross" + str(abs(hash(profile)))
    office = subprocess.Popen([
        "soffice", "--headless", "--norestore", "--nologo", "-env:UserInstallation=" + profile, "--accept=pipe,name=" + pipe + ";urp;"])
    try:
        context = connected(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        settings = context.ServiceManager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
        user = settings.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (value("nodepath", "/org.openoffice.UserProfile/Data"),))
        user.setPropertyValue("givenname", "Reviewer")
        user.commitChanges()
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(file), "_blank", 0, (value("Hidden", True),))
        edit(document, *words)
        document.storeToURL(uno.systemPathToFileUrl(out), (value("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
    finally:
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()


main(*sys.argv[1:])
