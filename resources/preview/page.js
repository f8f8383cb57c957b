// SPDX-License-Identifier: GPL-3.0-or-later
// The page's front door: the program calls lanyard.update() and lanyard.sizesKnown(), the page answers over the bridge.
(() => {
    'use strict';
    const byId = (id) => document.getElementById(id);
    const sections = new lanyard.Sections(byId('ly-post'));
    const caret = new lanyard.Caret(sections);
    let scroll = null;

    const line = (parent, tag, name, text) => {
        if (!text)
            return;
        const element = document.createElement(tag);
        element.className = name;
        element.textContent = text;
        parent.append(element);
    };

    const showHeader = (head) => {
        const header = byId('ly-header');
        header.replaceChildren();
        document.documentElement.lang = head.language || '';
        line(header, 'h1', 'ly-title', head.title);
        const facts = document.createElement('p');
        facts.className = 'ly-facts';
        line(facts, 'span', 'ly-date', head.date);
        line(facts, 'span', 'ly-author', head.author && lanyard.text('by', head.author));
        if (facts.children.length)
            header.append(facts);
        line(header, 'p', 'ly-excerpt', head.excerpt);
        if (head.tags.length) {
            const list = document.createElement('ul');
            list.className = 'ly-tags';
            head.tags.forEach((tag) => line(list, 'li', 'ly-tag', tag));
            header.append(list);
        }
        if (head.image) {
            const figure = document.createElement('figure');
            const image = document.createElement('img');
            image.lanyardSource = head.image;
            image.alt = head.imageAlt;
            figure.className = 'ly-hero';
            figure.append(image);
            header.append(figure);
            lanyard.showPictures(header);
        }
        header.hidden = header.children.length === 0;
    };

    lanyard.sections = sections; // for tests: the page's world is ours alone

    lanyard.update = (update) => {
        if (update.texts) {
            lanyard.texts = update.texts;
            byId('ly-empty').textContent = lanyard.text('empty');
        }
        if (update.films)
            lanyard.setFilms(update.films);
        if (update.allowed)
            lanyard.allow(update.allowed);
        if ('dark' in update)
            document.documentElement.classList.toggle('dark', update.dark);
        const generation = lanyard.generation;
        if ('generation' in update)
            lanyard.generation = update.generation;
        if (update.fonts)
            lanyard.setFonts(update.fonts);
        if (update.site)
            lanyard.setSite(update.site);
        if (update.look)
            lanyard.setLook(update.look);
        if (update.header)
            showHeader(update.header);
        if (update.credits)
            lanyard.setCredits(update.credits);
        if (update.blocks)
            sections.reset(update.blocks, update.scroll ? update.scroll[0].block : 0);
        for (const { at, removed, html } of update.splices || [])
            sections.splice(at, removed, html);
        if (generation !== lanyard.generation && !update.blocks)
            lanyard.reloadPictures();
        byId('ly-empty').hidden = sections.length > 0 || !byId('ly-header').hidden;
        if (update.caret)
            caret.set(update.caret);
        const marked = caret.mark();
        if (update.caret && update.caret.follow)
            marked ? scroll.follow(marked, update.caret) : scroll.followHead();
        else if (update.scroll)
            scroll.to(update.scroll);
    };

    new QWebChannel(qt.webChannelTransport, (channel) => {
        const bridge = lanyard.bridge = channel.objects.bridge;
        lanyard.pictureBridge(bridge);
        lanyard.figureBridge(bridge);
        lanyard.cardBridge(bridge);
        scroll = lanyard.scroll = new lanyard.Scroll(sections, (...place) => bridge.placed(...place));
        new lanyard.Clicks(sections, scroll, bridge);
        bridge.ready();
    });
    // While the program answers: the first text that is cleaned takes several times as long as the next.
    lanyard.cleanAll(['<p><a href="#a">a</a></p>']);
})();
