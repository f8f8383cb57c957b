// SPDX-License-Identifier: GPL-3.0-or-later
// What of a post's HTML may stand on the page. Everything passes here; DOMPurify does the work in a document that is not shown and
// loads nothing. Pictures lose their src here, and get one of ours in pictures.js.

// Debian 12's DOMPurify (2.4.1+dfsg+~2.4.0-2+deb12u1) tests the depth of an undeclared `shadowNode` before it looks at anything, and
// so throws for every text. This one is never too deep; the real depths are tested for each node as before.
globalThis.shadowNode ??= Object.freeze({ __depth: 0 });

(() => {
    'use strict';
    const tags = [
        'a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'bdo', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code',
        'col', 'colgroup', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4',
        'h5', 'h6', 'header', 'hr', 'i', 'img', 'input', 'ins', 'kbd', 'li', 'main', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 'rp', 'rt',
        'ruby', 's', 'samp', 'section', 'small', 'span', 'strike', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th',
        'thead', 'time', 'tr', 'tt', 'u', 'ul', 'var', 'wbr',
    ];
    const attributes = [
        'align', 'alt', 'aria-label', 'checked', 'class', 'colspan', 'datetime', 'dir', 'disabled', 'height', 'href', 'id', 'lang',
        'open', 'reversed', 'rowspan', 'scope', 'src', 'start', 'title', 'type', 'valign', 'value', 'width',
    ];
    const options = {
        ALLOWED_TAGS: tags,
        ALLOWED_ATTR: attributes,
        ALLOW_DATA_ATTR: false,
        ALLOW_ARIA_ATTR: false,
        ALLOW_UNKNOWN_PROTOCOLS: false,
        ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
        // src of pictures is judged in pictures.js; links may lead to the web, to mail, or somewhere in the site.
        ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
        ADD_URI_SAFE_ATTR: ['src'],
        RETURN_DOM_FRAGMENT: true,
    };
    const embedded = { iframe: 'frame', video: 'video', audio: 'sound', embed: 'frame', object: 'frame', frame: 'frame' };
    // Names of the page's own, which a post may not wear; the core makes the chips.
    const ownName = /^(ly-|hljs)/;
    let endMark = ''; // see cleanWithin()

    // A frame, video or the like gives way to a card that says what it would have shown.
    DOMPurify.addHook('uponSanitizeElement', (node, data) => {
        if (!Object.hasOwn(embedded, data.tagName) || !node.parentNode)
            return;
        const source = node.getAttribute('src') || node.getAttribute('data')
            || (node.querySelector && node.querySelector('source[src]') || node).getAttribute('src') || '';
        const address = lanyard.webAddress(source);
        const host = lanyard.hostOf(source);
        let kind = embedded[data.tagName];
        if (kind === 'frame' && (lanyard.filmHost(source) || lanyard.showsFilms(host)))
            kind = 'video';
        const wish = address && { kind: 'frame', address, width: node.getAttribute('width'), height: node.getAttribute('height') };
        node.parentNode.insertBefore(lanyard.card(node.ownerDocument, kind, kind, host || lanyard.text('here'), wish), node);
    });

    DOMPurify.addHook('afterSanitizeAttributes', (node) => {
        if (node.hasAttribute('class')) {
            const names = [...node.classList].filter((name) => !ownName.test(name));
            names.length ? node.setAttribute('class', names.join(' ')) : node.removeAttribute('class');
        }
        // So that no id of a post's is one of the page's.
        if (node.hasAttribute('id'))
            node.setAttribute('id', 'post-' + node.getAttribute('id'));
        if (node.nodeName === 'INPUT' && !(endMark && node.className === endMark)) {
            if (node.getAttribute('type') !== 'checkbox') {
                node.remove();
                return;
            }
            node.setAttribute('disabled', '');
        }
        if (node.nodeName === 'IMG') {
            node.lanyardSource = node.getAttribute('src') || '';
            node.removeAttribute('src');
            node.setAttribute('decoding', 'async');
            node.setAttribute('draggable', 'false');
        } else {
            node.removeAttribute('src');
        }
    });

    // Clean content, not yet part of the page: it lives in another document. What can't be cleaned is not shown.
    lanyard.clean = (html) => {
        let why = 'it is a page of frames'; // to which DOMPurify says nothing at all
        try {
            const content = DOMPurify.sanitize(html, options);
            if (content)
                return content;
        } catch (error) {
            why = error;
        }
        console.info('A block can not be cleaned: ' + why);
        const content = document.createDocumentFragment();
        content.append(lanyard.card(document, 'missing', 'unclean', ''));
        return content;
    };

    const newMark = () => 'mark-' + crypto.getRandomValues(new Uint32Array(4)).join('-');

    // A block as it reads where elements of these names stand open: {content, wrappers: those elements, open: the elements that stand open
    // behind it, outermost first, wrappers among them}. null: what is open can't be told.
    lanyard.cleanWithin = (html, names) => {
        const mark = newMark();
        endMark = mark + '-end';
        // An unseen field is the one thing that the parser leaves where it stands in a table, too.
        const content = lanyard.clean(names.map((name) => '<' + name + ' class="' + mark + '">').join('') + html
            + '<input type="hidden" class="' + endMark + '">');
        const end = content.querySelector('.' + endMark);
        endMark = '';
        const wrappers = [...content.querySelectorAll('.' + mark)];
        const nested = wrappers.every((wrapper, at) => wrapper.localName === names[at] && wrapper.parentNode === (wrappers[at - 1] || content));
        if (!end || wrappers.length !== names.length || !nested)
            return null;
        const open = [];
        for (let node = end.parentElement; node; node = node.parentElement)
            open.unshift(node);
        end.remove();
        const paragraph = open.findIndex((node) => node.nodeName === 'P'); // the next block ends it
        if (paragraph >= 0)
            open.length = paragraph;
        return { content, wrappers, open };
    };

    const known = lanyard.knownTags = new Set(tags);
    const empty = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

    // Does it close what it opens, so that the parser is after it as it was before?
    const standsAlone = (html) => {
        const open = [];
        let found = 0;
        for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>/g)) {
            ++found;
            if (!known.has(name))
                return false;
            if (end ? open.pop() !== name : !empty.has(name) && open.push(name) > 100)
                return false;
        }
        return open.length === 0 && found === html.split('<').length - 1;
    };

    // The pieces between the marks, or nothing if a piece has swallowed one.
    const apart = (content, mark, count) => {
        const pieces = [content.ownerDocument.createDocumentFragment()];
        for (const node of [...content.childNodes]) {
            if (node.className === mark)
                pieces.push(content.ownerDocument.createDocumentFragment());
            else
                pieces.at(-1).append(node);
        }
        return pieces.length === count ? pieces : null;
    };

    // Many blocks, each to itself. A run of DOMPurify costs more than the block it cleans, so those that stand alone share one:
    // seven times faster.
    lanyard.cleanAll = (htmls) => {
        const alone = htmls.map(standsAlone);
        const together = htmls.filter((html, at) => alone[at]);
        const mark = newMark();
        const pieces = together.length > 1
            && apart(lanyard.clean(together.join('<hr class="' + mark + '">')), mark, together.length);
        let next = 0;
        return htmls.map((html, at) => (pieces && alone[at] ? pieces[next++] : lanyard.clean(html)));
    };
})();
