package se.framsteg.site.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.Statement;
import se.framsteg.site.Statement.Conformance;

/** What a region states of how accessible its pages are, as it was typed. */
public record StatementForm(
        @Nullable String conformance,
        @Nullable String assessedOn,
        @Nullable String methodSv,
        @Nullable String methodEn,
        @Nullable String replyDays,
        @Nullable String supervisor,
        @Nullable String supervisorUrl) {
    private static final int LONGEST_METHOD = 1000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_DAYS = 60;

    static StatementForm of(Statement statement) {
        return new StatementForm(
                statement.conformance().name(),
                statement.assessedOn().toString(),
                statement.methodSv(),
                statement.methodEn(),
                String.valueOf(statement.replyDays()),
                statement.supervisor(),
                statement.supervisorUrl());
    }

    Mending mending(LocalDate today) {
        var reading = new FormReading();
        if (Arrays.stream(Conformance.values()).noneMatch(each -> each.name().equals(typed(conformance)))) {
            reading.refuse("conformance", "site.statement.conformance.missing");
        }
        if (reading.neededDay("assessedOn", assessedOn).filter(today::isBefore).isPresent()) {
            reading.refuse("assessedOn", "site.statement.assessed.ahead");
        }
        reading.text("methodSv", methodSv, LONGEST_METHOD);
        reading.text("methodEn", methodEn, LONGEST_METHOD);
        if (days() < 1 || days() > MOST_DAYS) {
            reading.refuse("replyDays", "shell.form.count", 1, MOST_DAYS);
        }
        reading.needed("supervisor", supervisor, LONGEST_NAME, "site.statement.supervisor.missing");
        reading.text("supervisorUrl", supervisorUrl, LONGEST_ADDRESS);
        if (!typed(supervisorUrl).matches("https://[^\\s\"<>]+")) {
            reading.refuse("supervisorUrl", "site.statement.supervisor-url.wrong");
        }
        return reading.mending();
    }

    Statement statement(LocalDate today) {
        return new Statement(
                Conformance.valueOf(typed(conformance)),
                new FormReading().neededDay("assessedOn", assessedOn).orElseThrow(),
                typed(methodSv).replace("\r\n", "\n"),
                typed(methodEn).replace("\r\n", "\n"),
                days(),
                typed(supervisor),
                typed(supervisorUrl),
                today);
    }

    /** 0, which is not taken, where it is no number. */
    private int days() {
        return typed(replyDays).matches("\\d{1,3}") ? Integer.parseInt(typed(replyDays)) : 0;
    }
}
