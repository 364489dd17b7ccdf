package se.framsteg.outcomes.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import se.framsteg.outcomes.FigureWords;
import se.framsteg.outcomes.Indicator;
import se.framsteg.outcomes.Maturity;
import se.framsteg.outcomes.MaturityChange;
import se.framsteg.outcomes.MaturityWords;
import se.framsteg.shell.Page;

public record MaturityPage(Desk desk, Maturity maturity) implements Page {
    @Override
    public String template() {
        return "outcomes/web/maturity";
    }

    public boolean isTold() {
        return maturity.changes().stream().anyMatch(MaturityChange::isTold);
    }

    /** How many answered both times, of how many, and so how many did not. */
    public String answered() {
        return say(
                "outcomes.maturity.answered",
                number(maturity.pairs()),
                number(maturity.population()),
                number(maturity.missing()));
    }

    /** Where the companies behind it are. */
    public String companies() {
        return desk.figure(Indicator.MATURITY_CHANGE);
    }

    public String name(MaturityChange change) {
        return MaturityWords.name(change.code());
    }

    public String mean(MaturityChange change) {
        return say(
                change.code().equals(MaturityChange.INDEX) ? "outcomes.maturity.points" : "outcomes.maturity.levels",
                MaturityWords.signed(change.mean()));
    }

    /** As {@code 12 av 17 (71 %)}; without the share where they are few. */
    public String part(MaturityChange change, long n) {
        return FigureWords.ofHowMany(n, change.pairs());
    }
}
