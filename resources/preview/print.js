// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the page ready for paper: all of the post, its pictures loaded, links with numbers and their addresses at the end. Runs in a
// page of its own that is thrown away afterwards.
(() => {
    'use strict';
    const post = document.getElementById('ly-post');

    // Rows of two: the engine would cut a grid at a page's end.
    const inRows = (gallery) => {
        const figures = [...gallery.children];
        for (let at = 0; at < figures.length; at += 2) {
            const row = document.createElement('div');
            row.className = 'ly-row';
            row.append(...figures.slice(at, at + 2));
            gallery.append(row);
        }
    };

    const plain = (address) => address.replace(/^(https?:\/\/|mailto:)/i, '').replace(/\/$/, '').toLowerCase();

    // A link that says its address needs no number; one address has one number, however often it is linked.
    const numberLinks = (heading) => {
        const numbers = new Map();
        for (const link of post.querySelectorAll('a[href]')) {
            const written = link.getAttribute('href');
            if (written.startsWith('#')) {
                link.setAttribute('href', '#post-' + written.slice(1));
                continue;
            }
            const address = lanyard.publicAddress(written);
            if (!address) {
                link.removeAttribute('href');
                continue;
            }
            link.setAttribute('href', address);
            if (plain(link.textContent.trim()) === plain(address))
                continue;
            if (!numbers.has(address))
                numbers.set(address, numbers.size + 1);
            const note = document.createElement('span');
            note.className = 'ly-note';
            note.textContent = '\u2009[' + numbers.get(address) + ']';
            (link.closest('figure, .ly-card') || link).after(note);
        }
        if (numbers.size === 0)
            return;
        const links = document.createElement('section');
        links.className = 'ly-links';
        const title = document.createElement('h2');
        title.textContent = heading;
        const list = document.createElement('ol');
        for (const address of numbers.keys()) {
            const line = document.createElement('li');
            line.textContent = address;
            list.append(line);
        }
        links.append(title, list);
        post.append(links);
    };

    const loaded = (image) => new Promise((done) => {
        image.decoding = 'sync';
        image.addEventListener('load', done);
        image.addEventListener('error', done);
        if (!image.src)
            image.src = image.lanyardAddress;
        else if (image.complete)
            done();
    });

    const sheetCame = () => new Promise((done) => {
        const sheet = document.getElementById('ly-look');
        if (!sheet || sheet.sheet)
            done();
        else
            for (const kind of ['load', 'error'])
                sheet.addEventListener(kind, done);
    });

    lanyard.prepareToPrint = async ({ title, links }) => {
        try {
            for (const section of lanyard.sections.sections)
                section.fill();
            document.title = title;
            for (const details of post.querySelectorAll('details'))
                details.open = true;
            for (const gallery of post.querySelectorAll('.ly-gallery'))
                inRows(gallery);
            numberLinks(links);
            await Promise.all([sheetCame(), ...[...document.querySelectorAll('#ly-page img')].map(loaded)]);
            lanyard.bridge.prepared('');
        } catch (error) {
            lanyard.bridge.prepared(String(error));
        }
    };
})();
