package se.framsteg.plan.parts.web;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Way;
import se.framsteg.plan.parts.HeldPart;
import se.framsteg.plan.parts.PartLinks;
import se.framsteg.plan.parts.PartSheets;
import se.framsteg.plan.parts.Word;
import se.framsteg.plan.parts.Words;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Somebody opens their own part by a link, without an account, and says how it goes. Opening it does nothing. */
@Controller
@RequestMapping("/{region}/part/{token}")
class OwnPartController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final PartLinks links;
    private final Plans plans;
    private final PartSheets sheets;
    private final Words words;

    OwnPartController(PartLinks links, Plans plans, PartSheets sheets, Words words) {
        this.links = links;
        this.plans = plans;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String action) {
        return with(
                region,
                token,
                held -> page(held, path(region, token), said, CoverageController.id(action), "", Mending.NONE));
    }

    @PostMapping("/actions/{action}")
    View say(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String line) {
        return with(region, token, held -> {
            String path = path(region, token);
            Word said = Word.of(word).orElseThrow();
            Mending mending = PartController.mending(said, line);
            if (!mending.isEmpty()) {
                return page(held, path, said.code(), action.value(), line, mending)
                        .with(UNPROCESSABLE_CONTENT);
            }
            Member inside = held.inside();
            words.say(inside, inside.person().value(), action, said, ColleagueForm.line(line), Way.LINK);
            return SeeOther.to("%s?said=%s&action=%s#action-%3$s".formatted(path, said.code(), action.value()));
        });
    }

    private OwnPartPage page(HeldPart held, String path, String said, @Nullable UUID of, String line, Mending mending) {
        Member inside = held.inside();
        var sheet = sheets.of(inside, plans.of(inside), inside.person().value());
        return new OwnPartPage(
                new PartLines(sheet, words.needs(inside), path, said, of, line, mending), held.untilOn());
    }

    private View with(Region region, String token, Function<HeldPart, View> answer) {
        Optional<HeldPart> held = links.holder(region.id(), token);
        if (held.filter(HeldPart::example).isPresent()) {
            Frame.headExample();
        }
        return held.filter(each -> each.state() == HeldPart.State.OPEN)
                .map(answer)
                .orElseGet(() ->
                        new PartIsOverPage(held.map(each -> each.state().code()).orElse("unknown")).with(GONE));
    }

    private static String path(Region region, String token) {
        return "/%s/part/%s".formatted(region.slug(), token);
    }
}
