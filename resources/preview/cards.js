// SPDX-License-Identifier: GPL-3.0-or-later
// Cards stand for what is not loaded: they say what it is and where from, and offer to load it once. Which addresses may be loaded
// the program decides; its guard holds, whatever is tried here.
globalThis.lanyard = { texts: {}, generation: 0 };

// A sentence of the program's, with %1 filled in.
lanyard.text = (name, value) => (lanyard.texts[name] || '').replace('%1', () => value);

(() => {
    'use strict';
    lanyard.allowed = { everything: false, pictures: [], frames: [] };

    lanyard.hostOf = (address) => {
        const url = lanyard.webAddress(address);
        return url ? new URL(url).hostname.replace(/^www\./, '') : '';
    };

    // An address of the web, whole and in its plain form; empty: it is none.
    lanyard.webAddress = (address) => {
        const given = address.replace(/[\u0000-\u0020]+/g, (blank, at) => (at === 0 ? '' : blank)).trimEnd().replace(/^[\\/]{2}/, 'https://');
        try {
            const url = new URL(given);
            return /^https?:$/.test(url.protocol) && url.hostname ? url.href : '';
        } catch {
            return '';
        }
    };

    lanyard.mayLoad = (kind, address) => lanyard.allowed.everything || lanyard.allowed[kind + 's'].includes(address);

    const line = (card, tag, name, text) => {
        const element = card.ownerDocument.createElement(tag);
        element.className = name;
        element.textContent = text;
        card.append(element);
        return element;
    };

    // wish: {kind: 'picture' | 'frame', address}, if it can be loaded.
    lanyard.card = (document, kind, name, value, wish) => {
        const card = document.createElement('span');
        card.className = 'ly-card ly-card-' + kind;
        line(card, 'span', 'ly-card-what', lanyard.text(name, value));
        if (!wish)
            return card;
        card.lanyardWish = wish;
        line(card, 'span', 'ly-card-address', wish.address.length > 120 ? wish.address.slice(0, 119) + '…' : wish.address);
        const button = line(card, 'button', 'ly-load', lanyard.text('load'));
        button.type = 'button';
        button.title = lanyard.text(wish.kind + 'Note', value);
        if (wish.kind === 'frame')
            line(card, 'span', 'ly-card-note', button.title);
        return card;
    };

    // More may be loaded from now on: that comes in its cards' places, and nothing else on the page moves.
    lanyard.allow = (allowed) => {
        lanyard.allowed = allowed;
        lanyard.showAllowedPictures(document);
        lanyard.showFrames(document);
    };

    // Puts the allowed frames in their cards' places. Each is shut off from the page: another site's, in a sandbox, without referrer.
    lanyard.showFrames = (root) => {
        for (const card of root.querySelectorAll('.ly-card')) {
            const wish = card.lanyardWish;
            if (!wish || wish.kind !== 'frame' || !lanyard.mayLoad('frame', wish.address))
                continue;
            const frame = card.ownerDocument.createElement('iframe');
            frame.className = 'ly-frame';
            frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
            frame.setAttribute('referrerpolicy', 'no-referrer');
            frame.setAttribute('allow', '');
            frame.setAttribute('loading', 'lazy');
            frame.setAttribute('title', card.querySelector('.ly-card-what').textContent);
            for (const side of ['width', 'height'])
                if (/^\d{2,4}$/.test(wish[side] || ''))
                    frame.setAttribute(side, wish[side]);
            frame.classList.toggle('ly-wide', !frame.hasAttribute('height'));
            frame.src = wish.address;
            card.replaceWith(frame);
        }
    };

    lanyard.cardBridge = (bridge) => {
        document.addEventListener('click', (event) => {
            const wish = event.target instanceof Element && event.target.closest('.ly-load') && event.target.closest('.ly-card')?.lanyardWish;
            if (wish)
                bridge.loadOnce(wish.kind, wish.address);
        });
    };
})();
