package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.TextPlace;
import se.framsteg.site.TextsAreOvertaken;
import se.framsteg.site.web.WordingPage.Box;

/** A manager reads and rewrites what the region says in one place. */
@Controller
@RequestMapping("/{region}/manage/texts/wording")
class WordingController {
    private static final Set<String> DONE = Set.of("saved", "published", "taken-back", "same", "dropped");

    /** In which one can begin from the general text. */
    private static final Set<String> LANGUAGES = Set.of(Lang.SV.code(), Lang.EN.code());

    private final RegionTexts texts;
    private final WordingPages pages;

    WordingController(RegionTexts texts, WordingPages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    static String path(String region, TextPlace place) {
        return "/%s/manage/texts/wording?place=%s".formatted(region, place.code());
    }

    @GetMapping
    View edit(
            Manager by,
            @PathVariable String region,
            @RequestParam(defaultValue = "offer") String place,
            @RequestParam(defaultValue = "") String done) {
        TextPlace where = TextPlace.find(place).orElseThrow();
        return pages.page(by, region, where, DONE.contains(done) ? done : "");
    }

    @PostMapping
    View update(
            Manager by,
            @PathVariable String region,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String from,
            @Valid WordingForm form,
            BindingResult errors) {
        TextPlace where = TextPlace.find(place).orElseThrow();
        if (LANGUAGES.contains(from)) {
            return pages.begun(by, region, where, form, from);
        }
        Mending mending = form.mending(errors);
        if (!mending.isEmpty()) {
            return pages.page(by, region, where, lang -> typed(form, lang), mending)
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            texts.draft(by, form.wanted(where));
        } catch (TextsAreOvertaken e) {
            return overtaken(by, region, where, form, e).with(CONFLICT);
        }
        boolean waits =
                texts.drafts(by).stream().anyMatch(draft -> draft.place().equals(where.code()));
        return SeeOther.to(path(region, where) + (waits ? "&done=saved" : "&done=same"));
    }

    /** Both wordings, one beside the other: whoever saves once more has seen what they replace. */
    private WordingPage overtaken(
            Manager by, String region, TextPlace place, WordingForm form, TextsAreOvertaken overtaken) {
        List<RegionText> now = texts.newest(by);
        var sentences = new LinkedHashMap<String, String>();
        overtaken.overtaken().forEach(each -> sentences.put(each.lang().code(), Say.say("site.texts.overtaken")));
        return pages.page(
                by,
                region,
                place,
                lang -> sentences.containsKey(lang.code())
                        ? beside(typed(form, lang), WordingPages.find(now, place, lang))
                        : typed(form, lang),
                new Mending(sentences));
    }

    private static Box typed(WordingForm form, Lang lang) {
        return WordingPages.box(form, lang, form.text(lang), false);
    }

    private static Box beside(Box typed, @Nullable RegionText other) {
        return new Box(
                typed.lang(),
                typed.text(),
                other == null ? "" : other.id().toString(),
                other == null ? List.of() : other.text().lines().toList(),
                false);
    }
}
