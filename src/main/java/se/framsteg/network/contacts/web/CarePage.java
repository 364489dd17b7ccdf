package se.framsteg.network.contacts.web;

import java.util.List;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.shell.Page;

/** The contacts as those who look after them see them: what waits first, then all. */
public record CarePage(
        SearchView search, List<CardView> toCheck, List<CardView> withoutConsent, Introductions.Count introduced)
        implements Page {
    @Override
    public String template() {
        return "network/contacts/web/care";
    }
}
