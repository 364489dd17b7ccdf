package se.framsteg.course.questions.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.course.questions.Answering;
import se.framsteg.course.questions.Asked;
import se.framsteg.course.questions.QuestionLinks;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.AnswerReading;
import se.framsteg.course.work.Written;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.course.work.web.SavedAnswers;
import se.framsteg.course.work.web.Suggestions;
import se.framsteg.course.work.web.WorksheetPages;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SavedAsTyped;
import se.framsteg.shell.web.SeeOther;

/** Somebody answers one question by a link, without an account. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/answer/{token}")
class AnswerController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_NAME = 100;

    private final QuestionLinks links;
    private final Answering answering;
    private final Suggestions suggestions;
    private final Clock clock;

    AnswerController(QuestionLinks links, Answering answering, Suggestions suggestions, Clock clock) {
        this.links = links;
        this.answering = answering;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, AnswerStartPage::new);
    }

    @GetMapping("/question")
    View edit(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said) {
        return with(
                region,
                token,
                desk -> desk.stands()
                        ? page(desk, said, List.of(), Map.of(), Mending.NONE)
                        : new AnswerStartPage(desk));
    }

    /** The answer as it stands in the form, which is then given. */
    @PostMapping("/question")
    View update(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        return with(region, token, desk -> {
            if (!desk.stands()) {
                return new AnswerStartPage(desk).with(GONE);
            }
            Map<AnswerPlace, String> typed = typed(desk.asked(), fields);
            Written written = answering.write(desk.asked(), FormReading.version(seen), typed);
            if (!written.isWhole()) {
                String said = written.tooLong() ? "too-long" : written.noRoom() ? "no-room" : "overtaken";
                return page(again(desk), said, written.overtaken(), typed, Mending.NONE)
                        .with(CONFLICT);
            }
            if (!answering.finish(desk.asked())) {
                return page(again(desk), "nothing", List.of(), typed, Mending.NONE)
                        .with(UNPROCESSABLE_CONTENT);
            }
            return SeeOther.to(desk.path() + "/question?said=" + (isRight(desk.asked(), typed) ? "saved" : "mend"));
        });
    }

    /** What has been typed since last, from the page's script. */
    @PostMapping("/answers")
    @SavedAsTyped
    View save(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> fields) {
        return with(region, token, desk -> {
            Map<AnswerPlace, String> typed = typed(desk.asked(), fields);
            Written written = answering.write(desk.asked(), FormReading.version(seen), typed);
            return SavedAnswers.of(desk.asked().sheet(), typed, written, clock.instant(), desk.today());
        });
    }

    /** The holder does not know. */
    @PostMapping("/unknown")
    View refuse(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, desk -> {
            answering.doNotKnow(desk.asked());
            return SeeOther.to(desk.path() + "/question?said=unknown");
        });
    }

    /** The holder says who knows better. */
    @PostMapping("/elsewhere")
    View refer(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String other) {
        return with(region, token, desk -> {
            var reading = new FormReading();
            String name = reading.needed("other", other, LONGEST_NAME, "course.answering.other.missing");
            if (!reading.mending().isEmpty()) {
                return page(desk, "", List.of(), Map.of(), reading.mending()).with(UNPROCESSABLE_CONTENT);
            }
            answering.askInstead(desk.asked(), name);
            return SeeOther.to(desk.path() + "/question?said=elsewhere");
        });
    }

    private View with(Region region, String token, Function<AnswerDesk, View> answer) {
        return links.holder(region.id(), token)
                .map(asked -> {
                    if (asked.round().example()) {
                        Frame.headExample();
                    }
                    String path = "/%s/answer/%s".formatted(region.slug(), token);
                    return new AnswerDesk(region, path, asked, answering.work(asked), LocalDate.now(clock));
                })
                .map(answer)
                .orElseGet(() -> new AnswerIsOverPage(region).with(GONE));
    }

    /** The desk as it is after what has been written. */
    private AnswerDesk again(AnswerDesk desk) {
        return new AnswerDesk(desk.region(), desk.path(), desk.asked(), answering.work(desk.asked()), desk.today());
    }

    private AnswerPage page(
            AnswerDesk desk, String said, List<Overtaken> overtaken, Map<AnswerPlace, String> typed, Mending mending) {
        Asked asked = desk.asked();
        return new AnswerPage(
                desk,
                suggestions.some(
                        desk.inside(),
                        asked.sheet(),
                        desk.work(),
                        asked.question().about().fields(asked.sheet())),
                answering.belongs(asked),
                said,
                overtaken,
                typed,
                mending);
    }

    /** What the form says of what is asked for; an answer to anything else is nobody's here. */
    private static Map<AnswerPlace, String> typed(Asked asked, MultiValueMap<String, String> fields) {
        Map<AnswerPlace, String> typed = WorksheetPages.typed(asked.sheet(), fields);
        if (!typed.keySet().stream().allMatch(place -> asked.question().about().covers(asked.sheet(), place))) {
            throw new NoSuchElementException("Only what is asked for is answered");
        }
        return typed;
    }

    private boolean isRight(Asked asked, Map<AnswerPlace, String> typed) {
        LocalDate today = LocalDate.now(clock);
        return typed.entrySet().stream()
                .allMatch(each -> AnswerReading.fault(each.getKey().of(asked.sheet()), each.getValue(), today)
                        .isEmpty());
    }
}
