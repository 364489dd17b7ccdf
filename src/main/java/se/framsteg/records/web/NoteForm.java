package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.records.ListedRecord.Entry;
import se.framsteg.records.Mark;
import se.framsteg.records.RecordList.Note;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** What a manager notes of public records, as typed: a case number, and whether something in them may be secret. */
public record NoteForm(
        @Nullable String number,
        @Nullable String mark,
        @Nullable String ground) {
    static final NoteForm EMPTY = new NoteForm("", "", "");

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_GROUND = 300;

    static NoteForm of(Entry entry) {
        return new NoteForm(entry.caseNumber(), entry.mark().name(), entry.ground());
    }

    @Override
    public String number() {
        return FormReading.typed(number);
    }

    @Override
    public String mark() {
        return FormReading.typed(mark);
    }

    @Override
    public String ground() {
        return FormReading.typed(ground);
    }

    /** For several rows, where what is left empty is left as it stands. */
    static List<Choice> marksOfSeveral() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("records.mark.leave")));
        choices.addAll(marks(false));
        return choices;
    }

    /** @param isLookedAt whether one that nobody has marked is to be looked at, as the list says of it */
    static List<Choice> marks(boolean isLookedAt) {
        return Arrays.stream(Mark.values())
                .map(each -> new Choice(
                        each.name(),
                        isLookedAt && each == Mark.NONE ? say("records.mark.unless") : say(each.textKey())))
                .toList();
    }

    Mending mending() {
        var reading = new FormReading();
        reading.text("number", number(), LONGEST_NUMBER);
        reading.text("ground", ground(), LONGEST_GROUND);
        return reading.mending();
    }

    boolean isEmpty() {
        return number().isEmpty() && chosen() == null;
    }

    /** For one record: as it stands in the form, also where that is empty. */
    Note whole() {
        Mark chosen = chosen();
        return new Note(number(), chosen == null ? Mark.NONE : chosen, ground());
    }

    /** For several: what is empty is left as it stands. */
    Note given() {
        return new Note(number().isEmpty() ? null : number(), chosen(), ground());
    }

    private @Nullable Mark chosen() {
        return Arrays.stream(Mark.values())
                .filter(each -> each.name().equals(mark()))
                .findFirst()
                .orElse(null);
    }
}
