// SPDX-License-Identifier: GPL-3.0-or-later
// The post's blocks on the page. Each stands in an element of its own, also within a box: what an earlier block has left open.
(() => {
    'use strict';
    // Must stand in their parents themselves, or mean nothing.
    const own = new Set([
        'CAPTION', 'COL', 'COLGROUP', 'DD', 'DT', 'FIGCAPTION', 'LI', 'SUMMARY', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR',
    ]);
    const tabular = new Set(['COLGROUP', 'TABLE', 'TBODY', 'TFOOT', 'THEAD', 'TR']);
    const lists = new Set(['DL', 'OL', 'UL', ...tabular]); // must have nothing between their items

    // What a new block takes over from the one in whose place it comes: pictures by their addresses, and how the folds were left.
    lanyard.Kept = class {
        constructor() {
            this.pictures = new Map();
            this.folds = [];
        }

        take(block) {
            for (const part of block.parts) {
                for (const [address, image] of lanyard.picturesIn(part))
                    if (lanyard.blockOf(image) === block)
                        this.pictures.set(address, image);
                for (const fold of part.querySelectorAll('details'))
                    if (lanyard.blockOf(fold) === block)
                        this.folds.push(fold.open === fold.lanyardWritten ? null : fold.open);
            }
        }

        give(root) {
            for (const fold of root.querySelectorAll('details')) {
                fold.lanyardWritten = fold.open;
                fold.open = this.folds.shift() ?? fold.open;
            }
        }
    };

    lanyard.blockOf = (node) => {
        while (node && !node.lanyardBlock)
            node = node.parentElement;
        return node ? node.lanyardBlock : null;
    };

    const dressed = (clean, kept) => {
        lanyard.dress(clean);
        const content = document.adoptNode(clean); // only now: a picture loses its pixels on its way through a dead document
        lanyard.showPictures(content, kept.pictures);
        lanyard.showFrames(content);
        lanyard.colourIn(content);
        kept.give(content);
        return content;
    };

    lanyard.Block = class {
        constructor(html) {
            this.html = html;     // null once it is on the page, if it will not be asked for again
            this.found = undefined;
            this.box = null;      // that it belongs to
            this.home = null;     // the box that its elements stand in
            this.section = null;
            this.shown = false;
            this.after = [];      // in a box: the elements that stand open behind it, outermost first
            this.clear();
        }

        clear() {
            for (const part of this.parts || [])
                part.remove();
            this.parts = [];
            this.addPart(document.createElement('div'), 'ly-block');
            this.home = null;
            this.shown = false;
        }

        // What it says was read as it stood in there.
        leaveHome(kept) {
            if (this.bonds) {
                kept.take(this);
                this.clear();
            }
            this.home = null;
        }

        addPart(element, name) {
            element.classList.add(name);
            element.lanyardBlock = this;
            this.parts.push(element);
            return element;
        }

        get element() {
            return this.parts[0];
        }

        get bonds() {
            if (this.found === undefined)
                this.found = lanyard.bonds(this.html);
            return this.found;
        }

        opens() {
            return (this.found !== undefined || lanyard.mayOpen(this.html)) && !!this.bonds?.opens.length;
        }

        fillElement(element, content) {
            element.classList.toggle('ly-heading', /^H[1-6]$/.test(content.firstElementChild?.nodeName));
            element.append(content);
        }

        put(clean, kept = new lanyard.Kept()) {
            if (!this.bonds)
                this.html = null;
            this.shown = true;
            this.fillElement(this.element, dressed(clean, kept));
        }

        // A piece of what it says, into `parent`, or before `before` in there.
        putPiece(nodes, parent, before, kept) {
            if (nodes.every((node) => node.nodeType === Node.TEXT_NODE && !node.data.trim()))
                return;
            const clean = nodes[0].ownerDocument.createDocumentFragment();
            clean.append(...nodes);
            const content = dressed(clean, kept);
            let rest = document.createDocumentFragment();
            const flush = () => {
                if (rest.textContent.trim() || rest.firstElementChild) {
                    const part = this.addPart(document.createElement('div'), 'ly-block');
                    this.fillElement(part, rest);
                    parent.insertBefore(part, before);
                }
                rest = document.createDocumentFragment();
            };
            for (const node of [...content.childNodes]) {
                if (own.has(node.nodeName) && !parent.classList.contains('ly-section')) {
                    flush();
                    parent.insertBefore(this.addPart(node, 'ly-part'), before);
                } else {
                    rest.append(node);
                }
            }
            flush();
        }
    };

    // Where a block goes among the open elements: into the innermost. A table takes no words in; they come to stand before it.
    const placeIn = (path) => {
        const parent = path.at(-1);
        if (!tabular.has(parent.nodeName))
            return { parent, before: null };
        const table = parent.closest('table');
        const frame = table.parentNode.classList.contains('ly-table') ? table.parentNode : table;
        return { parent: frame.parentNode, before: frame };
    };

    lanyard.Box = class {
        constructor(members) {
            this.members = members;
            this.built = false;
        }

        isOf(members) {
            const bound = (list) => list.filter((block) => block.bonds);
            const mine = bound(this.members);
            const others = bound(members);
            return mine.length === others.length && mine.every((block, at) => block === others[at]);
        }

        // Puts its blocks where they belong, before `behind` in the section.
        arrange(section, behind, kept) {
            if (!this.built || !this.members.every((block) => !block.bonds || block.home === this)) {
                this.build(section, behind, kept);
                return;
            }
            this.members.forEach((block, at) => {
                if (block.home !== this && !this.enter(block, at))
                    this.built = false;
            });
            if (!this.built)
                this.build(section, behind, kept);
        }

        // A new block that neither ends nor opens anything, the others staying as they are; false: it can't be done so.
        enter(block, at) {
            const path = this.members[at - 1].after;
            const parent = path.at(-1);
            if (!parent || tabular.has(parent.nodeName))
                return false;
            const next = this.members.slice(at + 1).find((other) => other.element.parentNode === parent);
            parent.insertBefore(block.element, next ? next.element : null);
            block.after = path;
            block.home = this;
            return true;
        }

        build(section, behind, kept) {
            for (const block of this.members)
                if (block.bonds)
                    kept.take(block);
            for (const block of this.members)
                block.bonds ? block.clear() : block.element.remove();
            const top = { parent: section.element, before: behind };
            let path = [];
            for (const block of this.members) {
                if (block.bonds) {
                    path = this.putBound(block, path, top, kept);
                } else {
                    const place = path.length ? placeIn(path) : top;
                    place.parent.insertBefore(block.element, place.before);
                }
                block.after = path;
                block.home = this;
            }
            this.built = true;
        }

        // What a block says that ends or opens elements: maybe some in the innermost of those that were open, some behind it.
        putBound(block, path, top, kept) {
            const cleaned = lanyard.cleanWithin(block.html, path.map((element) => element.nodeName.toLowerCase()));
            block.shown = true;
            const place = (depth) => (depth ? { parent: path[depth - 1], before: null } : top);
            if (!cleaned) {
                const { parent, before } = place(path.length);
                block.fillElement(block.element, dressed(lanyard.clean(block.html), kept));
                parent.insertBefore(block.element, before);
                return path;
            }
            const { content, wrappers, open } = cleaned;
            block.parts.pop();
            const levels = [content, ...wrappers];
            for (let depth = path.length; depth >= 0; --depth) {
                const nodes = [...levels[depth].childNodes];
                const inner = depth < path.length ? nodes.indexOf(wrappers[depth]) : -1;
                if (inner > 0) { // the parser throws it out of a table
                    const frame = path[depth].parentNode.classList.contains('ly-table') ? path[depth].parentNode : path[depth];
                    block.putPiece(nodes.slice(0, inner), frame.parentNode, frame, kept);
                }
                const { parent, before } = place(depth);
                block.putPiece(nodes.slice(inner + 1), parent, before, kept);
            }
            const after = open.map((element) => path[wrappers.indexOf(element)] || element);
            if (block.parts.length === 0) { // it says nothing, but stands somewhere: behind what it ends, or at that one's end
                const level = after.length && lists.has(after.at(-1).nodeName) ? path : after;
                const { parent, before } = level.length ? { parent: level.at(-1), before: null } : top;
                parent.insertBefore(block.addPart(document.createElement('div'), 'ly-block'), before);
            }
            return after;
        }
    };
})();
