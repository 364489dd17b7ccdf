// Shows at once that a form with much to do has been sent, and lets nobody press again meanwhile; without script the page says what
// to expect, and a second press does nothing more.
for (const button of document.querySelectorAll('button[data-busy]')) {
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    button.after(said);
    button.form.addEventListener('submit', event => {
        if (button.disabled) {
            event.preventDefault();
            return;
        }
        said.textContent = button.dataset.busy;
        setTimeout(() => {
            button.disabled = true;
        });
    });
    // Back from the next page, the form can be sent again.
    addEventListener('pageshow', () => {
        button.disabled = false;
        said.textContent = '';
    });
}
