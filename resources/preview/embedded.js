// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that stand in the post itself, as data: addresses. A few kilobytes may say that they are a gigabyte of pixels, so their
// heads are read before the engine sees them.
(() => {
    'use strict';
    const longest = 2_000_000;    // characters of an address
    const mostPixels = 25_000_000;

    const starts = (bytes, at, text) => bytes.startsWith(text, at);
    const byte = (bytes, at) => bytes.charCodeAt(at); // NaN behind the end, and so is every size made of it
    const big = (bytes, at) => byte(bytes, at) * 256 + byte(bytes, at + 1);
    const little = (bytes, at) => byte(bytes, at) + byte(bytes, at + 1) * 256;

    const png = (bytes) => (starts(bytes, 12, 'IHDR')
        ? [big(bytes, 16) * 65536 + big(bytes, 18), big(bytes, 20) * 65536 + big(bytes, 22)] : null);

    const bmp = (bytes) => {
        if (little(bytes, 14) === 12 && little(bytes, 16) === 0)
            return [little(bytes, 18), little(bytes, 20)];
        const signed = (at) => Math.abs((little(bytes, at) + little(bytes, at + 2) * 65536) | 0);
        return Number.isNaN(byte(bytes, 25)) ? null : [signed(18), signed(22)];
    };

    const webp = (bytes) => {
        if (starts(bytes, 12, 'VP8X')) // extended: three bytes for each side, less one
            return [little(bytes, 24) + byte(bytes, 26) * 65536 + 1, little(bytes, 27) + byte(bytes, 29) * 65536 + 1];
        if (starts(bytes, 12, 'VP8 ') && starts(bytes, 23, '\x9d\x01\x2a'))
            return [little(bytes, 26) & 0x3fff, little(bytes, 28) & 0x3fff];
        if (starts(bytes, 12, 'VP8L') && starts(bytes, 20, '\x2f')) {
            const bits = little(bytes, 21) + little(bytes, 23) * 65536;
            return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
        }
        return null;
    };

    // The frame's segment may come late: a preview picture and the camera's notes stand before it.
    const jpeg = (bytes) => {
        for (let at = 2; at + 9 < bytes.length;) {
            if (byte(bytes, at) !== 0xff)
                return null;
            const marker = byte(bytes, at + 1);
            if (marker === 0xff) {
                ++at;
                continue;
            }
            if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
                return [big(bytes, at + 7), big(bytes, at + 5)];
            at += 2 + (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7) ? 0 : Math.max(2, big(bytes, at + 2)));
        }
        return null;
    };

    // A frame may be larger than the screen that it says to be for.
    const gif = (bytes) => {
        const colours = (packed) => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);
        let size = [little(bytes, 6), little(bytes, 8)];
        let frames = 0;
        const skipBlocks = (at) => {
            while (byte(bytes, at) > 0)
                at += byte(bytes, at) + 1;
            return at + 1;
        };
        for (let at = 13 + colours(byte(bytes, 10)); at < bytes.length;) {
            if (byte(bytes, at) === 0x21) {
                at = skipBlocks(at + 2);
            } else if (byte(bytes, at) === 0x2c) {
                ++frames;
                size = [Math.max(size[0], little(bytes, at + 1) + little(bytes, at + 5)), Math.max(size[1], little(bytes, at + 3) + little(bytes, at + 7))];
                at = skipBlocks(at + 10 + colours(byte(bytes, at + 9)) + 1);
            } else {
                break;
            }
        }
        return frames ? size : null;
    };

    // [width, height] by a picture's bytes, one a letter; null: it can't be told.
    lanyard.sizeOfPicture = (bytes) => {
        let size = null;
        if (starts(bytes, 0, '\x89PNG\r\n\x1a\n'))
            size = png(bytes);
        else if (starts(bytes, 0, 'GIF87a') || starts(bytes, 0, 'GIF89a'))
            size = gif(bytes);
        else if (starts(bytes, 0, '\xff\xd8'))
            size = jpeg(bytes);
        else if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP'))
            size = webp(bytes);
        else if (starts(bytes, 0, 'BM'))
            size = bmp(bytes);
        return size && size[0] > 0 && size[1] > 0 ? size : null;
    };

    // Whether a data: address is a picture that may be shown.
    lanyard.mayEmbed = (address) => {
        const found = /^data:image\/(?:png|jpeg|gif|webp|bmp);base64,/i.exec(address);
        if (!found || address.length >= longest)
            return false;
        try {
            const written = address.slice(found[0].length).replace(/#.*$/s, '');
            const size = lanyard.sizeOfPicture(atob(decodeURIComponent(written)));
            return !!size && size[0] * size[1] <= mostPixels;
        } catch {
            return false; // it is not written as it says
        }
    };
})();
