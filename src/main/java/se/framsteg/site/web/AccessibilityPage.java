package se.framsteg.site.web;

import java.time.LocalDate;
import se.framsteg.shell.Page;

/**
 * The accessibility statement that the law asks of a public body's site.
 *
 * @param body who answers for the site; empty where it is the whole installation's
 * @param fails whether the region has said that something is not accessible yet
 */
public record AccessibilityPage(
        String body,
        boolean fails,
        String supervisor,
        String supervisorUrl,
        LocalDate reviewed)
        implements Page {
    @Override
    public String template() {
        return "site/web/accessibility";
    }
}
