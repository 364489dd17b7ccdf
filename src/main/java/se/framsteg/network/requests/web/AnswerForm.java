package se.framsteg.network.requests.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.routes.Responsible;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * What whoever answers has typed.
 *
 * @param to whom it is handed over to: a promoter, perhaps with a person there, or the region
 * @param why for what reason a question is kept that its asker wants removed
 */
public record AnswerForm(
        @Nullable String answer,
        @Nullable String note,
        @Nullable String to,
        @Nullable String line,
        @Nullable String why) {
    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", "");
    static final String REGION = "region";
    static final int LONGEST = 5000;
    static final int LONGEST_LINE = 500;

    Mending answerMending() {
        var reading = new FormReading();
        reading.needed("answer", answer, LONGEST, "network.request.answer.missing");
        return reading.mending();
    }

    Mending noteMending() {
        var reading = new FormReading();
        reading.needed("note", note, LONGEST, "network.request.note.missing");
        return reading.mending();
    }

    Mending handMending() {
        var reading = new FormReading();
        if (!typed(to).equals(REGION) && !typed(to).matches(Ids.WRITTEN + "(\\." + Ids.WRITTEN + ")?")) {
            reading.refuse("to", "network.request.to.missing");
        }
        reading.needed("line", line, LONGEST_LINE, "network.request.line.missing");
        return reading.mending();
    }

    Mending whyMending() {
        var reading = new FormReading();
        reading.needed("why", why, LONGEST, "network.request.removal.why.missing");
        return reading.mending();
    }

    Responsible receiver() {
        if (typed(to).equals(REGION)) {
            return Responsible.REGION;
        }
        String[] who = typed(to).split("\\.");
        return new Responsible(UUID.fromString(who[0]), who.length == 1 ? null : UUID.fromString(who[1]));
    }

    static String words(@Nullable String field) {
        return typed(field).replace("\r\n", "\n");
    }

    public String typedAnswer() {
        return typed(answer);
    }

    public String typedWhy() {
        return typed(why);
    }

    public String typedNote() {
        return typed(note);
    }

    public String typedTo() {
        return typed(to);
    }

    public String typedLine() {
        return typed(line);
    }
}
