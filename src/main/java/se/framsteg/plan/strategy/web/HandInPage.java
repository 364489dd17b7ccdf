package se.framsteg.plan.strategy.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.handin.ShowsStanding;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.work.Reading;
import se.framsteg.plan.Plan;
import se.framsteg.plan.StrategyLacks;
import se.framsteg.plan.StrategyText;
import se.framsteg.shell.Page;

/**
 * How a strategy or a plan stands as a worksheet of the course.
 *
 * @param lacks what is lacking, by field or by kind
 * @param same whether what was handed in last says what stands now
 * @param reading what would be handed in now; null before the first word
 * @param readers who can read it, in words
 * @param said the last part of a text's key
 */
public record HandInPage(
        CourseDesk desk,
        Plan plan,
        List<String> lacks,
        Standing standing,
        boolean same,
        @Nullable Reading reading,
        String readers,
        String said)
        implements Page, ShowsStanding {
    @Override
    public String template() {
        return "plan/strategy/web/handIn";
    }

    public String title() {
        return desk.worksheet().title().in(lang());
    }

    public String told() {
        return List.of("handed-in", "lacking").contains(said) ? say("plan.strategy.hand-in.said." + said) : "";
    }

    /** How the latest hand-in stands, and whether what stands now is otherwise; empty where nothing has been handed in. */
    public String standingWords() {
        int seq = standing.latest() == null ? 0 : standing.latest().seq();
        return standing.words(same ? seq : seq + 1);
    }

    public boolean mayHandIn() {
        return lacks.isEmpty() && reading != null && (!same || standing.isReturned());
    }

    /** What to do about what is lacking. */
    public String lack(String lack) {
        if (!desk.isStrategy()) {
            return say("plan.strategy.hand-in.lack." + lack.toLowerCase(Locale.ROOT));
        }
        return lack.equals(StrategyText.TOPICS)
                ? say("plan.strategy.lack.topics", StrategyLacks.leastTopics(plan.strategy()))
                : say("plan.strategy.lack." + lack);
    }

    /** Where that is mended. */
    public String mend(String lack) {
        return desk.isStrategy() ? desk.written() + "#" + lack : desk.written();
    }
}
