package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.Rewording;
import se.framsteg.site.TextPlace;
import se.framsteg.site.TextsAreOvertaken;
import se.framsteg.site.web.RegionTextsPage.Written;

/** A manager reads and rewrites what the region says of itself on its public pages. */
@Controller
@RequestMapping("/{region}/manage/texts")
class RegionTextsController {
    private final RegionTexts texts;
    private final FrozenPages pages;

    RegionTextsController(RegionTexts texts, FrozenPages pages) {
        this.texts = texts;
        this.pages = pages;
    }

    @GetMapping
    View edit(Manager by, @PathVariable String region, @RequestParam(defaultValue = "false") boolean saved) {
        List<RegionText> now = texts.in(by.region());
        return page(region, (place, lang) -> written(place, lang, find(now, place, lang)), saved, Mending.NONE);
    }

    @PostMapping
    View update(Manager by, @PathVariable String region, @Valid RegionTextsForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return page(region, (place, lang) -> typed(form, place, lang), false, Mending.of(errors))
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            texts.reword(by, form.wanted());
        } catch (TextsAreOvertaken e) {
            return overtaken(by, region, form, e.overtaken()).with(CONFLICT);
        }
        pages.forgetWhenDone("/" + region);
        return SeeOther.to("/%s/manage/texts?saved=true".formatted(region));
    }

    /** Both wordings, one beside the other: whoever saves once more has seen what they replace. */
    private RegionTextsPage overtaken(Manager by, String region, RegionTextsForm form, List<Rewording> overtaken) {
        List<RegionText> now = texts.in(by.region());
        var sentences = new LinkedHashMap<String, String>();
        overtaken.forEach(each ->
                sentences.put(RegionTextsForm.field(each.place(), each.lang()), Say.say("site.texts.overtaken")));
        return page(
                region,
                (place, lang) -> sentences.containsKey(RegionTextsForm.field(place, lang))
                        ? typed(form, place, lang).beside(find(now, place, lang))
                        : typed(form, place, lang),
                false,
                new Mending(sentences));
    }

    private static Written written(TextPlace place, Lang lang, @Nullable RegionText now) {
        return Written.of(place, lang, now == null ? "" : now.text(), now == null ? null : now.id());
    }

    private static Written typed(RegionTextsForm form, TextPlace place, Lang lang) {
        return Written.of(place, lang, form.text(place, lang), form.shown(place, lang));
    }

    private static @Nullable RegionText find(List<RegionText> texts, TextPlace place, Lang lang) {
        return texts.stream().filter(each -> each.isOf(place, lang)).findFirst().orElse(null);
    }

    private static RegionTextsPage page(
            String region, BiFunction<TextPlace, Lang, Written> field, boolean saved, Mending mending) {
        List<Written> written = Arrays.stream(TextPlace.values())
                .flatMap(place -> Stream.of(Lang.values()).map(lang -> field.apply(place, lang)))
                .toList();
        return new RegionTextsPage(region, written, saved, mending);
    }
}
