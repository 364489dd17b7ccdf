package se.framsteg.site.web;

import java.util.Locale;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.site.Statement;
import se.framsteg.site.Statement.Conformance;

/**
 * The accessibility statement that the law asks of a public body's site.
 *
 * @param body who answers for the site; empty where it is the whole installation's
 * @param report where a hindrance is reported; empty where there is no region to tell
 * @param house whether it is what the house knows of all its pages, since the region has not gone through its own
 */
public record AccessibilityPage(
        String body, String report, Statement statement, boolean house, ReportForm form, Mending mending)
        implements Page {
    static AccessibilityPage of(Region region, Statement statement, boolean house, ReportForm form, Mending mending) {
        return new AccessibilityPage(
                region.name(Say.lang()),
                "/%s/tillganglighet".formatted(region.slug()),
                statement,
                house,
                form,
                mending);
    }

    @Override
    public String template() {
        return "site/web/accessibility";
    }

    public boolean isFull() {
        return statement.conformance() == Conformance.FULL;
    }

    /** The key of the text that says how far the pages follow the law. */
    public String how() {
        return "site.access.how." + statement.conformance().name().toLowerCase(Locale.ROOT);
    }
}
