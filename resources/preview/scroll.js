// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader is, by blocks. A place is a block and how much of it lies above the window's upper edge. Only what the reader's
// own hand scrolls is told as such: an echo of the editor's scrolling would make the two chase each other.
lanyard.Scroll = class {
    constructor(sections, tell) {
        this.sections = sections;
        this.tell = tell; // (block, fraction, byHand)
        this.edge = 12;   // pixels between the window's edge and the line that counts
        this.handUntil = 0;
        this.held = false; // a button is down: the scroll bar, or a selection that drags along
        this.target = null;
        this.waiting = false;
        const hand = () => {
            this.handUntil = performance.now() + 400;
            this.target = null;
        };
        for (const kind of ['wheel', 'touchmove', 'keydown'])
            addEventListener(kind, hand, { capture: true, passive: true });
        addEventListener('pointerdown', () => { this.held = true; hand(); }, true);
        for (const kind of ['pointerup', 'pointercancel', 'blur'])
            addEventListener(kind, () => { this.held = false; }, true);
        addEventListener('scroll', () => this.scrolled(), { passive: true });
        addEventListener('resize', () => { if (this.target) this.approach(3); });
    }

    scrolled() {
        const byHand = this.held || performance.now() < this.handUntil;
        if (byHand)
            this.handUntil = performance.now() + 200; // smooth scrolling goes on for a while
        this.byHand = this.byHand || byHand;
        if (this.waiting)
            return;
        this.waiting = true;
        requestAnimationFrame(() => {
    'use strict';
            this.waiting = false;
            const { block, fraction } = this.place();
            this.tell(block, fraction, !!this.byHand);
            this.byHand = false;
        });
    }

    place() {
        let index = 0;
        for (const section of this.sections.sections) {
            if (section.element.getBoundingClientRect().bottom > this.edge) {
                for (const block of section.blocks) {
                    const box = block.element.getBoundingClientRect();
                    if (box.bottom > this.edge)
                        return { block: index, fraction: box.height ? Math.min(1, Math.max(0, (this.edge - box.top) / box.height)) : 0 };
                    ++index;
                }
                return { block: Math.max(0, index - 1), fraction: 1 };
            }
            index += section.blocks.length;
        }
        return { block: Math.max(0, index - 1), fraction: index ? 1 : 0 };
    }

    to(block, fraction) {
        this.target = { block, fraction };
        this.approach(4);
    }

    // What comes into sight is only then laid out and may be taller than was thought, so look again after the frame.
    approach(tries) {
        if (!this.target)
            return;
        const { block, fraction } = this.target;
        if (block === 0 && fraction === 0) {
            scrollTo(0, 0); // the header too
            return;
        }
        const element = this.sections.elementAt(block);
        if (!element)
            return;
        const box = element.getBoundingClientRect();
        const off = box.top + fraction * box.height - this.edge;
        if (Math.abs(off) > 0.5)
            scrollBy(0, off);
        if (tries > 0)
            requestAnimationFrame(() => this.approach(tries - 1));
    }
};
