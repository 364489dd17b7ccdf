package se.framsteg.course.completion.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** Where one types the code of a certificate. @param notFound whether there is none of the code that was typed */
public record CheckPage(Region region, String code, boolean notFound) implements Page {
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

    /** What was typed, as far as it can be a code. */
    public String typed() {
        return code.length() > 40 ? code.substring(0, 40) : code;
    }
}
