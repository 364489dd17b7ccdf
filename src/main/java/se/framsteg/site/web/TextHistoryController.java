package se.framsteg.site.web;

import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.site.Editors;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.TextPlace;
import se.framsteg.site.TextVersion;
import se.framsteg.site.WordDifference;
import se.framsteg.site.web.TextHistoryPage.Version;

/** What the region has said in one place and language before, who wrote and approved it, and the way back to it. */
@Controller
@RequestMapping("/{region}/manage/texts/history")
class TextHistoryController {
    private static final int MOST_PAGES = 500;

    private final RegionTexts texts;
    private final Editors editors;

    TextHistoryController(RegionTexts texts, Editors editors) {
        this.texts = texts;
        this.editors = editors;
    }

    @GetMapping
    View index(
            Manager by,
            @PathVariable String region,
            @RequestParam(defaultValue = "offer") String place,
            @RequestParam(defaultValue = "sv") String lang,
            @RequestParam(defaultValue = "0") String page) {
        TextPlace where = TextPlace.find(place).orElseThrow();
        Lang language = Lang.of(lang);
        int number = page.matches("\\d{1,3}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 0;
        List<TextVersion> versions = texts.history(by, where, language, number);
        Optional<UUID> published = texts.published(by.region()).stream()
                .filter(text -> text.isOf(where, language))
                .map(RegionText::id)
                .findFirst();
        boolean more = versions.size() > TextHistoryPage.AT_ONCE;
        return new TextHistoryPage(
                region, where.code(), language.code(), rows(versions, published.orElse(null)), number, more);
    }

    private List<Version> rows(List<TextVersion> versions, @Nullable UUID published) {
        Map<PersonId, Person> names = editors.named(versions.stream()
                .flatMap(version -> Stream.of(version.writtenBy(), version.approvedBy()))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        var rows = new ArrayList<Version>();
        for (int i = 0; i < Math.min(versions.size(), TextHistoryPage.AT_ONCE); i++) {
            TextVersion version = versions.get(i);
            String before = i + 1 < versions.size() ? versions.get(i + 1).text() : "";
            rows.add(new Version(
                    version.id().toString(),
                    moment(version.writtenAt()),
                    say("site.texts.history.by", WordingPages.name(names, new PersonId(version.writtenBy()))),
                    approved(version, names),
                    version.id().equals(published),
                    WordDifference.between(before, version.text())));
        }
        return rows;
    }

    private static String approved(TextVersion version, Map<PersonId, Person> names) {
        return version.approvedAt() == null || version.approvedBy() == null
                ? say("site.texts.history.never")
                : say(
                        "site.texts.history.approved",
                        WordingPages.name(names, new PersonId(version.approvedBy())),
                        moment(version.approvedAt()));
    }

    @PostMapping
    View create(Manager by, @PathVariable String region, @RequestParam(defaultValue = "") String version) {
        UUID id = WordingForm.id(version);
        if (id == null) {
            throw new NoSuchElementException("No such text");
        }
        RegionText text = texts.takeBack(by, id);
        return SeeOther.to("/%s/manage/texts/wording?place=%s&done=taken-back".formatted(region, text.place()));
    }
}
