"""Accepts or rejects all tracked changes in LibreOffice: settle-changes.py PROFILE (accept|reject FILE OUT)…"""
import sys

import office

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def main(profile, *tasks):
    with office.running(profile) as context:
        dispatcher = office.service(context, "com.sun.star.frame.DispatchHelper")
        for command, file, out in zip(tasks[::3], tasks[1::3], tasks[2::3]):
            document = office.opened(context, file)
            dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[command], "", 0, ())
            office.saved(document, out)


main(*sys.argv[1:])
