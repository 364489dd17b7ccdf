package se.framsteg.network.advice.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.advice.Advice.Said;
import se.framsteg.network.advice.NewAdvice;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A company's word on a next step. */
public record AnswerForm(@Nullable String said, @Nullable String words) {
    static final AnswerForm EMPTY = new AnswerForm("", "");

    Mending mending() {
        var reading = new FormReading();
        if (meant().isEmpty()) {
            reading.refuse("said", "network.advice.said.missing");
        }
        String text = reading.text("words", words, NewAdvice.LONGEST_ANSWER);
        if (meant().equals(Optional.of(Said.NO)) && text.isEmpty()) {
            reading.refuse("words", "network.advice.words.missing");
        }
        return reading.mending();
    }

    Optional<Said> meant() {
        return Arrays.stream(Said.values())
                .filter(each -> each.name().equals(typed(said)))
                .findFirst();
    }

    public String typedWords() {
        return typed(words);
    }
}
