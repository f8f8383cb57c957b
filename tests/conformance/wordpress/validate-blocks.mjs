// SPDX-License-Identifier: GPL-3.0-or-later
// Does WordPress' own block editor take the content of these WXR files as its own?
//   node validate-blocks.mjs [--strict] [--modules FOLDER] FILE.xml...
// FOLDER holds node_modules as package-lock.json wants them; without it they stand beside this script.
// Prints one line an item; exit 1 if a block is invalid, unknown or outside of any block, or, with --strict, if the editor
// accepts a block only as an older form that it rewrites.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const files = [];
let strict = false;
let modules = import.meta.url;
const words = process.argv.slice(2);
while (words.length) {
    const word = words.shift();
    if (word === '--strict')
        strict = true;
    else if (word === '--modules')
        modules = pathToFileURL(join(resolve(words.shift() ?? '.'), 'any.js')).href;
    else
        files.push(word);
}
if (!files.length) {
    console.error('usage: validate-blocks.mjs [--strict] [--modules FOLDER] FILE.xml...');
    process.exit(2);
}

const require = createRequire(modules);
const { JSDOM } = require('jsdom');
const page = new JSDOM('<!DOCTYPE html><html><body></body></html>', { url: 'https://editor.invalid/', pretendToBeVisual: true }).window;

// What a browser has, jsdom lacks, and the editor asks for while it is loaded. Nothing of it matters to the blocks.
class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
}
const media = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} });
Object.assign(page, {
    matchMedia: media,
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    requestIdleCallback: (call) => setTimeout(call, 0),
    cancelIdleCallback: clearTimeout,
    CSS: { escape: (text) => String(text), supports: () => false },
});
// The packages look for the browser among the globals. Node's own stay, but for those that must fit jsdom's.
const mustBePage = ['window', 'document', 'navigator', 'Event', 'EventTarget', 'CustomEvent', 'File', 'Blob', 'FormData'];
for (const name of [...Object.getOwnPropertyNames(page), ...mustBePage]) {
    if (mustBePage.includes(name) || !(name in globalThis))
        Object.defineProperty(globalThis, name, { value: name === 'window' ? page : page[name], configurable: true, writable: true });
}

// What the packages say of a block goes to the console; there a deprecation is told.
const said = [];
const voices = ['log', 'info', 'warn', 'error', 'group', 'groupCollapsed', 'groupEnd', 'debug'];
const own = Object.fromEntries(voices.map((voice) => [voice, console[voice]]));
const listening = (work) => {
    said.length = 0;
    for (const voice of voices)
        console[voice] = (...things) => said.push(things.map((thing) => (typeof thing === 'string' ? thing : '')).join(' '));
    try {
        return work();
    } finally {
        Object.assign(console, own);
    }
};

const blocks = listening(() => {
    const loaded = require('@wordpress/blocks');
    require('@wordpress/block-library').registerCoreBlocks();
    return loaded;
});

function contents(file) {
    const document = new page.DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
    if (document.querySelector('parsererror'))
        throw new Error(`${file} is not well-formed XML: ${document.querySelector('parsererror').textContent.split('\n')[0]}`);
    const text = (item, name) => item.getElementsByTagName(name)[0]?.textContent ?? '';
    return [...document.getElementsByTagName('item')]
        .filter((item) => text(item, 'wp:post_type') !== 'attachment')
        .map((item) => ({ title: text(item, 'title'), content: text(item, 'content:encoded') }));
}

function reasonOf(block) {
    return (block.validationIssues ?? [])
        .map(({ args }) => (args ?? []).filter((part) => typeof part === 'string' || Array.isArray(part)).map(String).join(' ¦ '))
        .join(' ;; ')
        .replace(/\s+/g, ' ')
        .slice(0, 700);
}

let failures = 0;
let items = 0;
for (const file of files) {
    for (const { title, content } of contents(file)) {
        ++items;
        const parsed = listening(() => blocks.parse(content));
        const older = said.filter((line) => line.includes('Updated Block')).map((line) => /core\/[\w-]+/.exec(line)?.[0] ?? line);
        const bad = [];
        let count = 0;
        const walk = (list) => {
            for (const block of list) {
                ++count;
                const unknown = block.name === 'core/missing' || block.name === 'core/freeform';
                if (block.isValid === false || unknown)
                    bad.push(`${block.name}${unknown ? ` (${block.attributes.originalName ?? 'text outside of any block'})` : ''}: ${reasonOf(block)}\n    ${block.originalContent ?? block.attributes?.content ?? ''}`);
                walk(block.innerBlocks ?? []);
            }
        };
        walk(parsed);
        const failed = bad.length > 0 || count === 0 || (strict && older.length > 0);
        failures += failed ? 1 : 0;
        console.log(`${failed ? 'FAIL' : 'ok'}: ${file}: "${title}", ${count} blocks${older.length ? `, older forms: ${older.join(', ')}` : ''}`);
        for (const line of bad)
            console.log(`  ${line}`);
    }
}
console.log(`${items - failures} of ${items} items are valid`);
process.exit(failures || !items ? 1 : 0);
