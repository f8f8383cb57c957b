// SPDX-License-Identifier: GPL-3.0-or-later
// Which clothes the page wears: a sheet of ours, perhaps one of the reader's own above it, and the site that the post stands in.
(() => {
    'use strict';
    let site = { url: '', base: '', title: '' };

    const sheetOf = (id) => document.getElementById(id);

    // The old sheet goes when the new one is there, so that the page never stands undressed.
    const wear = (id, address) => {
        const old = sheetOf(id);
        if (!address) {
            old?.remove();
            return;
        }
        if (old?.getAttribute('href') === address)
            return;
        old?.removeAttribute('id');
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        sheet.id = id;
        sheet.href = address;
        const come = () => {
            old?.remove();
            dispatchEvent(new Event('resize')); // the place that is to be in sight stands elsewhere now
        };
        sheet.addEventListener('load', come);
        sheet.addEventListener('error', come);
        const own = sheetOf('ly-own');
        if (id === 'ly-look' && own)
            document.head.insertBefore(sheet, own);
        else
            document.head.append(sheet);
    };

    // style: "lanyard", "jekyll", "wordpress" or "print"; own: the address of the reader's own sheet, or nothing.
    lanyard.setLook = ({ style, own }) => {
        wear('ly-look', style && style !== 'lanyard' ? 'look-' + style + '.css' : '');
        wear('ly-own', own || '');
    };

    // Families as CSS, by their use: text, heads, code.
    lanyard.setFonts = (fonts) => {
        for (const [use, families] of Object.entries(fonts))
            document.documentElement.style.setProperty('--font-' + use, families);
    };

    lanyard.setSite = (given) => {
        site = given;
        const page = document.getElementById('ly-page');
        site.title ? page.setAttribute('data-site', site.title) : page.removeAttribute('data-site');
    };

    // "https://blog.example/base/assets/x.jpg" -> "/assets/x.jpg", for what the site's own folder has.
    lanyard.withoutSite = (source) => {
        let path = source;
        if (site.url && path.startsWith(site.url + '/'))
            path = path.slice(site.url.length);
        if (site.base && path.startsWith(site.base + '/'))
            path = path.slice(site.base.length);
        return path;
    };

    // Where a link of the post leads once it is published; nothing if that can't be said.
    lanyard.publicAddress = (address) => {
        if (/^(https?|mailto):/i.test(address))
            return address;
        if (!site.url || !address.startsWith('/') || address.startsWith('//'))
            return '';
        const base = site.base && !address.startsWith(site.base + '/') ? site.base : '';
        return site.url + base + address;
    };
})();
