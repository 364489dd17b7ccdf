package se.framsteg.outcomes;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the promoters' own course has come to, as sentences: always of how many, and nothing of fewer than five. */
public final class PromoterWords {
    private static final String KEY = "outcomes.figure.promoter-capacity.";

    private PromoterWords() {}

    /** What may be told of each part. */
    public static List<String> shown(PromoterParts parts) {
        var shown = new ArrayList<String>();
        if (parts.isStaffShown()) {
            shown.add(say(KEY + "staff", FigureWords.ofHowMany(parts.owning(), parts.staff())));
        }
        if (parts.areAdvisersShown()) {
            shown.add(say(KEY + "advisers", FigureWords.ofHowMany(parts.completed(), parts.advisers())));
        }
        BigDecimal each = parts.coachedByEach();
        if (each != null) {
            shown.add(say(KEY + "coached", number(parts.coached()), number(parts.coaching()), number(each)));
        }
        MaturityChange power = parts.power();
        if (power.isTold()) {
            shown.add(say(KEY + "power", MaturityWords.signed(power.mean()), number(power.pairs())));
        }
        return shown;
    }

    /** The same, and of which parts nothing may be told. */
    static List<String> details(PromoterParts parts) {
        var details = new ArrayList<>(shown(parts));
        if (parts.staff() > 0 && !parts.isStaffShown()) {
            details.add(say(KEY + "staff.few"));
        }
        if (parts.advisers() > 0 && !parts.areAdvisersShown()) {
            details.add(say(KEY + "advisers.few"));
        } else if (parts.coaching() > 0 && !parts.isCoachingShown()) {
            details.add(say(KEY + "coached.few"));
        }
        if (parts.power().pairs() > 0 && !parts.power().isTold()) {
            details.add(say(KEY + "power.few"));
        }
        return details;
    }
}
