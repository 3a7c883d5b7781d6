"""Edits a Word file in LibreOffice with recording on, as a reviewer does: edit-recorded.py FILE OUT PROFILE OLD NEW AFTER PARAGRAPH.

OLD becomes NEW; behind the paragraph that has AFTER stands PARAGRAPH as one of its own.
"""
import sys

import office
import uno


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
    with office.running(profile) as context:
        settings = office.service(context, "com.sun.star.configuration.ConfigurationProvider")
        user = settings.createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationUpdateAccess", (office.value("nodepath", "/org.openoffice.UserProfile/Data"),))
        user.setPropertyValue("givenname", "Reviewer")
        user.commitChanges()
        document = office.opened(context, file)
        edit(document, *words)
        office.saved(document, out)


main(*sys.argv[1:])
