package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.framsteg.flows.Flow;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.offers.EndingLinks;
import se.framsteg.flows.offers.EndingLinks.Held;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * What somebody's link to something that ends soon opens: whose it is, what it is about, and the two answers; or what was answered.
 *
 * @param next the last day that it is shown if it is renewed today
 * @param others what else of the company's ends soon
 * @param giveaways what must be mended first, where it tells whose it is
 */
public record EndingLinkPage(
        Region region,
        String token,
        Held held,
        Flow flow,
        Materials materials,
        LocalDate next,
        List<EndingLinks.Other> others,
        List<String> giveaways)
        implements Page {
    @Override
    public String template() {
        return "flows/offers/web/endingLink";
    }

    public String path() {
        return path(token);
    }

    public String path(String other) {
        return "/%s/flow/%s".formatted(region.slug(), other);
    }

    /** Where it is written on, which needs a sign-in. */
    public String ownPath() {
        return "/%s/company/%s/flows/%s"
                .formatted(region.slug(), held.by().organisation(), flow.id().value());
    }

    public String title() {
        return flow.said().what().title();
    }

    public String who() {
        return say("flows.ending.who", held.by().name(), held.company());
    }

    public String side() {
        return flow.said().direction().code();
    }

    public boolean isAsked() {
        return held.answer() == null && giveaways.isEmpty();
    }

    /** What was answered by this link; empty while nothing was. */
    public String told() {
        return held.answer() == null ? "" : say("flows.ending.told." + held.answer(), day());
    }

    /** "Erbjudande. Syns för länet till och med 3 maj 2027." */
    public String state() {
        return FlowWords.direction(flow.said()) + ". " + FlowWords.state(flow);
    }

    public List<String> facts() {
        String key = flow.said().what().material();
        return Stream.of(
                        materials
                                .find(key)
                                .map(each -> materials.pathInWords(each.key(), lang()))
                                .orElse(key),
                        FlowWords.amount(flow.said().quantity()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private String day() {
        return date(Objects.requireNonNull(flow.expiresOn()));
    }
}
