package se.framsteg.site.web;

import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Lang;
import se.framsteg.shell.forms.Mending;
import se.framsteg.site.Editors;
import se.framsteg.site.RegionText;
import se.framsteg.site.RegionTexts;
import se.framsteg.site.TextPlace;
import se.framsteg.site.WordDifference;
import se.framsteg.site.web.RegionTextsPage.Row;
import se.framsteg.site.web.WordingPage.Box;
import se.framsteg.site.web.WordingPage.Draft;

/** Reads how the region's texts stand, and says it. */
@Component
class WordingPages {
    /** Wordings written within so long of each other were written with both before one. */
    private static final Duration TOGETHER = Duration.ofMinutes(30);

    private final RegionTexts texts;
    private final Editors editors;
    private final Programmes programmes;

    WordingPages(RegionTexts texts, Editors editors, Programmes programmes) {
        this.texts = texts;
        this.editors = editors;
        this.programmes = programmes;
    }

    RegionTextsPage all(Manager by, String region) {
        List<RegionText> published = texts.published(by.region());
        List<RegionText> drafts = texts.drafts(by);
        Map<PersonId, Person> names = names(drafts);
        List<Row> rows = Arrays.stream(TextPlace.values())
                .map(place -> new Row(
                        place.code(),
                        WordingController.path(region, place),
                        Arrays.stream(Lang.values())
                                .map(lang -> says(published, drafts, names, place, lang))
                                .toList(),
                        drafts.stream().anyMatch(draft -> draft.place().equals(place.code()))))
                .toList();
        return new RegionTextsPage(region, rows);
    }

    private static String says(
            List<RegionText> published,
            List<RegionText> drafts,
            Map<PersonId, Person> names,
            TextPlace place,
            Lang lang) {
        String in = say("site.texts.lang." + lang.code());
        String now = text(published, place, lang).isEmpty()
                ? say("site.texts.state.general", in)
                : say("site.texts.state.own", in);
        return drafts.stream()
                .filter(draft -> draft.isOf(place, lang))
                .map(draft -> now + " " + say("site.texts.state.draft", name(names, draft.writer())))
                .findFirst()
                .orElse(now);
    }

    /** @param done what has just been done; empty where nothing has */
    WordingPage page(Manager by, String region, TextPlace place, String done) {
        List<RegionText> now = texts.newest(by);
        List<Box> boxes = Arrays.stream(Lang.values())
                .map(lang -> box(by, place, find(now, place, lang), lang))
                .toList();
        return new WordingPage(
                region,
                place.code(),
                drafts(by, region, place),
                boxes,
                differences(by, place, now),
                done.isEmpty() ? null : "site.texts.done." + done,
                Mending.NONE);
    }

    /** What was typed, with what is to be mended. */
    WordingPage page(Manager by, String region, TextPlace place, Function<Lang, Box> typed, Mending mending) {
        List<Box> boxes = Arrays.stream(Lang.values()).map(typed).toList();
        return new WordingPage(
                region,
                place.code(),
                drafts(by, region, place),
                boxes,
                differences(by, place, texts.newest(by)),
                null,
                mending);
    }

    /** What was typed, and in the box of one language the general text: after what stands there, so that nothing is lost. */
    WordingPage begun(Manager by, String region, TextPlace place, WordingForm form, String from) {
        return page(
                by,
                region,
                place,
                lang -> {
                    String typed = form.text(lang);
                    String general = general(by, place, lang);
                    String text = !from.equals(lang.code()) || typed.contains(general)
                            ? typed
                            : typed.isBlank() ? general : typed.stripTrailing() + "\n\n" + general;
                    return box(form, lang, text, !text.contains(general));
                },
                Mending.NONE);
    }

    static Box box(WordingForm form, Lang lang, String text, boolean offersGeneral) {
        UUID shown = form.shown(lang);
        return new Box(lang.code(), text, shown == null ? "" : shown.toString(), null, offersGeneral);
    }

    private Box box(Manager by, TextPlace place, @Nullable RegionText now, Lang lang) {
        String general = general(by, place, lang);
        String text = now == null ? "" : now.text();
        return new Box(lang.code(), text, now == null ? "" : now.id().toString(), null, !text.contains(general));
    }

    /** What stands there as long as the region has written nothing. */
    private String general(Manager by, TextPlace place, Lang lang) {
        return HouseWords.of(place, lang, !programmes.announced(by.region()).isEmpty());
    }

    /** Where what one language says was written well after the other, or where only one is the region's own. */
    private List<String> differences(Manager by, TextPlace place, List<RegionText> now) {
        RegionText sv = own(now, place, Lang.SV);
        RegionText en = own(now, place, Lang.EN);
        if (sv == null && en == null) {
            return List.of();
        }
        if (sv == null || en == null) {
            Lang missing = sv == null ? Lang.SV : Lang.EN;
            String kind = general(by, place, missing).isEmpty() ? "nothing" : "general";
            return List.of(say("site.texts.other." + kind + "." + missing.code()));
        }
        RegionText older = sv.writtenAt().isBefore(en.writtenAt()) ? sv : en;
        RegionText newer = older == sv ? en : sv;
        return older.writtenAt().plus(TOGETHER).isBefore(newer.writtenAt())
                ? List.of(say("site.texts.other.older." + older.lang(), moment(older.writtenAt())))
                : List.of();
    }

    private static @Nullable RegionText own(List<RegionText> texts, TextPlace place, Lang lang) {
        RegionText found = find(texts, place, lang);
        return found == null || found.text().isBlank() ? null : found;
    }

    private List<Draft> drafts(Manager by, String region, TextPlace place) {
        List<RegionText> published = texts.published(by.region());
        List<RegionText> drafts = texts.drafts(by).stream()
                .filter(draft -> draft.place().equals(place.code()))
                .toList();
        Map<PersonId, Person> names = names(drafts);
        List<String> others = drafts.isEmpty() ? List.of() : editors.others(by);
        return drafts.stream()
                .map(draft -> draft(by, region, place, draft, published, names, others))
                .toList();
    }

    private Draft draft(
            Manager by,
            String region,
            TextPlace place,
            RegionText draft,
            List<RegionText> published,
            Map<PersonId, Person> names,
            List<String> others) {
        boolean may = editors.mayApprove(by, draft);
        boolean own = draft.writer().equals(by.person());
        Lang lang = Lang.of(draft.lang());
        return new Draft(
                draft.lang(),
                draft.id().toString(),
                say("site.texts.draft.by", name(names, draft.writer()), moment(draft.writtenAt())),
                say(own ? "site.texts.draft.alone" : "site.texts.draft.read"),
                may ? "" : say("site.texts.draft.asks", String.join(", ", others)),
                lang.prefix() + "/" + region + place.page() + "?draft=true",
                WordDifference.between(
                        orGeneral(by, place, lang, text(published, place, lang)),
                        orGeneral(by, place, lang, draft.text())));
    }

    /** An empty text gives the place the general one. */
    private String orGeneral(Manager by, TextPlace place, Lang lang, String text) {
        return text.isBlank() ? general(by, place, lang) : text;
    }

    private Map<PersonId, Person> names(List<RegionText> written) {
        return editors.named(written.stream().map(RegionText::writer).collect(Collectors.toSet()));
    }

    static String name(Map<PersonId, Person> names, PersonId person) {
        Person known = names.get(person);
        return known == null ? say("site.texts.somebody") : known.name();
    }

    private static String text(List<RegionText> texts, TextPlace place, Lang lang) {
        RegionText found = find(texts, place, lang);
        return found == null ? "" : found.text();
    }

    static @Nullable RegionText find(List<RegionText> texts, TextPlace place, Lang lang) {
        return texts.stream().filter(each -> each.isOf(place, lang)).findFirst().orElse(null);
    }
}
