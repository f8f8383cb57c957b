// SPDX-License-Identifier: GPL-3.0-or-later
// Where a picture comes from, how big it will be, and what stands in its place when it can't be shown.
(() => {
    'use strict';
    const sizes = new Map(); // our address -> [width, height] in pixels
    const unmeasured = new Set();
    let bridge = null;

    const ours = (from, path) => 'lanyard-post://picture/?from=' + from + '&path=' + encodeURIComponent(path) + '&g=' + lanyard.generation;

    const plainPath = lanyard.plainPath = (source) => {
        const path = source.replace(/[?#].*$/s, '');
        try {
            return decodeURIComponent(path);
        } catch {
            return path; // a lone %, then: the file's name has it
        }
    };

    const remote = (source) => {
        const address = lanyard.webAddress(source);
        if (!address)
            return { card: 'missing', value: source.slice(0, 200) };
        return lanyard.allowed.everything
            ? { address } : { card: 'picture', value: lanyard.hostOf(address), wish: { kind: 'picture', address } };
    };

    // {address} of ours or of the web, or {card, value}: which sentence says why there is none.
    const judge = (source) => {
        source = source.replace(/[\u0000-\u0020]+/g, (blank, at) => (at === 0 ? '' : blank)).trimEnd();
        source = lanyard.withoutSite(source);
        if (/^data:/i.test(source))
            return lanyard.mayEmbed(source) ? { address: source } : { card: 'embeddedPicture', value: '' };
        if (/^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(source))
            return remote(source);
        const path = plainPath(source);
        return path.startsWith('/') ? { address: ours('site', path.slice(1)) } : { address: ours('post', path) };
    };

    const setSize = (image, size) => {
        if (!size || image.hasAttribute('width') || image.hasAttribute('height'))
            return;
        image.setAttribute('width', size[0]);
        image.setAttribute('height', size[1]);
        image.lanyardSized = true;
    };

    const begin = (image, address) => {
        const size = sizes.get(address);
        setSize(image, size);
        image.lanyardAddress = address;
        if (!size && address.startsWith('lanyard-post:'))
            unmeasured.add(address);
        lanyard.awaitPicture(image);
    };

    // Pictures of the web that were loaded once, by address: {pixels}, and null for one that did not come; a promise of it before.
    const fetched = new Map();

    // A frame of ours loads the picture, because its policy can name this one alone; the page's was written when nothing was allowed.
    const fetchPicture = (address) => new Promise((done) => {
        const frame = document.createElement('iframe');
        frame.hidden = true;
        frame.addEventListener('load', async () => {
            const image = frame.contentDocument?.images[0];
            const pixels = image?.naturalWidth ? await createImageBitmap(image).catch(() => null) : null;
            fetched.set(address, pixels && { pixels });
            frame.remove();
            done();
        });
        frame.src = 'once.html?address=' + encodeURIComponent(address);
        document.documentElement.append(frame);
    });

    const drawn = (image, { pixels }) => {
        const canvas = document.createElement('canvas');
        canvas.width = pixels.width;
        canvas.height = pixels.height;
        canvas.getContext('2d').drawImage(pixels, 0, 0);
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', image.alt);
        for (const name of ['title', 'class', 'align', 'id'])
            if (image.hasAttribute(name))
                canvas.setAttribute(name, image.getAttribute(name));
        if (/^\d+$/.test(image.getAttribute('width') || ''))
            canvas.style.width = image.getAttribute('width') + 'px';
        return canvas;
    };

    // The picture comes in its card's place, if it may be loaded.
    const bring = (card) => {
        const wish = card.lanyardWish;
        if (wish?.kind !== 'picture' || !lanyard.mayLoad('picture', wish.address))
            return;
        const { address } = wish;
        if (!fetched.has(address))
            fetched.set(address, fetchPicture(address));
        const found = fetched.get(address);
        if (found instanceof Promise)
            found.then(() => bring(card));
        else
            card.replaceWith(found ? drawn(card.lanyardImage, found) : lanyard.card(document, 'missing', 'missing', address.slice(0, 200)));
    };

    // Gives the pictures of a piece of the page their addresses. `known`: pictures that were there before, by address; they are used
    // again, so that nothing flickers.
    lanyard.showPictures = (root, known = new Map()) => {
        for (const image of root.querySelectorAll('img')) {
            const source = image.lanyardSource || '';
            const verdict = judge(source);
            if (verdict.card) {
                const card = lanyard.card(image.ownerDocument, 'picture', verdict.card, verdict.value, verdict.wish);
                const alt = image.getAttribute('alt');
                if (alt)
                    card.firstElementChild.after(Object.assign(image.ownerDocument.createElement('span'), { className: 'ly-alt', textContent: alt }));
                card.lanyardImage = image; // for the time when it may be loaded
                image.replaceWith(card);
                bring(card);
                continue;
            }
            const old = known.get(verdict.address);
            if (old) {
                known.delete(verdict.address);
                for (const name of ['alt', 'title', 'class', 'align', 'id'])
                    image.hasAttribute(name) ? old.setAttribute(name, image.getAttribute(name)) : old.removeAttribute(name);
                for (const name of ['width', 'height']) {
                    if (image.hasAttribute(name) || !old.lanyardSized)
                        image.hasAttribute(name) ? old.setAttribute(name, image.getAttribute(name)) : old.removeAttribute(name);
                }
                image.replaceWith(old);
                continue;
            }
            begin(image, verdict.address);
        }
        if (unmeasured.size && bridge) {
            bridge.measure([...unmeasured]);
            unmeasured.clear();
        }
    };

    lanyard.showAllowedPictures = (root) => root.querySelectorAll('.ly-card').forEach(bring);

    lanyard.picturesIn = (root) => {
        const found = new Map();
        for (const image of root.querySelectorAll('img[src]'))
            found.set(image.lanyardAddress, image);
        return found;
    };

    lanyard.sizesKnown = (known) => {
        for (const [address, size] of Object.entries(known))
            sizes.set(address, size);
        for (const image of document.querySelectorAll('img:not([width])'))
            setSize(image, known[image.lanyardAddress]);
    };

    document.addEventListener('load', (event) => {
        const image = event.target;
        if (image.nodeName !== 'IMG')
            return;
        const size = [image.naturalWidth, image.naturalHeight];
        if (size[0] && size[1] && !sizes.has(image.lanyardAddress)) {
            sizes.set(image.lanyardAddress, size);
            setSize(image, size);
        }
    }, true);

    document.addEventListener('error', (event) => {
        const image = event.target;
        if (image.nodeName !== 'IMG')
            return;
        const card = lanyard.card(document, 'missing', 'missing', plainPath(image.lanyardSource || '').slice(0, 200));
        // Kept for the day when the file is there.
        card.lanyardImage = image;
        image.replaceWith(card);
    }, true);

    // All pictures of the folders once more: others, or files that came or changed. Those of the web have not changed.
    lanyard.reloadPictures = () => {
        sizes.clear();
        for (const card of document.querySelectorAll('.ly-card-missing'))
            if (card.lanyardImage)
                card.replaceWith(card.lanyardImage);
        for (const image of document.querySelectorAll('img')) {
            if (image.lanyardSized) {
                image.removeAttribute('width');
                image.removeAttribute('height');
                image.lanyardSized = false;
            }
            const address = judge(image.lanyardSource || '').address;
            if (!address?.startsWith('lanyard-post:'))
                continue;
            image.lanyardAddress = address;
            image.removeAttribute('src');
            lanyard.awaitPicture(image);
        }
    };

    lanyard.pictureBridge = (given) => {
        bridge = given;
    };
})();
