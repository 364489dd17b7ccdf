package se.framsteg.course.views;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Locale;
import se.framsteg.course.work.Answers;

/** What a company says of the environment, each with its verdict and why: advice on the way, no legal opinion. */
public record Claims(String title, String words, List<Line> lines) implements View {
    public record Line(String claim, ClaimVerdict verdict, List<String> why) {
        public String word() {
            return say("course.view.claims." + css());
        }

        public String css() {
            return verdict.name().toLowerCase(Locale.ROOT);
        }
    }

    static View of(Answers answers) {
        List<Line> lines = answers.rows("claims").stream()
                .filter(row -> !row.typed("claim").isEmpty())
                .map(row -> new Line(row.typed("claim"), ClaimVerdict.of(row), ClaimVerdict.why(row)))
                .toList();
        String title = say("course.view.claims.title");
        return lines.isEmpty()
                ? new Awaited(title, say("course.view.claims.empty"))
                : new Claims(title, say("course.view.claims.what"), lines);
    }
}
