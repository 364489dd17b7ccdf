package se.framsteg.people.web;

import se.framsteg.shell.Page;

/** The link of a letter to an address that somebody is known by who has no account. */
public record NewAtAddressPage(String token) implements Page {
    @Override
    public String template() {
        return "people/web/newataddress";
    }
}
