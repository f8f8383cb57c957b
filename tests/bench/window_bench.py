#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures editors with a live preview from outside, by real keys and real pixels, one program after the other.

    window_bench.py --program lanyard='build/release/bin/lanyard {file}' --program ghostwriter='ghostwriter {file}' \\
        [--split ghostwriter=910] [--sizes 10K,86K,1M,5M] [--rounds 3] [--keys 20]

Starts an X server in memory with openbox (each window as large as the screen), opens a made document in each program in turn, goes
by Ctrl+F to its middle and types there. --split: the x where the editor ends and the preview begins, of 1680 pixels.
--hardware leaves it to the programs how they draw; else QT_QUICK_BACKEND=software and --disable-gpu are set for all of them.

start      from the start of the process until the preview looks as it will in the end
key        until the letter is on the screen; preview: until it is there, too
cpu        seconds of all processes of the program for 100 letters, ten a second
memory     PSS of all its processes after that
wheel      from a turn over the editor until the preview moves
idle       context switches of all its processes in ten seconds without a hand on the keys

Needs (Debian's names): xvfb openbox python3-xlib python3-numpy.
"""
import argparse
import os
import random
import shlex
import statistics
import subprocess
import sys
import tempfile
import time

import numpy
from Xlib import X, XK, display as xdisplay
from Xlib.ext import xtest

WIDTH, HEIGHT = 1680, 1050
WORDS = ("the room was full before the first slide and nobody wanted to leave a talk about small boats harbours maps and the people "
         "who draw them by hand while we took notes over coffee in a hall with tall windows and too few sockets").split()
OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*" type="normal">
<decor>no</decor><maximized>yes</maximized></application></applications></openbox_config>"""


def sentence(rng):
    words = [rng.choice(WORDS) for _ in range(rng.randrange(8, 18))]
    for _ in range(rng.randrange(3)):
        at = rng.randrange(len(words))
        words[at] = rng.choice(["**%s**", "*%s*", "`%s`", "[%s](https://example.org/talk)", "[%s][hall]"]) % words[at]
    return " ".join(words).capitalize() + "."


def piece(rng, number):
    kind = number % 9
    if kind == 0:
        return "## Talk %d: %s" % (number, " ".join(rng.choice(WORDS) for _ in range(5)))
    if kind == 4:
        return "\n".join("- " + sentence(rng) for _ in range(4))
    if kind == 6 and number % 2:
        return "| when | what |\n| --- | --- |\n" + "\n".join("| %d:00 | %s |" % (9 + i, rng.choice(WORDS)) for i in range(4))
    if kind == 7 and number % 4 == 3:
        return "```cpp\nint seats = %d;\nopen(seats);\n```" % number
    if kind == 8:
        return "> " + sentence(rng)
    return " ".join(sentence(rng) for _ in range(4))


def made_document(size):
    rng = random.Random(size)
    head = "---\ntitle: A made recap of %d bytes\ndate: 2026-03-12 20:00:00 +0100\ntags: [made]\n---\n\n" % size
    pieces, length, number, marked = [], len(head), 0, False
    while length < size:
        if not marked and length >= size / 2:
            pieces.append("MARKLINE is where the hand types.")
            marked = True
        pieces.append(piece(rng, number))
        length += len(pieces[-1]) + 2
        number += 1
    return head + "\n\n".join(pieces + ["[hall]: https://example.org/hall"]) + "\n"


class Screen:
    def __init__(self, folder):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "%dx%dx24" % (WIDTH, HEIGHT),
                                        "-nolisten", "tcp", "-noreset", "-dpi", "96"], pass_fds=[write], stderr=subprocess.DEVNULL)
        self.name = ":" + os.read(read, 16).decode().strip()
        config = os.path.join(folder, "openbox.xml")
        with open(config, "w") as file:
            file.write(OPENBOX)
        env = dict(os.environ, DISPLAY=self.name)
        self.manager = subprocess.Popen(["openbox", "--config-file", config], env=env, stderr=subprocess.DEVNULL)
        self.display = xdisplay.Display(self.name)
        self.root = self.display.screen().root
        time.sleep(.5)

    def close(self):
        self.display.close()
        self.manager.terminate()
        self.server.terminate()

    def picture(self, x=0, y=0, width=WIDTH, height=HEIGHT):
        data = self.root.get_image(x, y, width, height, X.ZPixmap, 0xffffff).data
        return numpy.frombuffer(data, numpy.uint32).reshape(height, width) & 0xffffff

    def key(self, name, *modifiers):
        codes = [self.display.keysym_to_keycode(XK.string_to_keysym(each)) for each in (*modifiers, name)]
        for code in codes:
            xtest.fake_input(self.display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.sync()

    def text(self, text):
        for letter in text:
            self.key(letter, *(["Shift_L"] if letter.isupper() else []))
            time.sleep(.03)

    def point(self, x, y):
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()

    def wheel(self, button):
        xtest.fake_input(self.display, X.ButtonPress, button)
        xtest.fake_input(self.display, X.ButtonRelease, button)
        self.display.sync()


class Program:
    """A started program and all its children."""

    def __init__(self, command, env):
        self.began = time.monotonic()
        self.process = subprocess.Popen(shlex.split(command), env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def pids(self):
        children = {}
        for name in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open("/proc/%s/stat" % name) as file:
                    children.setdefault(int(file.read().rsplit(")", 1)[1].split()[1]), []).append(int(name))
            except OSError:
                pass  # it ended meanwhile
        found, rest = [], [self.process.pid]
        while rest:
            found.append(rest.pop())
            rest += children.get(found[-1], [])
        return found

    def sum(self, file, value):
        total = 0
        for pid in self.pids():
            try:
                with open("/proc/%d/%s" % (pid, file)) as opened:
                    total += value(opened.read())
            except OSError:
                pass
        return total

    def cpu(self):
        ticks = self.sum("stat", lambda text: sum(map(int, text.rsplit(")", 1)[1].split()[11:13])))
        return ticks / os.sysconf("SC_CLK_TCK")

    def memory(self):
        return self.sum("smaps_rollup", lambda text: int(text.split("\nPss:")[1].split()[0])) / 1024

    def switches(self):
        """How often each thread has been given or taken the processor."""
        counts = {}
        for pid in self.pids():
            try:
                for task in os.listdir("/proc/%d/task" % pid):
                    with open("/proc/%d/task/%s/status" % (pid, task)) as file:
                        counts[task] = sum(int(line.split()[1]) for line in file if "ctxt_switches" in line)
            except OSError:
                pass
        return counts

    def wait_until_still(self, limit):
        end, still, last = time.monotonic() + limit, 0, self.cpu()
        while still < 3 and time.monotonic() < end:
            time.sleep(.5)
            now = self.cpu()
            still = still + 1 if now - last < .04 else 0
            last = now

    def end(self):
        pids = self.pids()
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for pid in pids[1:]:
            try:
                os.kill(pid, 9)
            except OSError:
                pass


def painted(screen, program, split, limit, quiet):
    """Milliseconds until the preview's part of the screen looks as it does once nothing moves for `quiet` seconds."""
    frames, last, changed = [], None, time.monotonic()
    while time.monotonic() - program.began < limit:
        now = screen.picture(split, 0, WIDTH - split)[::3, ::3]
        at = time.monotonic()
        if last is None or not numpy.array_equal(now, last):
            frames.append((at, now))
            last, changed = now, at
        elif at - changed > quiet and len(frames) > 2:
            break
        time.sleep(.004)
    first = frames[-1][0]
    for at, frame in reversed(frames):
        if numpy.mean(frame != frames[-1][1]) > .015:
            break
        first = at
    return (first - program.began) * 1000


def box(changed):
    rows, columns = numpy.where(changed)
    if not len(rows):
        return None
    return (int(columns.min()), int(rows.min()), int(columns.max() - columns.min() + 1), int(rows.max() - rows.min() + 1))


class Spot:
    """A small part of the screen that looks one way with the letter and another way without."""

    def __init__(self, without, with_letter, place):
        x, y, width, height = place
        cut = [[frame[y:y + height, x:x + width] for frame in frames] for frames in (without, with_letter)]
        self.place = place
        self.looks = [frames[0] for frames in cut]
        steady = numpy.all([numpy.all([frame == frames[0] for frame in frames], axis=0) for frames in cut], axis=0)
        self.differs = steady & (self.looks[0] != self.looks[1])

    def shows(self, screen, state):
        now = screen.picture(*self.place)
        return numpy.mean((now == self.looks[state])[self.differs]) > .95


def learn(screen, split):
    """Where the letter x shows when it is typed: in the editor, and in the preview if the place is in sight there."""
    frames = []
    for key in (None, "x", "BackSpace", "x", "BackSpace"):
        if key:
            screen.key(key)
        time.sleep(1.2)
        frames.append([])
        for _ in range(6):  # the caret blinks
            frames[-1].append(screen.picture())
            time.sleep(.23)
    without, with_letter = frames[2] + frames[4], frames[1] + frames[3]
    steady = [numpy.all([frame == group[0] for frame in group], axis=0) for group in (without, with_letter)]
    changed = steady[0] & steady[1] & (without[0] != with_letter[0])
    spots = []
    for part, offset in ((changed[:, :split], 0), (changed[:, split:], split)):
        place = box(part[:HEIGHT - 32])  # the status bar counts characters
        spots.append(Spot(without, with_letter, (place[0] + offset, *place[1:])) if place else None)
    return spots


def typed(screen, spots, keys, limit=8.0):
    times = [[], []]
    for number in range(2 * keys):
        state = 1 - number % 2
        began = time.monotonic()
        screen.key("x" if state else "BackSpace")
        left = [i for i in (0, 1) if spots[i] is not None]
        while left and time.monotonic() - began < limit:
            for i in list(left):
                if spots[i].shows(screen, state):
                    times[i].append((time.monotonic() - began) * 1000)
                    left.remove(i)
        time.sleep(.25 + random.random() * .05)
    return times


def middle(values):
    return round(statistics.median(values), 1) if values else None


def measure(screen, command, document, split, options):
    env = dict(os.environ, DISPLAY=screen.name, HOME=options.home, XDG_RUNTIME_DIR=options.home, LC_ALL="C.UTF-8",
               QTWEBENGINE_DISABLE_SANDBOX="1")
    if not options.hardware:
        env.update(QT_QUICK_BACKEND="software", QTWEBENGINE_CHROMIUM_FLAGS="--disable-gpu")
    large = os.path.getsize(document) > 500_000
    result, starts = {}, []
    for last in [False] * options.rounds + [True]:
        program = Program(command.replace("{file}", document), env)
        starts.append(painted(screen, program, split, 60, 5 if large else 2))
        if not last:
            program.end()
    try:
        result["start"] = middle(starts[1:])  # the first was cold
        program.wait_until_still(30)
        screen.key("f", "Control_L")
        time.sleep(.7)
        screen.text("MARKLINE")
        screen.key("Return")
        time.sleep(4 if large else 1.5)
        screen.key("Escape")
        time.sleep(.5)
        for key in ["Down"] * 12 + ["Up"] * 12 + ["End"]:
            screen.key(key)
            time.sleep(.03)
        screen.point(WIDTH - 3, HEIGHT - 3)
        program.wait_until_still(20)
        spots = learn(screen, split)
        if not spots[0]:
            return {**result, "error": "the letter was not seen"}
        editor, preview = typed(screen, spots, options.keys)
        result.update(key=middle(editor), preview=middle(preview))
        program.wait_until_still(10)
        before = program.cpu()
        for _ in range(100):
            began = time.monotonic()
            screen.key("x")
            time.sleep(max(0, .1 - (time.monotonic() - began)))
        program.wait_until_still(20)
        result.update(cpu=round(program.cpu() - before, 2), memory=round(program.memory()))
        screen.point(spots[0].place[0], HEIGHT // 2)
        turns = []
        for turn in range(10):
            time.sleep(.5)
            then, began = screen.picture(split + 40, 200, 400, 600), time.monotonic()
            screen.wheel(5 if turn % 2 == 0 else 4)
            while time.monotonic() - began < 1:
                if not numpy.array_equal(screen.picture(split + 40, 200, 400, 600), then):
                    turns.append((time.monotonic() - began) * 1000)
                    break
        result["wheel"] = middle(turns) if len(turns) > 5 else None
        screen.point(WIDTH - 3, HEIGHT - 3)
        time.sleep(12)
        before = program.switches()
        time.sleep(10)
        result["idle"] = sum(count - before.get(task, 0) for task, count in program.switches().items())
        if options.shots:
            subprocess.run(["import", "-display", screen.name, "-window", "root",
                            os.path.join(options.shots, "%s-%s.png" % (os.path.basename(shlex.split(command)[0]), os.path.basename(document)))])
    finally:
        program.end()
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", action="append", required=True, metavar="NAME=COMMAND")
    parser.add_argument("--split", action="append", default=[], metavar="NAME=X")
    parser.add_argument("--sizes", default="10K,86K,1M,5M")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--keys", type=int, default=20)
    parser.add_argument("--hardware", action="store_true")
    parser.add_argument("--shots", metavar="FOLDER")
    options = parser.parse_args()
    programs = dict(each.split("=", 1) for each in options.program)
    splits = dict(each.split("=", 1) for each in options.split)
    units = {"K": 1000, "M": 1_000_000}
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder)
        try:
            for size in options.sizes.split(","):
                document = os.path.join(folder, "made-%s.md" % size)
                rows = {}
                for name, command in programs.items():
                    with open(document, "w") as file:
                        file.write(made_document(int(size[:-1]) * units[size[-1]]))
                    options.home = os.path.join(folder, "home-" + name)
                    os.makedirs(options.home, mode=0o700, exist_ok=True)
                    rows[name] = measure(screen, command, document, int(splits.get(name, 1000)), options)
                    print(size, name, rows[name], flush=True)
                first, *others = rows.values()
                for name, other in zip(list(rows)[1:], others):
                    ratios = {what: round(first[what] / other[what], 3) for what in first
                              if isinstance(first.get(what), (int, float)) and other.get(what)}
                    print(size, "%s / %s" % (list(rows)[0], name), ratios, flush=True)
        finally:
            screen.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
