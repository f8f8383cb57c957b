// SPDX-License-Identifier: GPL-3.0-or-later
// The post's blocks, grouped in sections so that the engine lays out and paints only those in sight. Changing a block touches that
// block's element and no other.
(() => {
    'use strict';
    const perSection = 64;
    const inSight = 20; // blocks of the section that is painted before all others are looked at
    const splitAbove = 128;
    const laidOutAtMost = 8;
    const sliceOfTime = 8; // ms of filling at a stretch; the reader's wheel comes first

    const fill = (blocks, kept) => {
        const clean = lanyard.cleanAll(blocks.map((block) => block.html));
        blocks.forEach((block, at) => block.put(clean[at], kept));
    };

    const begins = (block) => !block.box || block.box.members[0] === block;

    // Says of each block which box it belongs to, from one at which a box may begin to one from `end` on that begins as it did before.
    // Returns those of whom something else is true now.
    const box = (blockAt, first, end, length) => {
        const changed = [];
        for (let at = first; at < length;) {
            const head = blockAt(at);
            if (at >= end && begins(head))
                break;
            let next = at;
            const extent = head.opens() ? lanyard.boxLength(head.bonds, () => (++next < length ? blockAt(next).bonds : undefined)) : 1;
            const members = Array.from({ length: extent }, (_, i) => (i ? blockAt(at + i) : head));
            let found = null;
            if (extent > 1) {
                found = head.box?.isOf(members) ? head.box : new lanyard.Box(members);
                found.members = members;
            }
            for (const block of members) {
                if (block.box !== found)
                    changed.push(block);
                block.box = found;
            }
            at += extent;
        }
        return changed;
    };

    class Section {
        constructor(blocks) {
            this.element = document.createElement('section');
            this.element.className = 'ly-section';
            this.blocks = [];
            this.at = 0; // its number among the sections; lanyard.Sections.count() keeps it
            this.element.lanyardSection = this;
            this.add(blocks);
            this.filled = blocks.every((block) => block.shown && block.home === block.box);
            this.element.classList.toggle('ly-unfilled', !this.filled);
        }

        // More blocks at its end, with what of them does not stand within others.
        add(blocks) {
            const atTop = (part) => !part.parentNode || part.parentNode.classList.contains('ly-section');
            for (const block of blocks) {
                block.section = this;
                this.element.append(...block.parts.filter(atTop));
            }
            this.blocks.push(...blocks);
            lanyard.awaitPictures(this.element);
        }

        fill(kept = new lanyard.Kept()) {
            if (this.filled)
                return;
            this.filled = true;
            for (const block of this.blocks)
                if (block.home && block.home !== block.box)
                    block.leaveHome(kept);
            fill(this.blocks.filter((block) => !block.shown && !(block.box && block.bonds)), kept);
            let behind = null;
            for (let at = this.blocks.length - 1; at >= 0; --at) {
                const block = this.blocks[at];
                if (block.box) {
                    block.box.arrange(this, behind, kept);
                    at -= block.box.members.length - 1;
                } else if (block.element.parentNode !== this.element || block.element.nextSibling !== behind) {
                    this.element.insertBefore(block.element, behind);
                }
                behind = this.blocks[at].element;
            }
            this.element.classList.remove('ly-unfilled');
        }
    }

    // Where blocks may be cut into sections: no box goes over it.
    const cut = (blocks, at) => {
        while (at < blocks.length && !begins(blocks[at]))
            ++at;
        return Math.min(at, blocks.length);
    };

    // `first`: the block that the reader will see at once.
    const chunks = (blocks, first = -1) => {
        const sections = [];
        for (let at = 0; at < blocks.length;) {
            const end = cut(blocks, at + (at <= first && first < at + inSight ? inSight : perSection));
            sections.push(new Section(blocks.slice(at, end)));
            at = end;
        }
        return sections;
    };

    lanyard.Sections = class {
        constructor(root) {
            this.root = root;
            this.sections = [];
            this.filling = 0; // the timer
            this.nextToFill = 0;
            this.starts = [0];  // the number of each section's first block, and behind them the number of all
            this.counted = 0;   // so many sections' numbers still hold
            this.laidOut = [];  // the sections last asked for a place
        }

        // Typing changes no number; what does, changes those behind it.
        count() {
            for (; this.counted < this.sections.length; ++this.counted) {
                const section = this.sections[this.counted];
                section.at = this.counted;
                this.starts[this.counted + 1] = this.starts[this.counted] + section.blocks.length;
            }
        }

        // The numbers from this section on have changed.
        recount(section) {
            this.counted = Math.max(0, Math.min(this.counted, section.at));
        }

        get length() {
            this.count();
            return this.starts[this.sections.length];
        }

        startOf(section) {
            this.count();
            return this.starts[section.at];
        }

        // `first`: the block that the reader will see at once.
        reset(htmls, first = 0) {
            const blocks = htmls.map((html) => new lanyard.Block(html));
            box((index) => blocks[index], 0, blocks.length, blocks.length);
            this.sections = chunks(blocks, first);
            this.counted = 0;
            this.laidOut = [];
            this.root.replaceChildren(...lanyard.chapters(this.sections.map((section) => section.element)));
            this.nextToFill = this.find(first)?.section.at ?? 0;
            if (this.sections.length)
                this.sections[this.nextToFill].fill();
            document.hidden ? this.fillLater() : requestAnimationFrame(() => this.fillLater()); // a hidden page gets no frames
        }

        // Blocks have changed, `count` of them from `at` on: others may hang together now. Returns the sections to be looked at.
        boxAgain(at, count) {
            const length = this.length;
            if (length === 0)
                return new Set();
            const start = Math.max(0, Math.min(at, length - 1) - lanyard.longestBox);
            const before = this.blockAt(start);
            const head = before.box ? this.numberOf(before.box.members[0]) : -1;
            const changed = box((index) => this.blockAt(index), head >= 0 ? head : start, at + count, length);
            for (const found of new Set(changed.map((block) => block.box)))
                if (found)
                    this.unite(found);
            return new Set(changed.map((block) => block.section));
        }

        // A box stands in one section.
        unite({ members }) {
            const section = members[0].section;
            while (members.at(-1).section !== section) {
                this.count();
                const next = this.sections[section.at + 1];
                const behind = next.blocks.findIndex((block) => block.box !== members[0].box);
                section.add(next.blocks.splice(0, behind >= 0 ? behind : next.blocks.length));
                this.recount(section);
                if (next.blocks.length === 0)
                    lanyard.takeSection(this.sections.splice(section.at + 1, 1)[0].element);
            }
        }

        blockAt(index) {
            const { section, offset } = this.find(index);
            return section.blocks[offset];
        }

        // -1: it is gone.
        numberOf(block) {
            const at = block.section ? block.section.blocks.indexOf(block) : -1;
            return at >= 0 ? this.startOf(block.section) + at : -1;
        }

        fillLater() {
            if (!this.filling && this.sections.some((section) => !section.filled))
                this.filling = setTimeout(() => this.fillSome());
        }

        // For one who can't wait: a search, a jump.
        fillAll() {
            for (const section of this.sections)
                section.fill();
        }

        // For one who wants to know where its blocks stand. In a section that is out of sight they would be told to stand where they do
        // not: they are laid out on asking, but the section and its chapter keep the heights they were guessed to have, and they hang
        // out of them.
        layOut(section) {
            section.fill();
            const at = this.laidOut.indexOf(section);
            if (at >= 0)
                this.laidOut.splice(at, 1);
            this.laidOut.push(section);
            if (this.laidOut.length > laidOutAtMost)
                this.layOutOnSight(this.laidOut.shift());
            section.element.classList.add('ly-laid-out');
            section.element.parentNode.classList.add('ly-laid-out');
        }

        layOutOnSight({ element }) {
            element.classList.remove('ly-laid-out');
            const chapter = element.parentNode;
            if (this.laidOut.every((other) => other.element.parentNode !== chapter))
                chapter?.classList.remove('ly-laid-out');
        }

        // From the reader's place to the end, then from the start.
        fillSome() {
            this.filling = 0;
            const end = performance.now() + sliceOfTime;
            const count = this.sections.length;
            for (let i = 0; i < count && performance.now() < end; ++i) {
                const section = this.sections[(this.nextToFill + i) % count];
                section.fill();
            }
            const missing = this.sections.findIndex((section, at) => at >= this.nextToFill && !section.filled);
            this.nextToFill = missing >= 0 ? missing : Math.max(0, this.sections.findIndex((section) => !section.filled));
            this.fillLater();
        }

        // Where a block stands: its section and its number in there. index may be the length: behind the last one.
        find(index) {
            this.count();
            if (!this.sections.length)
                return null;
            let low = 0;
            for (let high = this.sections.length; low + 1 < high;) {
                const middle = (low + high) >> 1;
                if (this.starts[middle] <= index)
                    low = middle;
                else
                    high = middle;
            }
            const section = this.sections[low];
            return { section, offset: Math.min(index - this.starts[low], section.blocks.length) };
        }

        elementAt(index) {
            const place = this.find(Math.min(index, this.length - 1));
            if (!place || !place.section.blocks.length)
                return null;
            place.section.fill();
            return place.section.blocks[Math.max(0, Math.min(place.offset, place.section.blocks.length - 1))].element;
        }

        // The number of the block that holds a node; -1: none.
        indexOf(node) {
            const block = lanyard.blockOf(node);
            return block ? this.numberOf(block) : -1;
        }

        splice(at, removed, htmls) {
            if (!this.sections.length) {
                this.reset(htmls);
                return;
            }
            let { section, offset } = this.find(at);
            let left = removed;
            if (removed !== htmls.length || offset + removed > section.blocks.length)
                this.recount(section);
            const kept = new lanyard.Kept();
            const take = (from, start, count) => {
                const gone = from.blocks.splice(start, count);
                for (const block of gone)
                    kept.take(block);
                for (const block of gone)
                    block.clear();
                return gone.length;
            };
            left -= take(section, offset, left);
            for (let next = section.at + 1; left > 0 && next < this.sections.length;) {
                left -= take(this.sections[next], 0, left);
                if (this.sections[next].blocks.length === 0)
                    lanyard.takeSection(this.sections.splice(next, 1)[0].element);
            }
            const blocks = htmls.map((html) => new lanyard.Block(html));
            const behind = section.blocks[offset]?.element;
            for (const block of blocks) {
                block.section = section;
                section.element.insertBefore(block.element, behind?.parentNode === section.element ? behind : null);
            }
            section.blocks.splice(offset, 0, ...blocks);
            const touched = this.boxAgain(at, htmls.length).add(section);
            for (const each of touched) {
                if (each.blocks.length > splitAbove)
                    this.split(each);
                if (each.filled) {
                    each.filled = false;
                    each.fill(kept);
                }
            }
            if (section.blocks.length === 0 && this.sections.length > 1) {
                this.recount(section);
                this.sections.splice(this.sections.indexOf(section), 1);
                lanyard.takeSection(section.element);
            }
        }

        split(section) {
            const rest = section.blocks.splice(cut(section.blocks, perSection));
            if (rest.length === 0)
                return;
            const news = chunks(rest);
            lanyard.putSectionsBehind(section.element, news.map((piece) => piece.element));
            this.sections.splice(this.sections.indexOf(section) + 1, 0, ...news);
            this.recount(section);
            this.nextToFill = this.sections.indexOf(section);
            section.filled = true; // whoever asked for it is about to look at it
            this.fillLater();
        }
    };
})();
