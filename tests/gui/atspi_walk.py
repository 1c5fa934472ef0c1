#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running program as a screen reader does, over AT-SPI.

    atspi_walk.py PLENARY PLENARY-CLI

Starts the program with the sample register, opens its windows by the actions that it offers, and
fails when anything that takes the keyboard has no name or no role, or when a chart says nothing.
Needs a display; brings its own session bus and folders.
"""
import os
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds that anything may take to appear


def session(arguments):
    """The same script on a bus of its own, with folders of its own."""
    with tempfile.TemporaryDirectory(prefix="plenary-walk.") as folder:
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", PLENARY_WALK=folder)
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        for name in ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME"):
            place = os.path.join(folder, name.lower())
            os.mkdir(place, 0o700)
            environment[f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}"] = place
        return subprocess.call(["dbus-run-session", "--", sys.executable, "-B", *arguments],
                               env=environment)


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"atspi_walk: {what} did not appear within {PATIENCE} s")


class Walk:
    def __init__(self, atspi, pid):
        self.atspi = atspi
        self.pid = pid
        self.faults = []
        self.seen = 0

    def application(self):
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.pid:
                return child
        return None

    def children(self, node):
        # What changes while it is read answers with an error or with nothing.
        try:
            count = node.get_child_count()
        except self.error:
            return
        for i in range(count):
            try:
                child = node.get_child_at_index(i)
            except self.error:
                return
            if child:
                yield child

    @property
    def error(self):
        from gi.repository import GLib
        return GLib.Error

    def has(self, node, *states):
        have = node.get_state_set()
        return all(have.contains(state) for state in states)

    def all_below(self, node, deepest=40):
        """Everything that shows; of tables only their heads and first rows."""
        role = node.get_role()
        if not self.has(node, self.atspi.StateType.VISIBLE) and role != self.atspi.Role.APPLICATION:
            return
        yield node
        tabular = role in (self.atspi.Role.TABLE, self.atspi.Role.LIST, self.atspi.Role.TREE_TABLE)
        for i, child in enumerate(self.children(node)):
            if deepest == 0 or (tabular and i > 40):
                return
            yield from self.all_below(child, deepest - 1)

    def find(self, role, name, below=None):
        for node in self.all_below(below or self.application()):
            if node.get_role() == role and node.get_name().startswith(name):
                return node
        return None

    def press(self, node):
        action = node.get_action_iface()
        names = [action.get_action_name(i) for i in range(action.get_n_actions())]
        wanted = next(i for i, each in enumerate(names) if each in ("Press", "press", "ShowMenu"))
        action.do_action(wanted)

    def look_at(self, title, window):
        """Notes what is wrong in one window."""
        kinds, states = self.atspi.Role, self.atspi.StateType
        cells = (kinds.TABLE_CELL, kinds.LIST_ITEM, kinds.TABLE_ROW, kinds.TREE_ITEM)
        found = 0
        for node in self.all_below(window):
            try:
                if not self.has(node, states.FOCUSABLE, states.SHOWING):
                    continue
                role, name = node.get_role(), node.get_name().strip()
                found += 1
                if role in (kinds.INVALID, kinds.UNKNOWN, kinds.FILLER, kinds.REDUNDANT_OBJECT):
                    self.faults.append(f"{title}: “{name}” is a {node.get_role_name()}")
                if not name and (role not in cells or node.get_parent().get_role() == kinds.CHART):
                    self.faults.append(f"{title}: a {node.get_role_name()} has no name, "
                                       f"in {self.path(node)}")
            except self.error:
                continue  # it is gone
        self.seen += found
        print(f"{title}: {found} places that take the keyboard")
        if found < 2:
            self.faults.append(f"{title}: only {found} places take the keyboard")

    def path(self, node):
        names = []
        while node and node.get_role() != self.atspi.Role.APPLICATION:
            names.append(f"{node.get_role_name()} “{node.get_name()}”")
            node = node.get_parent()
        return " < ".join(names[:5])

    def windows(self):
        return list(self.children(self.application()))

    def other_window(self, main):
        for window in self.windows():
            if window != main and self.has(window, self.atspi.StateType.VISIBLE):
                return window
        return None

    def open_dialog(self, main, menu_item, button_to_close):
        """Chooses a command, looks at the window that comes, and closes it again."""
        item = wait_for(f"the command “{menu_item}”",
                        lambda: self.command(main, menu_item))
        self.press(item)
        window = wait_for(f"the window of “{menu_item}”", lambda: self.other_window(main))
        close = wait_for(f"“{button_to_close}”", lambda: self.find(
            self.atspi.Role.PUSH_BUTTON, button_to_close, window))
        self.look_at(menu_item, window)
        self.press(close)
        wait_for("the main window alone", lambda: not self.other_window(main))

    def command(self, main, name):
        """A menu item, also while its menu is shut."""
        bar = next((node for node in self.all_below(main)
                    if node.get_role() == self.atspi.Role.MENU_BAR), None)

        def search(node):
            for child in self.children(node):
                if child.get_name().replace("&", "").startswith(name):
                    return child
                found = search(child)
                if found:
                    return found
            return None
        return search(bar) if bar else None

    def look_at_charts(self, main):
        chart = wait_for("a chart", lambda: next(
            (node for node in self.all_below(main)
             if node.get_role() == self.atspi.Role.CHART and node.get_child_count() > 0), None))
        if len(chart.get_description()) < 20:
            self.faults.append(f"chart “{chart.get_name()}” does not say what it shows")
        for place in self.children(chart):
            if not place.get_name():
                self.faults.append(f"a place of the chart “{chart.get_name()}” has no name")
        print(f"chart “{chart.get_name()}”: {chart.get_child_count()} places; "
              f"{chart.get_description()[:80]}")


def walk(plenary, cli):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    register = os.path.join(os.environ["PLENARY_WALK"], "walk.plenary")
    subprocess.run([cli, "new", register, "--sample", "ilan"], check=True,
                   stdout=subprocess.DEVNULL)
    program = subprocess.Popen([plenary, register])
    try:
        eyes = Walk(Atspi, program.pid)
        wait_for("the program on the bus", eyes.application)
        main = wait_for("its window", lambda: next(iter(eyes.windows()), None))
        eyes.press(wait_for("the menus", lambda: eyes.command(main, "Conferences")))
        eyes.look_at_charts(main)
        for perspective in ("Conferences", "Members", "Declarations", "Overview"):
            eyes.press(wait_for(perspective, lambda: eyes.command(main, perspective)))
            if perspective != "Overview":  # it is no panel
                wait_for(f"the panel of {perspective}",
                         lambda: eyes.find(Atspi.Role.FRAME, perspective, main))
            eyes.look_at(perspective, main)
        eyes.open_dialog(main, "Import", "Cancel")
        eyes.open_dialog(main, "Restore", "Cancel")
        eyes.open_dialog(main, "Preferences", "Close")
        eyes.open_dialog(main, "About", "Close")
        if program.poll() is not None:
            eyes.faults.append(f"the program ended with {program.returncode}")
    finally:
        program.terminate()
        program.wait(PATIENCE)
    print("\n".join(eyes.faults) or f"all {eyes.seen} places have a name and a role")
    return 1 if eyes.faults else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(walk(*sys.argv[1:]) if "PLENARY_WALK" in os.environ else session(sys.argv))
