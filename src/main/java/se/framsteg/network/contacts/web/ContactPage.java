package se.framsteg.network.contacts.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;

/**
 * One contact's card.
 *
 * @param introduce how a company is introduced to it; null for anybody else
 */
public record ContactPage(
        Standpoint from, CardView card, @Nullable Introducing introduce) implements Page {
    @Override
    public String template() {
        return "network/contacts/web/contact";
    }
}
