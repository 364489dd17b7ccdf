package se.framsteg.footprint.web;

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
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.SomethingIsLacking;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Written;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Baselines;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;

/** A company's climate accounts: shown, written as one types or with a press, rows added, taken away and brought back. */
@Controller
@RequestMapping("/{region}/company/{organisation}/course/{programme}/footprint")
class BaselineController {
    private final Baselines baselines;
    private final BaselinePages pages;
    private final HandIns handIns;
    private final Clock clock;

    BaselineController(Baselines baselines, BaselinePages pages, HandIns handIns, Clock clock) {
        this.baselines = baselines;
        this.pages = pages;
        this.handIns = handIns;
        this.clock = clock;
    }

    @GetMapping
    View show(
            BaselineDesk desk,
            @RequestParam(required = false) @Nullable UUID removed,
            @RequestParam(required = false) @Nullable UUID added,
            @RequestParam(defaultValue = "") String change,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String q) {
        return pages.of(
                desk, new BaselinePage.Told(removed, added, FormReading.version(change), said, q), Map.of(), List.of());
    }

    /**
     * Everything on the page at once: what the buttons do, with script or without.
     *
     * @param open the row whose files are to be seen next; null to stay
     * @param ask the row of which a colleague is to be asked next; empty to stay
     */
    @PostMapping
    View update(
            BaselineDesk desk,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable UUID open,
            @RequestParam(defaultValue = "") String ask,
            @RequestParam MultiValueMap<String, String> fields) {
        return write(desk, seen, fields).orElseGet(() -> SeeOther.to(next(desk, open, ask)));
    }

    private static String next(BaselineDesk desk, @Nullable UUID open, String ask) {
        if (open != null) {
            return desk.files(open);
        }
        return desk.path() + (ask.matches("rows\\.[0-9a-f-]{36}") ? "/questions?about=" + ask : "?said=saved#saved");
    }

    /** What has been typed since last, from the page's script. */
    @PostMapping("/answers")
    @SavedAsTyped
    View save(
            BaselineDesk desk,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        Map<AnswerPlace, String> typed = typed(fields);
        Written written = baselines.write(desk.by(), desk.round(), FormReading.version(seen), typed, true);
        Baseline now = baselines.find(desk.by(), desk.round());
        return SavedFigures.of(now, typed, written, clock.instant(), LocalDate.now(clock));
    }

    /** One more row, of something that was found or is usual. */
    @PostMapping("/rows")
    View create(
            BaselineDesk desk,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String factor,
            @RequestParam MultiValueMap<String, String> fields) {
        return write(desk, seen, fields).orElseGet(() -> {
            UUID row = baselines.add(desk.by(), desk.round(), factor);
            return SeeOther.to("%s?added=%s#rows.%s".formatted(desk.path(), row, row));
        });
    }

    @PostMapping("/rows/{row}/removal")
    View remove(
            BaselineDesk desk,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        return write(desk, seen, fields).orElseGet(() -> {
            baselines.remove(desk.by(), desk.round(), row);
            return SeeOther.to(desk.path() + "?removed=" + row + "#saved");
        });
    }

    @PostMapping("/rows/{row}/return")
    View bringBack(BaselineDesk desk, @PathVariable UUID row) {
        boolean back = baselines.bringBack(desk.by(), desk.round(), row);
        return SeeOther.to(desk.path() + "?said=" + (back ? "back" : "no-room") + "#saved");
    }

    /** Gives the region a copy of the accounts as they stand. */
    @PostMapping("/hand-in")
    View handIn(BaselineDesk desk) {
        try {
            handIns.handIn(desk.by(), desk.round(), desk.worksheet());
            return SeeOther.to(desk.path() + "?said=handed-in#saved");
        } catch (SomethingIsLacking _) {
            return pages.of(desk, BaselinePage.Told.of("lacking"), Map.of(), List.of())
                    .with(CONFLICT);
        }
    }

    /** Keeps what the form says; the page again where somebody else was quicker with some of it. */
    private Optional<View> write(BaselineDesk desk, String seen, MultiValueMap<String, String> fields) {
        Map<AnswerPlace, String> typed = typed(fields);
        Written written = baselines.write(desk.by(), desk.round(), FormReading.version(seen), typed, false);
        if (written.isWhole()) {
            return Optional.empty();
        }
        String said = written.tooLong() ? "too-long" : written.noRoom() ? "no-room" : "overtaken";
        return Optional.of(pages.of(desk, BaselinePage.Told.of(said), typed, written.overtaken())
                .with(CONFLICT));
    }

    /** What the form says of places that climate accounts have; files come another way. */
    private static Map<AnswerPlace, String> typed(MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<AnswerPlace, String>();
        new HashMap<>(fields)
                .forEach((name, values) -> Baseline.place(name)
                        .filter(place -> !place.field().equals(ActivityField.FILE.code()))
                        .ifPresent(place -> typed.put(place, value(values))));
        return typed;
    }

    private static String value(List<String> values) {
        return values.getLast().replace("\u0000", "").replace("\r\n", "\n").strip();
    }
}
