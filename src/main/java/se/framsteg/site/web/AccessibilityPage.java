package se.framsteg.site.web;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.shell.Page;

/**
 * The accessibility statement that the law asks of a public body's site.
 *
 * @param body who answers for the site; empty where it is the whole installation's
 * @param failures what is known not to be accessible yet; none known where empty
 * @param contact how to report a problem, in the region's own words; empty where it has given none
 */
public record AccessibilityPage(
        String body,
        List<String> failures,
        List<String> contact,
        String supervisor,
        String supervisorUrl,
        LocalDate reviewed)
        implements Page {
    @Override
    public String template() {
        return "site/web/accessibility";
    }
}
