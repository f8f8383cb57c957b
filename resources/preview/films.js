// SPDX-License-Identifier: GPL-3.0-or-later
// Links to films. One alone in its paragraph stands as a card; nothing of it is loaded. Which addresses lead to films the program says.
(() => {
    'use strict';
    let places = [];
    let endings = /(?!)/;

    // See FilmPlace in core/base/film_places.h.
    lanyard.setFilms = (given) => {
        const whole = (host) => (host ? new RegExp('^(?:' + host + ')$') : null);
        const start = (path) => (path ? new RegExp('^(?:' + path + ')') : null);
        places = given.places.map((place) => ({ ...place, host: whole(place.host), path: start(place.path), id: start(place.id) }));
        endings = new RegExp('\\.(?:' + given.endings.join('|') + ')$', 'i');
    };

    const placeOf = (address) => {
        const whole = lanyard.webAddress(address);
        if (!whole)
            return {};
        const url = new URL(whole);
        const host = url.hostname.replace(/^www\./, '');
        const path = url.pathname + url.search;
        return { url, host, path, place: places.find((place) => (!place.host || place.host.test(host)) && place.path.test(path)) };
    };

    // Where the film is shown: "YouTube"; '' for what is no film.
    lanyard.filmHost = (address) => {
        const { url, host, place } = placeOf(address);
        return place ? place.name : url && endings.test(url.pathname) ? host : '';
    };

    // Whether all that a host shows are films, as "geo.dailymotion.com" does.
    lanyard.showsFilms = (host) => {
        const parents = host.split('.').map((part, at, parts) => parts.slice(at).join('.'));
        return places.some((place) => place.host && parents.some((parent) => place.host.test(parent)));
    };

    // The address that shows the film within another page; '': there is none.
    const frameOf = (address) => {
        const { url, path, place } = placeOf(address);
        const found = place?.id?.exec(path);
        return found ? place.frame.replace('%2', () => url.origin).replace('%1', () => found[1]) : '';
    };

    const offer = (card, address) => {
        const frame = frameOf(address);
        if (frame)
            card.prepend(lanyard.card(card.ownerDocument, 'video', 'video', lanyard.hostOf(frame), { kind: 'frame', address: frame }));
    };

    // The card for a paragraph that is one link to a film and nothing else; null for others. Above the link it offers to show the film.
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
        offer(card, address);
        return card;
    };
})();
