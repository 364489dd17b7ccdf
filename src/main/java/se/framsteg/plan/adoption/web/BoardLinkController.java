package se.framsteg.plan.adoption.web;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.adoption.Ballot;
import se.framsteg.plan.adoption.BallotLinks;
import se.framsteg.plan.adoption.BallotLinks.Held;
import se.framsteg.plan.adoption.BoardQuestion;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;

/** One of those who decide reads a version, asks, and approves it or makes a reservation, by a link. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/decision")
class BoardLinkController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final BallotLinks links;
    private final PlanVersions versions;
    private final Clock clock;

    BoardLinkController(BallotLinks links, PlanVersions versions, Clock clock) {
        this.links = links;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping
    View code(@RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean wrong) {
        return new BoardCodePage(region, wrong);
    }

    @PostMapping
    View enter(
            @RequestAttribute(REGION) Region region,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String code) {
        String path = "/%s/decision".formatted(region.slug());
        return links.enter(region.id(), Client.of(request), who, code)
                .map(token -> SeeOther.to(path + "/" + token))
                .orElseGet(() -> SeeOther.to(path + "?wrong=true"));
    }

    @GetMapping("/{token}")
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return reading(
                region,
                token,
                (path, held) -> new BoardLinkStartPage(path, held, DecisionWords.later(links.later(held))));
    }

    @GetMapping("/{token}/version")
    View read(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said) {
        return reading(region, token, (path, held) -> page(path, held, said, "", "", Mending.NONE));
    }

    @PostMapping("/{token}/questions")
    View ask(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String question) {
        return with(region, token, (path, held) -> {
            var reading = new FormReading();
            String text = reading.needed(
                    "question",
                    question.replace("\r\n", "\n"),
                    BoardQuestion.LONGEST,
                    "plan.decision.link.question.missing");
            if (!reading.mending().isEmpty()) {
                return page(path, held, "", question, "", reading.mending()).with(UNPROCESSABLE_CONTENT);
            }
            links.ask(held, text);
            return SeeOther.to(path + "/version?said=asked#questions");
        });
    }

    @PostMapping("/{token}/approval")
    View approve(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return with(region, token, (path, held) -> {
            links.say(held, true, "");
            return SeeOther.to(path + "/version?said=approved#answer");
        });
    }

    @PostMapping("/{token}/reservation")
    View reserve(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words) {
        return with(region, token, (path, held) -> {
            var reading = new FormReading();
            String said = reading.needed(
                    "words", words.replace("\r\n", "\n"), Ballot.LONGEST, "plan.decision.link.words.missing");
            if (!reading.mending().isEmpty()) {
                return page(path, held, "", "", words, reading.mending()).with(UNPROCESSABLE_CONTENT);
            }
            links.say(held, false, said);
            return SeeOther.to(path + "/version?said=reserved#answer");
        });
    }

    private View with(Region region, String token, BiFunction<String, Held, View> answer) {
        return with(region, token, each -> each.isOpen(LocalDate.now(clock)), answer);
    }

    /** What has been decided is still read for a while, by those who were asked. */
    private View reading(Region region, String token, BiFunction<String, Held, View> answer) {
        LocalDate today = LocalDate.now(clock);
        return with(region, token, each -> each.isOpen(today) || each.mayBeRead(today), answer);
    }

    private View with(Region region, String token, Predicate<Held> may, BiFunction<String, Held, View> answer) {
        Optional<Held> held = links.holder(region.id(), token);
        return held.filter(may)
                .map(each -> answer.apply("/%s/decision/%s".formatted(region.slug(), token), each))
                .orElseGet(() -> new BoardLinkIsOverPage(region, held.orElse(null)).with(GONE));
    }

    private BoardLinkPage page(String path, Held held, String said, String question, String words, Mending mending) {
        String later = DecisionWords.later(links.later(held));
        var news = NewSinceWords.parts(versions.news(held.region(), held.organisation(), held.version()));
        return new BoardLinkPage(path, held, links.questions(held), news, later, said, question, words, mending);
    }
}
