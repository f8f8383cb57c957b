// SPDX-License-Identifier: GPL-3.0-or-later
// The post's blocks, grouped in sections so that the engine lays out and paints only those in sight. Changing a block touches that
// block's element and no other.
(() => {
    'use strict';
    const perSection = 64;
    const splitAbove = 128;
    const laidOutAtMost = 8;
    const sliceOfTime = 8; // ms of filling at a stretch; the reader's wheel comes first

    class Block {
        constructor(html) {
            this.html = html; // null once it is on the page
            this.element = document.createElement('div');
            this.element.className = 'ly-block';
        }

        put(clean, known) {
            this.html = null;
            lanyard.dress(clean);
            const content = document.adoptNode(clean); // only now: a picture loses its pixels on its way through a dead document
            lanyard.showPictures(content, known);
            lanyard.showFrames(content);
            lanyard.colourIn(content);
            this.element.classList.toggle('ly-heading', /^H[1-6]$/.test(content.firstElementChild?.nodeName));
            this.element.append(content);
        }
    }

    const fill = (blocks, known) => {
        const clean = lanyard.cleanAll(blocks.map((block) => block.html));
        blocks.forEach((block, at) => block.put(clean[at], known));
    };

    class Section {
        constructor(blocks) {
            this.element = document.createElement('section');
            this.element.className = 'ly-section';
            this.blocks = blocks;
            this.at = 0; // its number among the sections; lanyard.Sections.count() keeps it
            this.filled = false;
            this.element.append(...blocks.map((block) => block.element));
            this.element.lanyardSection = this;
            this.element.classList.add('ly-unfilled');
        }

        fill() {
            if (this.filled)
                return;
            this.filled = true;
            fill(this.blocks.filter((block) => block.html !== null));
            this.element.classList.remove('ly-unfilled');
        }
    }

    const chunks = (blocks) => {
        const sections = [];
        for (let at = 0; at < blocks.length; at += perSection)
            sections.push(new Section(blocks.slice(at, at + perSection)));
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
            this.sections = chunks(htmls.map((html) => new Block(html)));
            this.counted = 0;
            this.laidOut = [];
            this.root.replaceChildren(...this.sections.map((section) => section.element));
            this.nextToFill = Math.min(Math.floor(first / perSection), Math.max(0, this.sections.length - 1));
            if (this.sections.length)
                this.sections[this.nextToFill].fill();
            this.fillLater();
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
        // not: they are laid out on asking, but the section keeps the height it was guessed to have, and they hang out of it.
        layOut(section) {
            section.fill();
            const at = this.laidOut.indexOf(section);
            if (at >= 0)
                this.laidOut.splice(at, 1);
            this.laidOut.push(section);
            section.element.classList.add('ly-laid-out');
            if (this.laidOut.length > laidOutAtMost)
                this.laidOut.shift().element.classList.remove('ly-laid-out');
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
            const element = node instanceof Element ? node : node.parentElement;
            const block = element && element.closest('.ly-block');
            const section = block && block.closest('.ly-section')?.lanyardSection;
            const at = section ? section.blocks.findIndex((candidate) => candidate.element === block) : -1;
            return at >= 0 ? this.startOf(section) + at : -1;
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
            const known = new Map();
            const take = (from, start, count) => {
                const gone = from.blocks.splice(start, count);
                for (const block of gone) {
                    for (const [address, image] of lanyard.picturesIn(block.element))
                        known.set(address, image);
                    block.element.remove();
                }
                return gone.length;
            };
            left -= take(section, offset, left);
            for (let next = section.at + 1; left > 0 && next < this.sections.length;) {
                left -= take(this.sections[next], 0, left);
                if (this.sections[next].blocks.length === 0)
                    this.sections.splice(next, 1)[0].element.remove();
            }
            const blocks = htmls.map((html) => new Block(html));
            const behind = section.blocks[offset];
            for (const block of blocks)
                section.element.insertBefore(block.element, behind ? behind.element : null);
            section.blocks.splice(offset, 0, ...blocks);
            if (section.blocks.length > splitAbove)
                this.split(section);
            else if (section.filled)
                fill(blocks, known);
            if (section.blocks.length === 0 && this.sections.length > 1) {
                this.sections.splice(this.sections.indexOf(section), 1);
                section.element.remove();
            }
        }

        split(section) {
            const rest = section.blocks.splice(perSection);
            const news = chunks(rest);
            for (const piece of news) {
                piece.filled = piece.blocks.every((block) => block.html === null);
                piece.element.classList.toggle('ly-unfilled', !piece.filled);
            }
            section.filled = false;
            section.fill();
            section.element.after(...news.map((piece) => piece.element));
            this.sections.splice(this.sections.indexOf(section) + 1, 0, ...news);
            this.nextToFill = this.sections.indexOf(section);
            this.fillLater();
        }
    };
})();
