// SPDX-License-Identifier: GPL-3.0-or-later
// What a click meant: a link to follow, or a place in the text, told by the words around it.
(() => {
    'use strict';
    const near = 120; // letters of context on either side

    const linkAt = (event) => event.target instanceof Element && event.target.closest('a[href]');

    const ids = (address) => {
        try {
            return [decodeURIComponent(address.slice(1)), address.slice(1)];
        } catch {
            return [address.slice(1)];
        }
    };

    lanyard.Clicks = class {
        constructor(sections, scroll, bridge) {
            this.sections = sections;
            this.scroll = scroll;
            this.bridge = bridge;
            this.hovered = '';
            document.addEventListener('click', (event) => this.clicked(event));
            document.addEventListener('auxclick', (event) => event.preventDefault());
            document.addEventListener('dragstart', (event) => {
                if (linkAt(event))
                    event.preventDefault();
            });
            for (const kind of ['mouseover', 'focusin'])
                document.addEventListener(kind, (event) => this.hover(event));
            document.documentElement.addEventListener('mouseleave', () => this.tellHovered(''));
        }

        tellHovered(address) {
            if (address !== this.hovered)
                this.bridge.hovered(this.hovered = address);
        }

        hover(event) {
            const link = linkAt(event);
            const written = link ? link.getAttribute('href') : '';
            this.tellHovered(lanyard.publicAddress(written) || written);
        }

        clicked(event) {
            const link = linkAt(event);
            if (link) {
                event.preventDefault();
                if (this.follow(link.getAttribute('href'), event))
                    return;
            }
            const own = event.target instanceof Element && event.target.closest('summary, button');
            if (own || !getSelection().isCollapsed)
                return;
            const block = this.sections.indexOf(event.target);
            if (block >= 0)
                this.bridge.clicked({ block, ...this.place(event, this.sections.elementAt(block)) });
        }

        // Within the page at once, out of it only with Ctrl held.
        follow(address, event) {
            if (!address.startsWith('#')) {
                const leave = event.ctrlKey || event.metaKey;
                if (leave)
                    this.bridge.activated(lanyard.publicAddress(address) || address);
                return leave;
            }
            const find = () => ids(address).map((id) => document.getElementById('post-' + id)).find((element) => element);
            let goal = find();
            if (!goal) {
                this.sections.fillAll(); // it may not be on the page yet
                goal = find();
            }
            if (!goal)
                return false;
            this.scroll.hand();
            goal.scrollIntoView();
            return true;
        }

        place(event, block) {
            const note = event.target instanceof Element && event.target.closest('.footnotes li[id]');
            const root = note || block;
            const box = lanyard.standing(root);
            const result = {
                before: '',
                after: '',
                part: box.height ? Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)) : 0,
                note: note ? lanyard.nameOfNote(note.id) : '',
                height: event.clientY / innerHeight,
            };
            const caret = document.caretRangeFromPoint(event.clientX, event.clientY);
            const onText = caret && caret.startContainer.nodeType === Node.TEXT_NODE && root.contains(caret.startContainer);
            if (!onText)
                return result;
            // The words of this block, not of those within it.
            const own = lanyard.blockOf(root);
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            let before = '';
            let after = '';
            let behind = false;
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (lanyard.blockOf(node) !== own)
                    continue;
                const here = node === caret.startContainer;
                if (!behind)
                    before += here ? node.data.slice(0, caret.startOffset) : node.data;
                behind ||= here;
                if (behind)
                    after += here ? node.data.slice(caret.startOffset) : node.data;
            }
            result.before = before.slice(-near);
            result.after = after.slice(0, near);
            result.part = before.length / Math.max(1, before.length + after.length);
            return result;
        }
    };
})();
