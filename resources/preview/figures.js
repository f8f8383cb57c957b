// SPDX-License-Identifier: GPL-3.0-or-later
// How clean content is dressed: figures, galleries, code in colours, tables that may scroll.
(() => {
    'use strict';
    let highlighter = null;
    let wanted = false;
    let bridge = null;
    const longestCode = 20_000; // characters; more stays plain, for regular expressions may take their time

    // The pictures of a paragraph that holds nothing else, each perhaps within a link. Cards stand for pictures too.
    const picturesOnly = (paragraph) => {
        const found = [];
        for (const node of paragraph.childNodes) {
            if (node.nodeType === Node.TEXT_NODE ? !node.data.trim() : node.nodeName === 'BR')
                continue;
            if (node.nodeType !== Node.ELEMENT_NODE)
                return [];
            const linked = node.nodeName === 'A' && node.children.length === 1 && !node.textContent.trim();
            const picture = linked ? node.firstElementChild : node;
            if (picture.nodeName !== 'IMG')
                return [];
            found.push({ node, picture });
        }
        return found;
    };

    let credits = {}; // by the picture's path as the text has it

    // Caption and credit as the exports write them: a full stop between the two unless there is one.
    const write = (element) => {
        const { caption, path } = element.lanyardFigure;
        const credit = credits[path] || '';
        let words = element.querySelector(':scope > figcaption');
        if (!caption && !credit) {
            words?.remove();
            return;
        }
        if (!words) {
            words = element.ownerDocument.createElement('figcaption');
            element.append(words);
        }
        const between = caption && credit ? (/[.!?…:)"”’]$/.test(caption) ? ' ' : '. ') : '';
        words.textContent = caption + between + credit;
    };

    const figure = ({ node, picture }) => {
        const element = picture.ownerDocument.createElement('figure');
        element.className = 'ly-figure';
        element.lanyardFigure = { caption: picture.getAttribute('title') || '', path: lanyard.plainPath(picture.lanyardSource || '') };
        picture.removeAttribute('title');
        element.append(node);
        write(element);
        return element;
    };

    lanyard.setCredits = (given) => {
        credits = given;
        for (const element of document.querySelectorAll('.ly-figure'))
            if (element.lanyardFigure)
                write(element);
    };

    const dressParagraph = (paragraph) => {
        const pictures = picturesOnly(paragraph);
        if (pictures.length === 0) {
            const film = lanyard.filmCard(paragraph);
            if (film)
                paragraph.replaceWith(film);
            return;
        }
        const figures = pictures.map(figure);
        if (figures.length === 1) {
            paragraph.replaceWith(figures[0]);
            return;
        }
        const gallery = paragraph.ownerDocument.createElement('div');
        gallery.className = 'ly-gallery ly-gallery-' + Math.min(figures.length, 4);
        gallery.append(...figures);
        paragraph.replaceWith(gallery);
    };

    // Nothing of the highlighter's work but spans with its classes, under our names, and text.
    const copied = (parent) => [...parent.childNodes].map((node) => {
        if (node.nodeType !== Node.ELEMENT_NODE)
            return document.createTextNode(node.data);
        const span = document.createElement('span');
        span.className = node.className.replace(/\bhljs-/g, 'ly-hl-');
        span.append(...copied(node));
        return span;
    });

    const colour = (code) => {
        const language = /(?:^| )language-([\w#+-]+)/.exec(code.className);
        const text = code.textContent;
        if (!language || text.length > longestCode || !highlighter.getLanguage(language[1]))
            return;
        const parsed = document.implementation.createHTMLDocument();
        parsed.body.innerHTML = highlighter.highlight(language[1], text, true).value;
        if (parsed.body.textContent === text) // never at the cost of the words
            code.replaceChildren(...copied(parsed.body));
    };

    lanyard.colourIn = (root) => {
        const codes = root.querySelectorAll('pre > code[class*="language-"]');
        if (codes.length === 0)
            return;
        if (highlighter) {
            codes.forEach(colour);
        } else if (!wanted && bridge) {
            wanted = true; // it is big: only a post with code needs it, and not before the words have been painted
            requestAnimationFrame(() => setTimeout(() => bridge.needHighlighter()));
        }
    };

    lanyard.highlighterCame = (library) => {
        highlighter = library;
        lanyard.colourIn(document);
    };

    // root: the fragment of one block.
    lanyard.dress = (root) => {
        for (const child of [...root.children]) {
            if (child.nodeName === 'P')
                dressParagraph(child);
            else if (child.nodeName === 'TABLE') {
                const frame = child.ownerDocument.createElement('div');
                frame.className = 'ly-table';
                child.replaceWith(frame);
                frame.append(child);
            }
        }
        for (const box of root.querySelectorAll('li > input[type=checkbox], li > p:first-child > input[type=checkbox]'))
            box.closest('li').classList.add('ly-task');
    };

    lanyard.figureBridge = (given) => {
        bridge = given;
    };
})();
