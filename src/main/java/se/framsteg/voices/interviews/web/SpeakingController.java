package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;

import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.interviews.NotAnyMore;
import se.framsteg.voices.interviews.Speaker;
import se.framsteg.voices.interviews.Speaking;
import se.framsteg.voices.interviews.Translations;

/** What the link of somebody who tells opens first: whose it is, how far it has come, and the way out. Opening does nothing. */
@Controller
@RequestMapping("/{region}/interview/{token}")
class SpeakingController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Holding holding;
    private final Speaking speaking;
    private final Translations translations;
    private final SpeakingPages shown;
    private final FrozenPages pages;

    SpeakingController(
            Holding holding, Speaking speaking, Translations translations, SpeakingPages shown, FrozenPages pages) {
        this.holding = holding;
        this.speaking = speaking;
        this.translations = translations;
        this.shown = shown;
        this.pages = pages;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return holding.with(region, token, speaker -> shown.page(region, token, speaker));
    }

    /** Would rather not. */
    @PostMapping("/refusal")
    View refuse(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return acting(region, token, speaking::decline);
    }

    /** Writes in it again before it is published. */
    @PostMapping("/change")
    View change(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return acting(region, token, speaking::change);
    }

    /** Says yes to shorter words, or keeps the own. */
    @PostMapping("/proposal")
    View answer(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String yes) {
        return acting(
                region,
                token,
                speaker -> speaking.answerProposal(speaker, FormReading.version(seen), yes.equals("true")));
    }

    /** Says yes or no to the words in the other language. */
    @PostMapping("/translation")
    View answerTranslation(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String yes) {
        return acting(
                region, token, speaker -> translations.answer(speaker, FormReading.version(seen), yes.equals("true")));
    }

    @PostMapping("/renewal")
    View renew(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return acting(region, token, speaker -> speaking.renew(speaker, shown.renewed()));
    }

    @PostMapping("/withdrawal")
    View destroy(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return acting(region, token, speaking::withdraw);
    }

    private View acting(Region region, String token, Consumer<Speaker> act) {
        return holding.with(region, token, speaker -> {
            try {
                act.accept(speaker);
                pages.forgetWhenDone("/" + region.slug());
                return SeeOther.to(Holding.path(region, token));
            } catch (NotAnyMore further) {
                return shown.page(region, token, speaker).with(CONFLICT);
            }
        });
    }
}
