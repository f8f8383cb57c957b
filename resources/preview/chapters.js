// SPDX-License-Identifier: GPL-3.0-or-later
// Sections stand in chapters. With each frame the engine looks at every section of a chapter that it shows, and only at the chapter
// itself of one that is out of sight: a key in a long post costs no more than in a short one.
(() => {
    'use strict';
    const perChapter = 16;
    const splitAbove = 32;
    const guessed = 4000; // pixels: what preview.css takes for the height of a section that was never laid out

    const guessHeight = (chapter) => {
        chapter.style.containIntrinsicSize = 'auto ' + guessed * chapter.children.length + 'px';
    };

    // The chapters of sections' elements that follow each other.
    lanyard.chapters = (elements) => {
        const chapters = [];
        for (let at = 0; at < elements.length; at += perChapter) {
            const chapter = document.createElement('div');
            chapter.className = 'ly-chapter';
            chapter.append(...elements.slice(at, at + perChapter));
            guessHeight(chapter);
            chapters.push(chapter);
        }
        return chapters;
    };

    lanyard.putSectionsBehind = (element, news) => {
        const chapter = element.parentNode;
        element.after(...news);
        if (chapter.children.length > splitAbove)
            chapter.after(...lanyard.chapters([...chapter.children].slice(perChapter)));
        guessHeight(chapter);
    };

    lanyard.takeSection = (element) => {
        const chapter = element.parentNode;
        element.remove();
        chapter.firstChild ? guessHeight(chapter) : chapter.remove();
    };
})();
