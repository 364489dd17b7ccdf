// Lets a button with data-copy put the text of the field it names on the clipboard; without script there is no button.
for (const button of document.querySelectorAll('button[data-copy]')) {
    const field = document.getElementById(button.dataset.copy);
    const said = document.getElementById(button.dataset.copy + '-copied');
    button.hidden = false;
    button.addEventListener('click', async () => {
        field.select();
        try {
            await navigator.clipboard.writeText(field.value);
        } catch {
            document.execCommand('copy');
        }
        said.textContent = button.dataset.copied;
    });
}
