package se.framsteg.plan.adoption.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where one types the code of a letter that was read on another device. */
public record BoardCodePage(Region region, boolean wrong) implements Page {
    @Override
    public String template() {
        return "plan/adoption/web/boardCode";
    }

    public String path() {
        return "/%s/decision".formatted(region.slug());
    }
}
