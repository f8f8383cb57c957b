// SPDX-License-Identifier: GPL-3.0-or-later
// Elements that a post opens in one block and closes in another, with Markdown between them: what stands between belongs inside, as
// Jekyll and WordPress publish it. Here is told which blocks hang together; boxes.js puts them into one another.
(() => {
    'use strict';
    // An element that goes over more blocks than this is taken as never closed, and then ends with its block. So a key costs the same
    // wherever it is pressed.
    const mostInElement = 100;
    // Elements of which one begins in the block that ends the other hang together, too.
    const mostInBox = 400;

    const deepest = 100; // elements in one another; what goes deeper stands for itself

    const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
    const words = new Set(['iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'textarea', 'title', 'xmp']); // hold no tags
    const strange = new Set(['frameset', 'math', 'plaintext', 'select', 'svg', 'template']); // where tags mean something else
    // Begin where a paragraph stands open, and so end it.
    const endsParagraph = new Set([
        'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1',
        'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'ul',
    ]);
    // Mean something only in what the blocks before have opened.
    const needsParent = new Set([
        'caption', 'col', 'colgroup', 'dd', 'dt', 'figcaption', 'li', 'summary', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr',
    ]);

    // What an open paragraph is ended by, is ended too.
    const popTo = (stack, name) => {
        const at = stack.lastIndexOf(name);
        if (at >= 0)
            stack.length = at;
        return at >= 0;
    };

    // {ends, opens}: names of the elements of earlier blocks that a block ends, and of those that it leaves open, outermost first.
    // null: it stands for itself.
    lanyard.bonds = (html) => {
        const tag = /<(\/?)([a-z][^\s/>]*)[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/iy;
        const stack = [];
        const ends = [];
        let loose = false;
        for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
            if (html.startsWith('<!--', at)) {
                const end = html.indexOf('-->', at + 4);
                if (end < 0)
                    return null; // it swallows the rest
                at = end + 3;
                continue;
            }
            if (!/^<\/?[a-z]/i.test(html.substr(at, 3))) {
                ++at;
                continue;
            }
            tag.lastIndex = at;
            const found = tag.exec(html);
            if (!found)
                return null; // it swallows the rest
            at = tag.lastIndex;
            const end = found[1] === '/';
            const name = found[2].toLowerCase();
            if (strange.has(name))
                return null;
            if (words.has(name) && !end) {
                const rest = html.slice(at).search(new RegExp('</' + name + '[\\s/>]', 'i'));
                if (rest < 0)
                    return null;
                at += rest;
                continue;
            }
            if (!lanyard.knownTags.has(name))
                continue;
            if (end) {
                if (!popTo(stack, name) && name !== 'p' && !empty.has(name))
                    ends.push(name);
                if (ends.length > deepest)
                    return null;
                continue;
            }
            loose = loose || (stack.length === 0 && needsParent.has(name));
            if (endsParagraph.has(name))
                popTo(stack, 'p');
            if (!empty.has(name))
                stack.push(name);
            if (stack.length > deepest)
                return null;
        }
        popTo(stack, 'p'); // the next block ends it
        return stack.length || ends.length || loose ? { ends, opens: stack } : null;
    };

    // A paragraph, heading, rule or piece of code leaves nothing open: a quick no for most blocks of most posts.
    lanyard.mayOpen = (html) => !/^<(?:p|h[1-6r]|pre)[ >]/.test(html);

    // How many blocks hang together from the first on; 1: it stands for itself. next(): the bonds of the next block; undefined: there is
    // none.
    lanyard.boxLength = (first, next) => {
        const stack = [...first.opens];
        let closed = 1;
        for (let count = 2; count <= mostInBox && count - closed <= mostInElement; ++count) {
            const bonds = next();
            if (bonds === undefined)
                break;
            if (!bonds)
                continue;
            for (const name of bonds.ends)
                popTo(stack, name);
            if (stack.length === 0) {
                closed = count;
                if (bonds.opens.length === 0)
                    break;
            }
            stack.push(...bonds.opens);
        }
        return closed;
    };

    lanyard.longestBox = mostInBox;
})();
