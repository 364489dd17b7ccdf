package se.framsteg.network.load.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.keepers.Handover;
import se.framsteg.network.load.Load;
import se.framsteg.network.load.Load.OfOne;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * Who has how much.
 *
 * @param programmes whose hours a manager may see
 * @param bound the promoters whom the law on public access to documents binds themselves
 * @param giver whose companies and questions are about to be handed over, as promoter and person; empty for nobody's
 * @param just what has just been handed over; null where nothing was
 * @param standing what can still be undone, the latest first
 * @param unfollowed how many companies no promoter follows, for managers
 * @param listed whose companies are listed; null for nobody's
 */
public record LoadPage(
        String region,
        String path,
        List<Programme> programmes,
        boolean managing,
        List<Load> loads,
        Set<UUID> bound,
        String giver,
        @Nullable Handover just,
        List<Handover> standing,
        int unfollowed,
        @Nullable Listed listed,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "network/load/web/load";
    }

    public List<Crumb> above() {
        return List.of(
                managing
                        ? new Crumb(say("network.crumb.manage"), "/%s/manage".formatted(region))
                        : new Crumb(say("network.day.crumb"), "/%s/promote".formatted(region)));
    }

    /**
     * The companies of one person, or those that nobody has.
     *
     * @param title whose they are
     * @param advice what can be done for them; empty where nothing need be
     * @param inviting where somebody is invited who can follow them; empty where that is not the way
     */
    public record Listed(String title, String advice, String inviting, List<Row> companies) {}

    /** A company, and where more is told of it. */
    public record Row(String name, String path) {}

    /** What has been handed over: what was just now, and then what can still be undone. */
    public List<Handover> handed() {
        Handover now = just;
        return now == null
                ? standing
                : Stream.concat(
                                Stream.of(now),
                                standing.stream().filter(each -> !each.id().equals(now.id())))
                        .toList();
    }

    /** The address of the companies of one person. */
    public String list(Load load, OfOne person) {
        return "%s?of=%s#companies".formatted(path, value(load, person));
    }

    /** The address of a promoter's companies that nobody has. */
    public String list(Load load) {
        return "%s?of=%s#companies".formatted(path, load.promoterId());
    }

    /** The address of the companies that no promoter follows. */
    public String listUnfollowed() {
        return path + "?of=nobody#companies";
    }

    /** A form for one person at one promoter: whose it is, and to whom it may go. */
    public record Handing(String name, OfOne person, List<Choice> colleagues) {}

    public Optional<Handing> handing() {
        return loads.stream()
                .flatMap(load -> load.people().stream()
                        .filter(each -> value(load, each).equals(giver))
                        .map(each -> new Handing(each.name(), each, colleagues(load, each))))
                .findFirst();
    }

    private static List<Choice> colleagues(Load load, OfOne but) {
        return load.people().stream()
                .filter(each -> !each.equals(but))
                .map(each -> new Choice(
                        each.personId().toString(),
                        each.awayUntil() == null
                                ? each.name()
                                : say("network.load.away", each.name(), Say.date(each.awayUntil()))))
                .toList();
    }

    public static String value(Load load, OfOne person) {
        return load.promoterId() + "." + person.personId();
    }

    public boolean mayHandOver(Load load, OfOne person) {
        return load.hasColleagues() && person.hasAnything();
    }

    public String name(OfOne person) {
        return person.awayUntil() == null
                ? person.name()
                : say("network.load.away", person.name(), Say.date(person.awayUntil()));
    }

    /** What became of what was just handed over. */
    public String says(Handover handover) {
        String key =
                handover.undoneAt() != null ? "undone" : handover.told() ? "told" : handover.left() ? "left" : "done";
        return say(
                "network.load.handed." + key,
                handover.from(),
                handover.to(),
                handover.companies(),
                handover.questions(),
                Say.moment(handover.tellsAt()));
    }
}
