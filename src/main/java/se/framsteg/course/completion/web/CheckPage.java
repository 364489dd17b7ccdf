package se.framsteg.course.completion.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/**
 * Where one types the code of a certificate, or pastes a badge.
 *
 * @param notFound whether there is none of the code that was typed
 * @param notOurs whether what was pasted is no badge of ours, or not as we signed it
 */
public record CheckPage(Region region, String code, boolean notFound, boolean notOurs) implements Page {
    static CheckPage empty(Region region) {
        return new CheckPage(region, "", false, false);
    }

    static CheckPage notFound(Region region, String code) {
        return new CheckPage(region, code, true, false);
    }

    @Override
    public String template() {
        return "course/completion/web/check";
    }

    public String path() {
        return "/%s/certificates".formatted(region.slug());
    }

    public Mending mending() {
        return notFound ? Mending.of("code", "course.check.not-found") : Mending.NONE;
    }

    public Mending badgeMending() {
        return notOurs ? Mending.of("badge", "course.check.badge.wrong") : Mending.NONE;
    }

    /** What was typed, as far as it can be a code. */
    public String typed() {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
