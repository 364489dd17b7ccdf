// Saves a worksheet while one types. What has not reached the other side lies in this browser until it has, also over a
// lost connection, an expired session or a closed window. Without script the button saves it all.
const sheet = document.getElementById('worksheet');
const form = sheet.closest('form');
const status = document.getElementById('status');
const seen = form.elements.namedItem('seen');
const shelf = 'worksheet:' + sheet.dataset.saves;
let waiting = load();
let timer = 0;
let looking = 0;
let busy = false;

function load() {
    try {
        return new Map(Object.entries(JSON.parse(localStorage.getItem(shelf) ?? '{}')));
    } catch {
        return new Map();
    }
}

function keep() {
    try {
        if (waiting.size === 0) localStorage.removeItem(shelf);
        else localStorage.setItem(shelf, JSON.stringify(Object.fromEntries(waiting)));
    } catch {
        // A browser that keeps nothing: what is typed still lies in the page.
    }
}

function valueOf(name) {
    const fields = [...form.elements].filter(field => field.name === name && field.type !== 'hidden');
    if (fields[0]?.type === 'checkbox') return fields.filter(field => field.checked).map(field => field.value).join(',');
    if (fields[0]?.type === 'radio') return fields.find(field => field.checked)?.value ?? '';
    return fields[0]?.value.trim() ?? '';
}

function put(name, value) {
    const values = value.split(',');
    for (const field of form.elements) {
        if (field.name !== name || field.type === 'hidden') continue;
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = values.includes(field.value);
        else field.value = value;
    }
}

function say(text) {
    if (status.textContent !== text) status.textContent = text;
}

function later(milliseconds) {
    clearTimeout(timer);
    timer = setTimeout(send, milliseconds);
}

function typed(event, wait) {
    const name = event.target.name;
    if (!name || name.startsWith('paste-') || event.target.type === 'hidden') return;
    waiting.set(name, valueOf(name));
    keep();
    tidy(event.target);
    later(wait);
}

async function send() {
    if (busy || waiting.size === 0) return;
    busy = true;
    const sent = new Map(waiting);
    const body = new URLSearchParams([['key', form.elements.namedItem('key').value], ['seen', seen.value], ...sent]);
    say(sheet.dataset.saving);
    try {
        const answer = await fetch(sheet.dataset.saves, {method: 'POST', body, headers: {Accept: 'application/json'}, redirect: 'manual'});
        if (answer.ok && answer.headers.get('Content-Type')?.startsWith('application/json')) {
            taken(sent, await answer.json());
        } else {
            say(sheet.dataset.out);
        }
    } catch {
        say(sheet.dataset.offline);
        later(5000);
    }
    busy = false;
    if (waiting.size > 0 && [...waiting].some(([name, value]) => sent.get(name) !== value)) later(400);
}

function taken(sent, answer) {
    seen.value = answer.seq;
    for (const [name, value] of sent) if (waiting.get(name) === value) waiting.delete(name);
    keep();
    for (const [name, fault] of Object.entries(answer.faults)) {
        const error = document.getElementById(name + '-error');
        if (error) error.textContent = fault;
        error?.closest('.field').classList.toggle('field-wrong', fault !== '');
    }
    for (const each of answer.overtaken) twoAtOnce(each);
    say(answer.said);
    clearTimeout(looking);
    looking = setTimeout(look, 1500);
}

// The pictures, what rows come to, what is left to do, and whether it may be handed in, as it is after what was saved; not while somebody is about to press there.
async function look() {
    try {
        const answer = await fetch(location.pathname, {redirect: 'error'});
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        for (const there of page.querySelectorAll('#views, #remaining, [data-renewed]')) {
            const here = document.getElementById(there.id);
            if (waiting.size === 0 && here && !here.contains(document.activeElement)) here.replaceWith(there);
        }
    } catch {
        // Without a connection the page says what it said before.
    }
}

// Two have written in the same field: theirs stands, what was typed here stays in the field, and one is chosen.
function twoAtOnce({place, theirs, said}) {
    const box = document.querySelector(`[data-answer="${place}"]`);
    if (!box) return;
    box.querySelector('.theirs')?.remove();
    const note = document.createElement('div');
    note.className = 'theirs';
    note.setAttribute('role', 'alert');
    const words = document.createElement('p');
    const who = document.createElement('strong');
    who.textContent = said;
    words.append(who, ' ' + theirs);
    note.append(words, choice(sheet.dataset.take, () => put(place, theirs)), choice(sheet.dataset.mine, () => {}));
    box.append(note);

    function choice(text, choose) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button button-secondary';
        button.textContent = text;
        button.addEventListener('click', () => {
            choose();
            note.remove();
            waiting.set(place, valueOf(place));
            keep();
            later(0);
        });
        return button;
    }
}

// What is asked depends on other answers, and a row is called by its first field.
function tidy(field) {
    const row = field.closest('[data-row]');
    ask(row ?? form);
    if (!row || !field.name.includes(row.dataset.row)) return;
    if (field === row.querySelector('.answer input, .answer textarea, .answer select')) {
        const title = field.tagName === 'SELECT' ? field.selectedOptions[0]?.text : field.value;
        row.querySelector('.row-title').textContent = title || row.parentElement.dataset.new;
    }
}

function ask(within) {
    for (const box of within.querySelectorAll('[data-when]')) {
        const place = box.dataset.answer;
        const before = place.slice(0, place.lastIndexOf('.') + 1);
        box.hidden = !box.dataset.when.split(' ').every(when => {
            const [field, values] = when.split(':');
            return valueOf(before + field).split(',').some(value => values.split(',').includes(value));
        });
    }
}

// One more row, as a copy of an empty one with an id of its own.
for (const rows of form.querySelectorAll('.rows')) {
    const empty = rows.querySelector('.row-blank');
    if (!empty) continue;
    const pattern = empty.cloneNode(true);
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'button button-secondary';
    more.textContent = rows.dataset.add;
    more.addEventListener('click', () => {
        const id = crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
            (+digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +digit / 4).toString(16));
        rows.append(rowOf(pattern, id, rows));
        const row = rows.lastElementChild;
        ask(row);
        row.querySelector('input, textarea, select').focus();
        more.hidden = rows.children.length >= +rows.dataset.most;
    });
    rows.after(more);
}

function rowOf(pattern, id, rows) {
    const row = pattern.cloneNode(true);
    const old = row.dataset.row;
    row.dataset.row = id;
    row.open = true;
    for (const part of [row, ...row.querySelectorAll('*')]) {
        for (const attribute of ['id', 'name', 'for', 'aria-describedby', 'data-answer']) {
            const value = part.getAttribute(attribute);
            if (value?.includes(old)) part.setAttribute(attribute, value.replaceAll(old, id));
        }
        if (part.matches('input[type="radio"], input[type="checkbox"]')) part.checked = false;
        else if (part.matches('input:not([type="hidden"]), textarea')) part.value = '';
    }
    row.querySelector('.row-number').textContent = rows.children.length + 1;
    row.querySelector('.row-title').textContent = rows.dataset.new;
    return row;
}

// What lay here from last time: shown again where it stood, in a row of its own where that row is not on the page.
for (const [name, value] of waiting) {
    const [table, id] = name.split('.');
    const rows = id && form.querySelector(`.rows[data-table="${table}"]`);
    const empty = rows?.querySelector('.row-blank');
    if (empty && !rows.querySelector(`[data-row="${id}"]`)) rows.append(rowOf(empty, id, rows));
    put(name, value);
}

form.addEventListener('input', event => typed(event, 1200));
form.addEventListener('change', event => typed(event, 100));
form.addEventListener('submit', () => {
    // The whole form goes along, so nothing waits any more; should it not arrive, the page is still there to press again.
    clearTimeout(timer);
});
window.addEventListener('online', () => later(0));
window.addEventListener('pagehide', keep);
ask(form);
if (new URLSearchParams(location.search).get('said') === 'saved') {
    waiting = new Map();
    keep();
} else if (waiting.size > 0) {
    say(sheet.dataset.kept);
    later(0);
}

// What is looked for shows as one types; without script the button does it.
for (const finder of document.querySelectorAll('[data-finds]')) {
    let soon = 0;
    let asked = 0;
    finder.addEventListener('input', () => {
        clearTimeout(soon);
        soon = setTimeout(find, 250);
    });

    async function find() {
        const mine = ++asked;
        try {
            const answer = await fetch(location.pathname + '?' + new URLSearchParams(new FormData(finder)), {redirect: 'error'});
            const there = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(finder.dataset.finds);
            if (there && mine === asked) document.getElementById(finder.dataset.finds).replaceWith(there);
        } catch {
            // Without a connection the button says so.
        }
    }
}
