package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.framsteg.outcomes.MaturityChange;
import se.framsteg.shell.Page;
import se.framsteg.surveys.SelfAssessments;

/** @param asked how many companies have benefited */
public record MaturityPage(Desk desk, List<MaturityChange> changes, long asked, SelfAssessments assessments)
        implements Page {
    @Override
    public String template() {
        return "outcomes/web/maturity";
    }

    /** Those of the newest version of the statements that anybody has answered twice. */
    public List<MaturityChange> newest() {
        return changes.stream()
                .filter(each -> each.version() == changes.getFirst().version())
                .toList();
    }

    public boolean isTold() {
        return newest().stream().anyMatch(MaturityChange::isTold);
    }

    /** How many answered both times, of how many, and so how many did not. */
    public String answered() {
        long pairs = newest().stream().mapToLong(MaturityChange::pairs).max().orElse(0);
        return say("outcomes.maturity.answered", number(pairs), number(asked), number(Math.max(0, asked - pairs)));
    }

    public String name(MaturityChange change) {
        return change.code().equals(MaturityChange.INDEX)
                ? say("outcomes.maturity.index")
                : assessments.version(change.version()).dimensions().stream()
                        .filter(each -> each.id().equals(change.code()))
                        .findFirst()
                        .map(each -> each.name().in(lang()))
                        .orElse(change.code());
    }

    public String mean(MaturityChange change) {
        BigDecimal rounded = change.mean().setScale(1, RoundingMode.HALF_UP);
        String signed = rounded.signum() > 0 ? "+" + number(rounded) : number(rounded);
        return say(
                change.code().equals(MaturityChange.INDEX) ? "outcomes.maturity.points" : "outcomes.maturity.levels",
                signed);
    }

    /** As {@code 12 av 17 (71 %)}; without the share where they are few. */
    public String part(MaturityChange change, long n) {
        return change.pairs() < MaturityChange.FEWEST_FOR_SHARES
                ? say("outcomes.maturity.of", number(n), number(change.pairs()))
                : say(
                        "outcomes.maturity.of.share",
                        number(n),
                        number(change.pairs()),
                        number(Math.round(100.0 * n / change.pairs())));
    }
}
