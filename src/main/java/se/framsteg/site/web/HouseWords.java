package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.site.TextPlace;

/** What stands in a place where a region has written nothing, as it would be typed: to begin from, and to compare with. */
final class HouseWords {
    private static final List<String> EASY_DO =
            List.of("site.easy.do.weeks", "site.easy.do.hours", "site.easy.do.meet", "site.easy.do.plan");

    private HouseWords() {}

    /** Empty where nothing stands. @param hasProgrammes whether the region has any */
    static String of(TextPlace place, Lang lang, boolean hasProgrammes) {
        return Frame.in(lang, () -> words(place, region(lang), hasProgrammes));
    }

    private static String region(Lang lang) {
        Frame.Place place = Frame.current().place();
        return place == null ? "" : place.name(lang);
    }

    private static String words(TextPlace place, String region, boolean hasProgrammes) {
        return switch (place) {
            case OFFER -> say(hasProgrammes ? "site.region.lead" : "site.region.lead.none", region);
            case CONTACT -> say("site.region.contact.text", region);
            case ASK -> say("network.ask.lead");
            case CONTACTS -> say("network.contacts.lead", region);
            case VOICES -> say("site.voices.consent");
            case EASY -> easy(region);
            case APPLY, ACCESSIBILITY, PRIVACY, FOOTER -> "";
        };
    }

    private static String easy(String region) {
        return Stream.of(
                        say("site.easy.who", region),
                        "## " + say("site.easy.for"),
                        say("site.easy.for.text"),
                        "## " + say("site.easy.do"),
                        EASY_DO.stream().map(key -> "- " + say(key)).collect(Collectors.joining("\n")),
                        "## " + say("site.easy.cost"),
                        say("site.easy.cost.text"),
                        "## " + say("site.easy.result"),
                        say("site.easy.result.text"))
                .collect(Collectors.joining("\n\n"));
    }
}
