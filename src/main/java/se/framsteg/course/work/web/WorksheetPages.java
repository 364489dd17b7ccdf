package se.framsteg.course.work.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.View;
import se.framsteg.course.FieldType;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.openings.Readers;
import se.framsteg.course.questions.Questions;
import se.framsteg.course.questions.web.QuestionLine;
import se.framsteg.course.views.Views;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.Written;
import se.framsteg.shell.forms.FormReading;

/** What the pages about one worksheet have in common: finding it, showing it, and keeping what came in its form. */
@Component
public class WorksheetPages {
    private final Works works;
    private final HandIns handIns;
    private final Suggestions suggestions;
    private final Questions questions;
    private final Readers readers;
    private final Views views;
    private final Clock clock;

    WorksheetPages(
            Works works,
            HandIns handIns,
            Suggestions suggestions,
            Questions questions,
            Readers readers,
            Views views,
            Clock clock) {
        this.works = works;
        this.handIns = handIns;
        this.suggestions = suggestions;
        this.questions = questions;
        this.readers = readers;
        this.views = views;
        this.clock = clock;
    }

    /** Of the company's edition of the course, once its week has opened; one that is declared whole. */
    public Worksheet worksheet(WorkDesk desk, String name) {
        return Optional.of(any(desk, name)).filter(Worksheet::isDeclared).orElseThrow();
    }

    /** The same, or one that another module keeps. */
    public Worksheet any(WorkDesk desk, String name) {
        return desk.edition()
                .worksheet(name)
                .filter(sheet -> desk.round().isOpen(sheet.week(), LocalDate.now(clock)))
                .orElseThrow();
    }

    /** Who can read what stands on it, in a sentence or two. */
    public String readers(WorkDesk desk, Worksheet sheet) {
        return readers.of(desk.by(), desk.round(), sheet);
    }

    WorksheetPage show(WorkDesk desk, Worksheet sheet, Said said) {
        return page(desk, sheet, said, List.of(), Map.of());
    }

    /** Keeps what the form says; the page again where somebody else was quicker with some of it. */
    Optional<View> write(WorkDesk desk, Worksheet sheet, String seen, MultiValueMap<String, String> fields) {
        Map<AnswerPlace, String> typed = typed(sheet, fields);
        Written written = works.write(desk.by(), desk.round(), sheet, FormReading.version(seen), typed);
        if (written.isWhole()) {
            return Optional.empty();
        }
        String said = written.tooLong() ? "too-long" : written.noRoom() ? "no-room" : "overtaken";
        return Optional.of(
                page(desk, sheet, Said.of(said), written.overtaken(), typed).with(CONFLICT));
    }

    private WorksheetPage page(
            WorkDesk desk,
            Worksheet sheet,
            Said said,
            List<Written.Overtaken> overtaken,
            Map<AnswerPlace, String> typed) {
        Work work = works.find(desk.by(), desk.round(), sheet);
        LocalDate today = LocalDate.now(clock);
        return new WorksheetPage(
                desk,
                work,
                handIns.standing(desk.by(), desk.round(), sheet),
                suggestions.of(desk, sheet, work),
                QuestionLine.of(desk, sheet, work.answers(), questions.of(desk.by(), desk.round()), today),
                readers(desk, sheet),
                views.of(sheet, work.answers()),
                work.isBlank() ? List.of() : views.further(sheet),
                said,
                overtaken,
                typed,
                today);
    }

    /** What the form says of fields that the worksheet has; all values of those that may have several. Files come another way. */
    public static Map<AnswerPlace, String> typed(Worksheet sheet, MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<AnswerPlace, String>();
        new HashMap<>(fields)
                .forEach((name, values) -> AnswerPlace.read(sheet, name)
                        .filter(place -> place.of(sheet).type() != FieldType.FILE)
                        .ifPresent(place -> typed.put(place, value(values))));
        return typed;
    }

    private static String value(List<String> values) {
        return String.join(
                        ",", values.stream().filter(value -> !value.isEmpty()).toList())
                .replace("\u0000", "")
                .replace("\r\n", "\n")
                .strip();
    }
}
