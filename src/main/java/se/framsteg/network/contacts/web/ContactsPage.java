package se.framsteg.network.contacts.web;

import se.framsteg.shell.Page;

/** The contacts that somebody may see: all of them by name, or those that fit what is searched for. */
public record ContactsPage(SearchView search) implements Page {
    @Override
    public String template() {
        return "network/contacts/web/contacts";
    }
}
