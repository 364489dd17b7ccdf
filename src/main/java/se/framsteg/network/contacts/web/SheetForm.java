package se.framsteg.network.contacts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.framsteg.network.contacts.Area;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.ContactSheet.Column;
import se.framsteg.network.contacts.ContactSheet.Line;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Cost;
import se.framsteg.network.contacts.Kind;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.forms.Written;

/** A row of somebody's sheet as the card they would have typed; its words are understood in either language. */
final class SheetForm {
    private final Line line;
    private final ContactTopics topics;
    private final Map<String, String> places;

    SheetForm(Line line, ContactTopics topics, Map<String, String> places) {
        this.line = line;
        this.topics = topics;
        this.places = places;
    }

    ContactForm form() {
        String area = line.text(Column.PLACES);
        Area.Extent extent = area.isEmpty()
                ? Area.Extent.COUNTY
                : constant(Area.Extent.values(), Area.Extent::textKey, area).orElse(Area.Extent.MUNICIPALITIES);
        Cost.How cost = cost();
        boolean consented = !line.text(Column.CONSENT_BY).isEmpty();
        return new ContactForm(
                named(Kind.values(), Kind::textKey, Column.KIND, ""),
                line.text(Column.NAME),
                line.text(Column.ORGANISATION),
                topics(),
                line.text(Column.COMPETENCE),
                extent.name(),
                extent == Area.Extent.MUNICIPALITIES ? municipalities(area) : List.of(),
                cost.name(),
                cost == Cost.How.FROM ? line.text(Column.COST) : "",
                cost == Cost.How.WORDS ? line.text(Column.COST) : "",
                line.text(Column.HELPS),
                line.text(Column.SITE),
                line.text(Column.PERSON),
                line.text(Column.ADDRESS),
                line.text(Column.PHONE),
                line.text(Column.CONSENT_BY),
                line.text(Column.CONSENT_ON),
                consented ? named(Audience.values(), Audience::textKey, Column.CONSENT_TO, "PROMOTERS") : "",
                "",
                named(Audience.values(), Audience::textKey, Column.AUDIENCE, "PUBLIC"),
                "",
                "");
    }

    private Cost.How cost() {
        String typed = line.text(Column.COST);
        if (typed.isEmpty()) {
            return Cost.How.UNKNOWN;
        }
        if (typed.matches("(?iU)gratis|fritt|fri|free|0|0 kr|kostnadsfritt|ingenting")
                || constant(Cost.How.values(), Cost.How::textKey, typed).equals(Optional.of(Cost.How.FREE))) {
            return Cost.How.FREE;
        }
        return Written.sek(typed).isPresent() ? Cost.How.FROM : Cost.How.WORDS;
    }

    /** By their names, or by words of theirs; what is of no topic is left out. */
    private List<String> topics() {
        var keys = new ArrayList<String>();
        for (String each : parts(line.text(Column.TOPICS))) {
            topics.all().stream()
                    .filter(topic -> Stream.concat(
                                    Stream.of(topic.name().sv(), topic.name().en(), topic.key()),
                                    topic.words().stream())
                            .anyMatch(each::equalsIgnoreCase))
                    .findFirst()
                    .ifPresent(topic -> keys.add(topic.key()));
        }
        return keys;
    }

    /** Codes; of a name that is none of the region's, the name itself, which the form then refuses. */
    private List<String> municipalities(String typed) {
        return parts(typed).stream()
                .map(each -> places.entrySet().stream()
                        .filter(place -> place.getValue().equalsIgnoreCase(each.replaceFirst("(?iU)s? kommun$", "")))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(each))
                .toList();
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[,;/\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private <E extends Enum<E>> String named(E[] all, Function<E, String> key, Column column, String otherwise) {
        String typed = line.text(column);
        return typed.isEmpty()
                ? otherwise
                : constant(all, key, typed).map(Enum::name).orElse("");
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, Function<E, String> key, String typed) {
        String plain = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(plain)
                        || Arrays.stream(Lang.values())
                                .anyMatch(
                                        lang -> Texts.get(lang, key.apply(each)).equalsIgnoreCase(plain)))
                .findFirst();
    }
}
