// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures load when the reader comes near them; a recap may have two hundred. What is watched costs the engine something at every
// frame, so far sections are watched as a whole and pictures only in those that are near.
(() => {
    'use strict';
    const fresh = new Set(); // pictures that may not have come to their section yet

    const waitingIn = (home) => [home, ...home.querySelectorAll('img')].filter((one) => one.nodeName === 'IMG' && !one.hasAttribute('src'));

    const near = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
            if (!isIntersecting)
                continue;
            near.unobserve(target);
            target.src = target.lanyardAddress;
        }
    }, { rootMargin: '1500px' });

    const homes = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
            const images = waitingIn(target);
            if (!images.length)
                homes.unobserve(target);
            for (const image of images)
                isIntersecting ? near.observe(image) : near.unobserve(image);
        }
    }, { rootMargin: '2000px' });

    const settle = () => {
        const found = new Set([...fresh].map((image) => image.closest('.ly-section') || image));
        fresh.clear();
        found.forEach(lanyard.awaitPictures);
    };

    // A picture that has an address of ours is given it as its src when it is near.
    lanyard.awaitPicture = (image) => {
        if (!fresh.size)
            queueMicrotask(settle);
        fresh.add(image);
    };

    // The same for all pictures of a section: they may have come from another one.
    lanyard.awaitPictures = (home) => {
        homes.unobserve(home); // watched anew it is looked at even if it stays where it is
        if (waitingIn(home).length)
            homes.observe(home);
    };
})();
