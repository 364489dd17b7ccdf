package se.framsteg.course.work.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.SomethingIsLacking;
import se.framsteg.course.handin.Standing;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.PastedRows;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.Written;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;

/** One worksheet of a company: shown, written on as one types or with a press, rows taken away and brought back. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/{worksheet}")
class WorksheetController {
    private final Works works;
    private final HandIns handIns;
    private final Suggestions suggestions;
    private final Clock clock;

    WorksheetController(Works works, HandIns handIns, Suggestions suggestions, Clock clock) {
        this.works = works;
        this.handIns = handIns;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @GetMapping
    View show(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(required = false) @Nullable UUID removed,
            @RequestParam(defaultValue = "") String said) {
        Worksheet sheet = worksheet(desk, worksheet);
        return page(desk, sheet, new Said(removed, said), List.of(), Map.of());
    }

    /** Everything on the page at once: what the button does, with script or without. */
    @PostMapping
    View update(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = worksheet(desk, worksheet);
        return write(desk, sheet, seen, fields).orElseGet(() -> SeeOther.to(desk.path(sheet) + "?said=saved#saved"));
    }

    /** What has been typed since last, from the page's script. */
    @PostMapping("/answers")
    @SavedAsTyped
    View save(
            WorkDesk desk,
            @PathVariable String worksheet,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = worksheet(desk, worksheet);
        Map<AnswerPlace, String> typed = typed(sheet, fields);
        Written written = works.write(desk.by(), desk.round(), sheet, FormReading.version(seen), typed);
        return SavedAnswers.of(sheet, typed, written, clock.instant(), today());
    }

    @PostMapping("/rows/{row}/removal")
    View remove(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = worksheet(desk, worksheet);
        return write(desk, sheet, seen, fields).orElseGet(() -> {
            works.remove(desk.by(), desk.round(), sheet, row);
            return SeeOther.to(desk.path(sheet) + "?removed=" + row + "#saved");
        });
    }

    @PostMapping("/rows/{row}/return")
    View bringBack(WorkDesk desk, @PathVariable String worksheet, @PathVariable UUID row) {
        Worksheet sheet = worksheet(desk, worksheet);
        works.bringBack(desk.by(), desk.round(), sheet, row);
        return SeeOther.to(desk.path(sheet) + "?said=back#saved");
    }

    /** Rows copied out of a spreadsheet, as new rows. */
    @PostMapping("/pasted/{table}")
    View paste(
            WorkDesk desk,
            @PathVariable String worksheet,
            @PathVariable String table,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Worksheet sheet = worksheet(desk, worksheet);
        Table into = sheet.table(table).orElseThrow();
        return write(desk, sheet, seen, fields).orElseGet(() -> {
            String pasted = String.valueOf(fields.getFirst("paste-" + table));
            Map<AnswerPlace, String> rows = PastedRows.read(into, pasted);
            Written written = works.write(desk.by(), desk.round(), sheet, Integer.MAX_VALUE, rows);
            String said = rows.isEmpty() ? "nothing-pasted" : written.noRoom() ? "no-room" : "pasted";
            return SeeOther.to(desk.path(sheet) + "?said=" + said + "#saved");
        });
    }

    /** Gives the region a copy of the work as it stands with what the form says. */
    @PostMapping("/hand-in")
    View handIn(WorkDesk desk, @PathVariable String worksheet) {
        Worksheet sheet = worksheet(desk, worksheet);
        try {
            handIns.handIn(desk.by(), desk.round(), sheet);
            return SeeOther.to(desk.path(sheet) + "?said=handed-in#saved");
        } catch (SomethingIsLacking _) {
            return page(desk, sheet, Said.of("lacking"), List.of(), Map.of())
                    .with(CONFLICT);
        }
    }

    /** Keeps what the form says; the page again where somebody else was quicker with some of it. */
    private Optional<View> write(WorkDesk desk, Worksheet sheet, String seen, MultiValueMap<String, String> fields) {
        Map<AnswerPlace, String> typed = typed(sheet, fields);
        Written written = works.write(desk.by(), desk.round(), sheet, FormReading.version(seen), typed);
        if (written.isWhole()) {
            return Optional.empty();
        }
        String said = written.tooLong() ? "too-long" : written.noRoom() ? "no-room" : "overtaken";
        return Optional.of(page(desk, sheet, Said.of(said), written.overtaken(), typed)
                .with(CONFLICT));
    }

    private WorksheetPage page(
            WorkDesk desk,
            Worksheet sheet,
            Said said,
            List<Written.Overtaken> overtaken,
            Map<AnswerPlace, String> typed) {
        Work work = works.find(desk.by(), desk.round(), sheet);
        Standing standing = handIns.standing(desk.by(), desk.round(), sheet);
        return new WorksheetPage(
                desk, work, standing, suggestions.of(desk, sheet, work), said, overtaken, typed, today());
    }

    private Worksheet worksheet(WorkDesk desk, String name) {
        return desk.edition()
                .worksheet(name)
                .filter(Worksheet::isDeclared)
                .filter(sheet -> desk.round().isOpen(sheet.week(), today()))
                .orElseThrow();
    }

    /** What the form says of fields that the worksheet has; of those that may have several values, all of them. */
    private static Map<AnswerPlace, String> typed(Worksheet sheet, MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<AnswerPlace, String>();
        new HashMap<>(fields)
                .forEach((name, values) ->
                        AnswerPlace.read(sheet, name).ifPresent(place -> typed.put(place, value(values))));
        return typed;
    }

    private static String value(List<String> values) {
        return String.join(
                        ",", values.stream().filter(value -> !value.isEmpty()).toList())
                .replace("\u0000", "")
                .replace("\r\n", "\n")
                .strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
