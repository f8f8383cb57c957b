// SPDX-License-Identifier: GPL-3.0-or-later
// Links to films. One alone in its paragraph stands as a card; nothing of it is loaded. The addresses are those that
// core/compose/link_kind.cpp knows.
(() => {
    'use strict';
    const places = [
        ['YouTube', /^((m|music)\.)?youtube(-nocookie)?\.com$/, /^\/(watch\?(.*&)?v=|live\/|shorts\/|embed\/|playlist\?)/],
        ['YouTube', /^youtu\.be$/, /^\/[\w-]+/],
        ['Vimeo', /^vimeo\.com$/, /^\/(.*\/)?\d+/],
        ['Vimeo', /^player\.vimeo\.com$/, /^\/video\/\d+/],
        ['media.ccc.de', /^media\.ccc\.de$/, /^\/v\/./],
        ['PeerTube', /./, /^\/(videos\/(watch|embed)\/[0-9a-zA-Z-]{22,36}|w\/(p\/)?[1-9A-HJ-NP-Za-km-z]{22})([?;#]|$)/],
        ['Dailymotion', /^dailymotion\.com$/, /^\/video\//],
        ['Twitch', /^twitch\.tv$/, /^\/videos\/\d+/],
    ];

    // Where the film is shown: "YouTube"; '' for what is no film.
    lanyard.filmHost = (address) => {
        let url;
        try {
            url = new URL(address);
        } catch {
            return '';
        }
        if (url.protocol !== 'https:' && url.protocol !== 'http:')
            return '';
        const host = url.hostname.replace(/^www\./, '');
        const place = places.find(([, hosts, paths]) => hosts.test(host) && paths.test(url.pathname + url.search));
        return place ? place[0] : /\.(mp4|webm|ogv|mov|mkv)$/i.test(url.pathname) ? host : '';
    };

    // The card for a paragraph that is one link to a film and nothing else; null for others.
    lanyard.filmCard = (paragraph) => {
        const link = paragraph.firstElementChild;
        if (!link || link.nodeName !== 'A' || paragraph.childElementCount !== 1 || link.querySelector('img, .ly-card')
            || !link.textContent.trim() || paragraph.textContent.trim() !== link.textContent.trim())
            return null;
        const address = link.getAttribute('href') || '';
        const host = lanyard.filmHost(address);
        if (!host)
            return null;
        const card = paragraph.ownerDocument.createElement('figure');
        card.className = 'lanyard-video';
        card.dataset.host = host;
        card.dataset.url = address;
        card.append(link);
        return card;
    };
})();
