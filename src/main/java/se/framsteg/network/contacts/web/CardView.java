package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.framsteg.network.contacts.Area;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Consent;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Cost;
import se.framsteg.network.contacts.Kind;
import se.framsteg.network.contacts.Reached;

/**
 * A contact's card in words.
 *
 * @param area where; empty where the card does not say
 * @param cost empty where the card does not say
 * @param reached as far as whoever looks may be shown it
 * @param checked when somebody last saw that it is right, or that nobody has
 * @param by how it says what was searched for; empty where nothing was
 */
public record CardView(
        Contact contact,
        List<String> topics,
        String area,
        String cost,
        Reached reached,
        String checked,
        String consent,
        List<String> by) {

    static CardView of(
            Contact contact,
            Audience shownTo,
            ContactTopics topics,
            Map<String, String> municipalities,
            LocalDate today,
            List<String> by) {
        return new CardView(
                contact,
                contact.facts().topics().stream()
                        .flatMap(key -> topics.find(key).stream())
                        .map(topic -> topic.name().in(se.framsteg.shell.Say.lang()))
                        .toList(),
                saysWhere(contact) ? area(contact.facts().area(), municipalities) : "",
                saysCost(contact) ? cost(contact) : "",
                contact.reached(shownTo, today),
                checked(contact, today),
                consent(contact, today),
                by);
    }

    public String name() {
        return contact.facts().name();
    }

    /** Its address on the web without what is before the name of the place. */
    public String siteName() {
        return Objects.requireNonNullElse(
                URI.create(contact.facts().site()).getHost(), contact.facts().site());
    }

    /** Where and at what cost in one line, as far as the card says. */
    public String around() {
        return Stream.of(area, cost).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A company that offers others to ask it says neither where nor what it costs. */
    private static boolean saysWhere(Contact contact) {
        return contact.facts().kind() != Kind.PEER || contact.facts().area().extent() != Area.Extent.COUNTY;
    }

    private static boolean saysCost(Contact contact) {
        return contact.facts().kind() != Kind.PEER || contact.facts().cost().how() != Cost.How.UNKNOWN;
    }

    /** Kind and organisation in one line. */
    public String line() {
        String kind = say(contact.facts().kind().textKey());
        return contact.facts().organisation().isEmpty()
                ? kind
                : kind + " · " + contact.facts().organisation();
    }

    private static String area(Area area, Map<String, String> municipalities) {
        return area.extent() == Area.Extent.MUNICIPALITIES
                ? area.municipalities().stream()
                        .map(code -> municipalities.getOrDefault(code, code))
                        .collect(Collectors.joining(", "))
                : say(area.extent().textKey());
    }

    private static String cost(Contact contact) {
        var cost = contact.facts().cost();
        return switch (cost.how()) {
            case FREE, UNKNOWN -> say(cost.how().textKey());
            case FROM -> say("network.contacts.cost.from-sek", number(Objects.requireNonNull(cost.fromSek())));
            case WORDS -> cost.words();
        };
    }

    private static String checked(Contact contact, LocalDate today) {
        LocalDate on = contact.checkedOn();
        if (on == null) {
            return say("network.contacts.checked.never");
        }
        return contact.isOld(today)
                ? say("network.contacts.checked.old", date(on))
                : say("network.contacts.checked", date(on));
    }

    private static String consent(Contact contact, LocalDate today) {
        Consent consent = contact.facts().consent();
        if (consent == null) {
            return say("network.contacts.consent.none");
        }
        String to = say(consent.to().textKey());
        if (consent.holds(today) && contact.shownTo(consent) != consent.to()) {
            String waits = contact.company() == null
                    ? "network.contacts.consent.waits"
                    : "network.contacts.consent.peer-waits";
            return say(waits, consent.by(), date(consent.on()), to, date(consent.until()));
        }
        return consent.holds(today)
                ? say("network.contacts.consent.holds", consent.by(), date(consent.on()), to, date(consent.until()))
                : say("network.contacts.consent.over", consent.by(), date(consent.on()), to, date(consent.until()));
    }
}
