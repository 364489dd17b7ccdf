package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
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
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.TextPlace;

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
        return page(region, (place, lang) -> texts.text(by.region(), place, lang), saved, Mending.NONE);
    }

    @PostMapping
    View update(Manager by, @PathVariable String region, @Valid RegionTextsForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return page(region, form::text, false, Mending.of(errors)).with(UNPROCESSABLE_CONTENT);
        }
        for (TextPlace place : TextPlace.values()) {
            for (Lang lang : Lang.values()) {
                texts.write(by, place, lang, form.text(place, lang));
            }
        }
        pages.forgetWhenDone("/" + region);
        return SeeOther.to("/%s/manage/texts?saved=true".formatted(region));
    }

    private static RegionTextsPage page(
            String region, BiFunction<TextPlace, Lang, String> said, boolean saved, Mending mending) {
        List<RegionTextsPage.Written> written = Arrays.stream(TextPlace.values())
                .flatMap(place -> Stream.of(Lang.values())
                        .map(lang -> new RegionTextsPage.Written(
                                place.name().toLowerCase(Locale.ROOT),
                                RegionTextsForm.field(place, lang),
                                lang.code(),
                                said.apply(place, lang))))
                .toList();
        return new RegionTextsPage(region, written, saved, mending);
    }
}
