// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader is, by blocks. A place is a block, how much of it lies above the place (1: where the next block begins), and the
// height in the window at which it stands. Only what the reader's own hand scrolls is told as such: an echo of the editor's
// scrolling would make the two chase each other.

// The height in the window that is compared with the other side: a third down, but where the text begins its upper edge and where it
// ends its lower one, so that both sides meet at both ends. above, below: pixels that can still be scrolled to either side.
lanyard.anchor = (above, below, view) => {
    if (above + below < view)
        return above + below > 0 ? (view * above) / (above + below) : 0;
    if (above < view / 3)
        return above;
    return below < view - view / 3 ? view - below : view / 3;
};

// Where in the window an element stands, without the blocks that a box takes in.
lanyard.standing = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const inner = element.querySelector('.ly-block, .ly-part');
    const end = inner && inner.getClientRects().length ? Math.min(bottom, inner.getBoundingClientRect().top) : bottom;
    return { top, height: Math.max(0, end - top) };
};

lanyard.Scroll = class {
    constructor(sections, tell) {
        this.sections = sections;
        this.tell = tell; // (block, fraction, height, byHand)
        this.edge = 12;   // pixels that stay free above what stands at the upper edge
        this.handUntil = 0;
        this.held = false; // a button is down: the scroll bar, or a selection that drags along
        this.way = null;   // says how far it still is to where the program wants to be
        this.tries = 0;    // so many frames more are looked at on the way there
        this.moved = false; // on that way
        this.waiting = false;
        this.followed = -1; // the block that the caret was in last
        for (const kind of ['wheel', 'touchmove', 'keydown'])
            addEventListener(kind, () => this.hand(), { capture: true, passive: true });
        addEventListener('pointerdown', () => { this.held = true; this.hand(); }, true);
        for (const kind of ['pointerup', 'pointercancel', 'blur'])
            addEventListener(kind, () => { this.held = false; }, true);
        addEventListener('scroll', () => this.scrolled(), { passive: true });
        addEventListener('resize', () => this.approach(3));
    }

    // The reader leads from now on.
    hand() {
        this.handUntil = performance.now() + 400;
        this.way = null;
    }

    // A search has brought what it found into sight, however long that took.
    found() {
        this.hand();
        this.byHand = true;
        this.tellSoon();
    }

    // The program leads from now on.
    lead(way) {
        this.handUntil = 0;
        this.held = false;
        this.way = way;
        this.approach(4);
    }

    scrolled() {
        const byHand = this.held || performance.now() < this.handUntil;
        if (byHand)
            this.handUntil = performance.now() + 200; // smooth scrolling goes on for a while
        this.byHand = this.byHand || byHand;
        if (this.way && this.tries > 0)
            this.moved = true;
        else
            this.tellSoon();
    }

    tellSoon() {
        if (this.waiting)
            return;
        this.waiting = true;
        requestAnimationFrame(() => {
            this.waiting = false;
            const { block, fraction, height } = this.place();
            this.tell(block, fraction, height, !!this.byHand);
            this.byHand = false;
        });
    }

    // Pixels below the window's upper edge of what stands at a height in it.
    line(height) {
        return this.edge * (1 - height) + height * innerHeight;
    }

    // Where a block begins in the window; the first one takes the header along.
    top(section, at) {
        if (section.at === 0 && at === 0)
            return this.edge - scrollY;
        if (at === 0)
            return section.element.getBoundingClientRect().top;
        const element = section.blocks[at].element;
        const fold = lanyard.foldOf(element);
        if (fold)
            return fold.getBoundingClientRect().bottom;
        return element.getClientRects().length ? element.getBoundingClientRect().top : this.top(section, at - 1);
    }

    // Where it ends and the next one begins.
    end(section, at) {
        if (at + 1 < section.blocks.length)
            return this.top(section, at + 1);
        const next = this.sections.sections[section.at + 1];
        return next ? this.top(next, 0) : section.blocks[at].element.getBoundingClientRect().bottom;
    }

    place() {
        const above = scrollY;
        const height = lanyard.anchor(above, Math.max(0, document.documentElement.scrollHeight - innerHeight - above), innerHeight)
            / innerHeight;
        const line = this.line(height);
        // The last one that begins above the line. Half a pixel: layout rounds.
        const last = (count, begin) => {
            let low = 0;
            for (let high = count; low + 1 < high;) {
                const middle = (low + high) >> 1;
                if (begin(middle) <= line + 0.5)
                    low = middle;
                else
                    high = middle;
            }
            return low;
        };
        if (!this.sections.length)
            return { block: 0, fraction: 0, height };
        // Of a chapter out of sight only where it begins itself is sure.
        const chapters = this.sections.root.children;
        const { children } = chapters[last(chapters.length, (i) => (i ? chapters[i].getBoundingClientRect().top : this.edge - scrollY))];
        const section = children[last(children.length, (i) => this.top(children[i].lanyardSection, 0))].lanyardSection;
        section.fill(); // the reader may be quicker than the filling
        const at = last(section.blocks.length, (i) => this.top(section, i));
        const top = this.top(section, at);
        const extent = this.end(section, at) - top;
        const fraction = extent > 0 ? Math.min(1, Math.max(0, (line - top) / extent)) : 0;
        return { block: this.sections.startOf(section) + at, fraction, height };
    }

    // Pixels to scroll until a place stands at its height.
    offset({ block, fraction, height }) {
        const found = this.sections.find(Math.min(block, this.sections.length - 1));
        if (!found || !found.section.blocks.length)
            return 0;
        this.sections.layOut(found.section);
        const top = this.top(found.section, found.offset);
        return top + fraction * Math.max(0, this.end(found.section, found.offset) - top) - this.line(height);
    }

    // Several places: as near to all as one can be. That way a picture, which is one line of source, scrolls by little by little.
    to(places) {
        this.lead(() => places.reduce((sum, place) => sum + this.offset(place), 0) / places.length);
    }

    // The caret's place comes into sight, at about the caret's own height in the editor. Within one block the page keeps still for as
    // long as the place can be seen.
    follow(element, { block, fraction, height }) {
        const spot = () => {
            const box = lanyard.standing(element);
            return box.top + fraction * box.height;
        };
        const line = this.line(Math.min(0.92, Math.max(0.08, height))); // whole, not cut by the window's edge
        const same = block === this.followed;
        this.followed = block;
        const off = spot() - line;
        const small = lanyard.standing(element).height <= innerHeight / 2;
        const inSight = spot() > innerHeight * 0.06 && spot() < innerHeight * 0.94;
        if (same && small ? inSight : Math.abs(off) <= innerHeight / 10)
            return;
        this.lead(() => (element.isConnected ? spot() - line : 0));
    }

    // The caret is in the front matter: the header shows what is written there.
    followHead() {
        this.followed = -1;
        if (scrollY > 0)
            this.lead(() => -scrollY);
    }

    // What comes into sight is only then laid out and may be taller than was thought, so look again after the frame. A place on the
    // way is nobody's place and isn't told: after a crash the page would come back there.
    approach(tries) {
        const looking = this.tries > 0;
        this.tries = Math.max(this.tries, tries);
        this.step();
        if (!looking)
            requestAnimationFrame(() => this.lookAgain());
    }

    step() {
        const off = this.way ? this.way() : 0;
        if (Math.abs(off) > 0.5)
            scrollBy(0, off);
    }

    lookAgain() {
        this.step();
        this.tries = this.way ? this.tries - 1 : 0;
        if (this.tries > 0)
            requestAnimationFrame(() => this.lookAgain());
        else if (this.moved)
            this.tellSoon();
        this.moved = this.moved && this.tries > 0;
    }
};
