package se.framsteg.plan.adoption;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.List;
import se.framsteg.plan.Action;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

/**
 * All that a version says, in the company's own words: numbers and days as plain signs, names of people as they were, empty where
 * nothing stands. Written as {@link Canonical} does, it is what the hash is of.
 *
 * @param format changes when the shape of this does
 * @param frozenOn the day
 * @param decides {@code board} or {@code owner}
 */
public record Frozen(
        String format,
        String company,
        int number,
        String frozenOn,
        String decides,
        Paper proposal,
        Aim strategy,
        List<String> topics,
        List<Goal> targets,
        List<Deed> actions,
        List<Part> areas) {
    public static final String FORMAT = "framsteg-plan/1";

    private static final String TITLE = "plan.decision.begin.title";

    /** What was put forward. @param deciders who were to decide */
    public record Paper(
            String title,
            String meetingOn,
            List<String> sentences,
            String risks,
            String consequences,
            String followUpOn,
            String responsible,
            List<Person> deciders) {}

    public record Person(String name, String does) {}

    public record Aim(
            String vision,
            String ambitionYear,
            List<String> bets,
            String stopDoing,
            String principles,
            String validTo) {}

    public record Goal(
            String kpi,
            String unit,
            String baseYear,
            String baseValue,
            String targetYear,
            String targetValue,
            String topic) {}

    /** An action. @param id by which it is known again, whatever it is called */
    public record Deed(
            String id,
            int number,
            String title,
            String topic,
            String owner,
            List<String> helpers,
            String starts,
            String due,
            String budgetSek,
            String funding,
            String hours,
            String kpi,
            String co2eT,
            String materialT,
            String savingSek,
            String method,
            String confidence,
            String status) {
        /** Whether its figures were somebody else's, and so are left out. */
        public boolean borrows() {
            return confidence.equals(Action.Effect.BORROWED);
        }

        public boolean cancelled() {
            return status.equals("cancelled");
        }
    }

    /** An area that somebody answers for. */
    public record Part(String name, List<String> people) {}

    /** What it is called in the language of the page, where the house called it so; else as it was written. */
    public String titleInThisLanguage() {
        boolean isTheHouses = Arrays.stream(Lang.values())
                .anyMatch(lang -> Frame.in(lang, () -> say(TITLE)).equals(proposal.title()));
        return isTheHouses ? say(TITLE) : proposal.title();
    }

    /** Whether one person may adopt it alone: never where more than one were named to decide. */
    public boolean decidedByOneOwner() {
        return decidedByOwners() && proposal.deciders().size() <= 1;
    }

    public boolean decidedByOwners() {
        return decides.equals("owner");
    }

    /** Those that are to be done. */
    public List<Deed> toDo() {
        return actions.stream().filter(each -> !each.cancelled()).toList();
    }
}
