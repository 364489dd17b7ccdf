package se.framsteg.outcomes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.outcomes.Definition;
import se.framsteg.outcomes.Indicator;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

public record FigurePage(
        Desk desk,
        Indicator indicator,
        Definition definition,
        List<Part> parts,
        Behind chosen,
        String name,
        boolean later,
        List<StandingQueries.Found> found,
        long looked)
        implements Page {

    public record Part(Behind behind, long n) {
        public String text() {
            return behind.text();
        }
    }

    public record Row(String name, String number, String municipality, String path, long n) {}

    public String title() {
        return Desk.name(indicator);
    }

    public String chosenText() {
        return chosen.text();
    }

    public String level() {
        return Say.say("outcomes.level.at-least." + definition.level());
    }

    /** How much of what was adopted an auditor has looked at; null of other parts, and where nobody has adopted anything. */
    public @Nullable String reviewed() {
        return chosen.isAdopted() && !found.isEmpty()
                ? Say.say(
                        "outcomes.review.behind",
                        Say.number(looked),
                        Say.number(parts.stream()
                                .filter(part -> part.behind().equals(chosen))
                                .mapToLong(Part::n)
                                .sum()))
                : null;
    }

    /** Only parts that somebody stands behind are offered, and the one that is shown. */
    public List<Part> offered() {
        return parts.stream()
                .filter(part -> part.n() > 0 || part.behind().equals(chosen))
                .toList();
    }

    public List<Row> rows() {
        return found.stream().limit(StandingQueries.SHOWN).map(this::row).toList();
    }

    public boolean counts() {
        return indicator == Indicator.IDEAS;
    }

    public String path(Part part) {
        return first(part.behind());
    }

    public String first(Behind behind) {
        return desk.figure(indicator) + "?part=" + behind.key();
    }

    /** Whether only names that begin so are shown. */
    public boolean isSearch() {
        return !name.isEmpty() && !chosen.isSilence();
    }

    /** Whether more names begin so than are shown. */
    public boolean isCutOff() {
        return isSearch() && found.size() > StandingQueries.SHOWN;
    }

    public String path() {
        return desk.figure(indicator);
    }

    /** Where the following ones are; null on the last page. */
    public @Nullable String next() {
        return found.size() <= StandingQueries.SHOWN || isSearch()
                ? null
                : first(chosen) + "&after="
                        + found.get(StandingQueries.SHOWN - 1).organisationId();
    }

    @Override
    public String template() {
        return "outcomes/web/figure";
    }

    private Row row(StandingQueries.Found one) {
        return new Row(one.name(), one.number(), one.municipality(), desk.organisation(one.organisationId()), one.n());
    }
}
