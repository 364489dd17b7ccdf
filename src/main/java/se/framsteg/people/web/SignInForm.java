package se.framsteg.people.web;

import org.jspecify.annotations.Nullable;

/** Whom to send a link and a code to, and where they were going. */
public record SignInForm(@Nullable String address, @Nullable String next) {
    String written() {
        return address == null ? "" : address.strip();
    }

    String way() {
        return next == null ? "" : next;
    }
}
