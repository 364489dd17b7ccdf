package se.framsteg.network.routes.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.routes.Absence;
import se.framsteg.network.routes.Colleague;
import se.framsteg.network.routes.Matter;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.RouteRow;
import se.framsteg.network.routes.RoutingTable;
import se.framsteg.network.routes.Subject;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * Who answers for what in a region.
 *
 * @param changing the row that the form changes; null where it adds one
 * @param removed the row that has just been taken away, and may be put back; null where none has
 */
public record RoutesPage(
        String region,
        List<RouteRow> rows,
        RoutingTable table,
        Map<String, String> municipalities,
        List<Named> promoters,
        List<Colleague> colleagues,
        List<Absence> absences,
        Map<UUID, Integer> open,
        int days,
        @Nullable UUID changing,
        @Nullable UUID removed,
        RouteForm form,
        AbsenceForm absence,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "network/routes/web/routes";
    }

    /** A promoter organisation, with how much it has to do and whether anybody can sign in for it. */
    public record Load(String name, int open, boolean reachable) {}

    public String path() {
        return "/%s/manage/routes".formatted(region);
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("network.crumb.manage"), "/%s/manage".formatted(region)));
    }

    public String path(RouteRow row) {
        return path() + "/" + row.id();
    }

    public String formPath() {
        return changing == null ? path() : path() + "/" + changing;
    }

    public String place(RouteRow row) {
        return Objects.requireNonNullElse(row.municipality(), say("network.routes.all-municipalities"));
    }

    public String about(RouteRow row) {
        return row.subject() == null ? say("network.routes.all-subjects") : Subject.say(row.subject());
    }

    public String who(RouteRow row) {
        String organisation = Objects.requireNonNullElseGet(row.organisation(), () -> say("network.region"));
        return row.person() == null ? organisation : organisation + ": " + row.person();
    }

    /** Which row it is, for who hears the buttons one by one. */
    public String row(RouteRow row) {
        return say("network.routes.row", place(row), about(row), who(row));
    }

    public List<Choice> places() {
        var places = new ArrayList<Choice>();
        places.add(new Choice(RouteForm.ALL, say("network.routes.all-municipalities")));
        municipalities.forEach((code, name) -> places.add(new Choice(code, name)));
        return places;
    }

    public List<Choice> subjects() {
        return Stream.concat(
                        Stream.of(new Choice(RouteForm.ALL, say("network.routes.all-subjects"))),
                        Subject.given().stream().map(each -> new Choice(each.name(), Subject.say(each.name()))))
                .toList();
    }

    /** Organisations, each followed by its people, and the region. */
    public List<Choice> responsibles() {
        var choices = new ArrayList<Choice>();
        for (Named promoter : promoters) {
            choices.add(new Choice(RouteForm.value(promoter.id(), null), promoter.name()));
            colleagues.stream()
                    .filter(each -> each.organisationId().equals(promoter.id()))
                    .forEach(each -> choices.add(new Choice(
                            RouteForm.value(promoter.id(), each.personId()), promoter.name() + ": " + each.name())));
        }
        choices.add(new Choice(RouteForm.REGION, say("network.region")));
        return Choice.orNone(choices, say("network.routes.choose"));
    }

    /** Those who can answer, each once. */
    public List<Choice> persons() {
        return Choice.orNone(
                colleagues.stream()
                        .map(each -> new Choice(each.personId().toString(), each.name() + ", " + each.organisation()))
                        .toList(),
                say("network.routes.choose"));
    }

    public List<Load> loads() {
        return promoters.stream()
                .map(each -> new Load(each.name(), open.getOrDefault(each.id(), 0), isReachable(each.id())))
                .toList();
    }

    private boolean isReachable(UUID organisation) {
        return colleagues.stream().anyMatch(each -> each.organisationId().equals(organisation));
    }

    /** Who answers for a subject in a municipality today, where the company takes no part in a programme. */
    public String answers(String municipality, Subject subject) {
        Responsible responsible = table.responsible(new Matter(municipality, subject.name(), false, null));
        if (responsible.isRegion()) {
            return say("network.region");
        }
        return colleagues.stream()
                .filter(each -> each.organisationId().equals(responsible.organisation())
                        && (responsible.person() == null || each.personId().equals(responsible.person())))
                .findFirst()
                .map(each -> responsible.person() == null ? each.organisation() : each.name())
                .orElseGet(() -> say("network.region"));
    }

    /** The same of all municipalities and subjects, as few words as it takes. */
    public RoutesInWords inWords() {
        return RoutesInWords.of(municipalities, all(), this::answers);
    }

    public List<Subject> all() {
        return Subject.all();
    }

    public boolean isFirst(RouteRow row) {
        return rows.getFirst().equals(row);
    }

    public boolean isLast(RouteRow row) {
        return rows.getLast().equals(row);
    }
}
