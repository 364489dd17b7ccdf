package se.framsteg.plan.parts.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where one types the code of a letter that was read on another device. */
public record PartCodePage(Region region, boolean wrong) implements Page {
    @Override
    public String template() {
        return "plan/parts/web/partCode";
    }

    public String path() {
        return "/%s/part".formatted(region.slug());
    }
}
