// SPDX-License-Identifier: GPL-3.0-or-later
// A footnote's id and its name in the text, "[^straße]": ids are written as addresses are.
lanyard.idOfNote = (name) => 'post-fn-' + encodeURI(name.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('%25', '%');

lanyard.nameOfNote = (id) => {
    const written = id.replace(/^post-fn-/, '');
    try {
        return decodeURIComponent(written);
    } catch {
        return written;
    }
};

// A quiet mark beside the block that the writer's caret is in.
lanyard.Caret = class {
    constructor(sections) {
        this.sections = sections;
        this.caret = { block: -1 };
        this.element = null;
    }

    set(caret) {
        this.caret = caret;
    }

    // The element that the caret is in, marked; null: in none. Again after every change, for the marked block may be a new one now.
    mark() {
        const { block, note } = this.caret;
        let element = block >= 0 && block < this.sections.length ? this.sections.elementAt(block) : null;
        if (element)
            this.sections.layOut(this.sections.find(block).section); // it will be asked where the caret stands
        if (element && note)
            element = document.getElementById(lanyard.idOfNote(note)) || element;
        // What only ends a box shows nothing itself: the box is meant.
        const box = element?.lanyardBlock?.box;
        const marked = box && !element.firstChild ? box.members[0].element : element;
        if (marked !== this.element) {
            this.element?.classList.remove('ly-caret');
            marked?.classList.add('ly-caret');
            this.element = marked;
        }
        for (let fold = lanyard.foldOf(element); fold; fold = lanyard.foldOf(element))
            fold.open = true;
        return element;
    }
};

// The outermost closed fold that hides an element; null: none does.
lanyard.foldOf = (element) => {
    let found = null;
    for (let node = element; node?.parentElement; node = node.parentElement) {
        const parent = node.parentElement;
        if (parent.nodeName === 'DETAILS' && !parent.open && node !== parent.querySelector(':scope > summary'))
            found = parent;
    }
    return found;
};
