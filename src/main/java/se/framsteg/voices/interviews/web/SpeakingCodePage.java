package se.framsteg.voices.interviews.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where one types the code of a letter that was read on another device. */
public record SpeakingCodePage(Region region, boolean wrong) implements Page {
    @Override
    public String template() {
        return "voices/interviews/web/code";
    }

    public String path() {
        return "/%s/interview".formatted(region.slug());
    }
}
