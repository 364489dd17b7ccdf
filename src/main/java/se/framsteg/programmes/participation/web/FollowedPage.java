package se.framsteg.programmes.participation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.LeadChanges.LeadChange;
import se.framsteg.people.Manager;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.people.Reach;
import se.framsteg.people.Role;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.AlsoKnown.Known;
import se.framsteg.programmes.participation.Correspondence.Told;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.OpenedDrafts.Draft;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationChange;
import se.framsteg.programmes.participation.ParticipationChange.Kind;
import se.framsteg.programmes.participation.ReasonToCall.Call;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * @param reaches how each of its people is reached
 * @param changes what has happened to its part, newest first
 * @param leads who has become its lead, newest first
 * @param messages what has been written to it, newest first
 * @param drafts what it lets whoever asks read
 * @param known what else is known of it, by whoever asks
 * @param why the reasons to call it that a call ends
 * @param hindered whether and why it may not start yet
 * @param later the rounds that a manager may move the company to
 * @param promoters those that a manager may give it to
 * @param names whether somebody has just been made lead
 */
public record FollowedPage(
        Advisor by,
        Region region,
        Participation part,
        List<CompanyPerson> people,
        Map<UUID, Reach> reaches,
        List<Call> why,
        List<ParticipationChange> changes,
        List<LeadChange> leads,
        List<Told> messages,
        List<Draft> drafts,
        List<Known> known,
        List<Cohort> later,
        List<Named> promoters,
        StartCheck.Hindered hindered,
        FollowedForm form,
        Mending mending,
        LocalDate today,
        boolean names)
        implements Page {
    @Override
    public String template() {
        return "programmes/participation/web/followed";
    }

    static String path(Advisor by, Region region, Participation part) {
        return "/%s/%s/%s/companies/%s"
                .formatted(
                        region.slug(),
                        by instanceof Manager ? "manage" : "promote",
                        part.programmeSlug(),
                        part.organisationId());
    }

    public String path() {
        return path(by, region, part);
    }

    public List<Crumb> above() {
        String slug = region.slug();
        return by instanceof Manager
                ? List.of(
                        new Crumb(Say.say("programmes.crumb.programmes"), "/%s/manage".formatted(slug)),
                        new Crumb(part.programme(), "/%s/manage/%s".formatted(slug, part.programmeSlug())),
                        new Crumb(
                                Say.say("programmes.companies.title"),
                                "/%s/manage/%s/companies".formatted(slug, part.programmeSlug())))
                : List.of(new Crumb(Say.say("programmes.crumb.companies"), "/%s/promote".formatted(slug)));
    }

    /** Where one writes to companies. */
    public String writing() {
        return by instanceof Manager
                ? "/%s/manage/%s/messages/new?company=%s"
                        .formatted(region.slug(), part.programmeSlug(), part.organisationId())
                : "/%s/promote/messages/new?company=%s".formatted(region.slug(), part.organisationId());
    }

    public boolean isManagers() {
        return by instanceof Manager;
    }

    public String path(Known each) {
        return "/" + region.slug() + each.path();
    }

    public String path(Draft draft) {
        return "/" + region.slug() + draft.path();
    }

    public Reach reach(CompanyPerson person) {
        return reaches.getOrDefault(person.personId(), Reach.UNKNOWN);
    }

    public String state() {
        return hindered.state(part, today);
    }

    public boolean may(String kind) {
        Kind change = Kind.valueOf(kind);
        boolean managers = change == Kind.MOVED || change == Kind.READMITTED || change == Kind.HANDED;
        return part.state(today).may(change)
                && (!managers || by instanceof Manager)
                && (change != Kind.MOVED || !later.isEmpty())
                && (change != Kind.HANDED || !promoterChoices().isEmpty());
    }

    public boolean mends(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> !mending.error(field).isEmpty());
    }

    public String role(CompanyPerson person) {
        return Say.say(person.role() == Role.LEAD ? "programmes.people.lead" : "programmes.people.colleague");
    }

    public List<Choice> rounds() {
        return later.stream()
                .map(cohort -> new Choice(cohort.slug(), round(cohort)))
                .toList();
    }

    /** None is a choice where it has one. */
    public List<Choice> promoterChoices() {
        return Stream.concat(
                        promoters.stream().map(each -> new Choice(each.id().toString(), each.name())),
                        Stream.ofNullable(part.promoter())
                                .map(_ -> new Choice(FollowedForm.NOBODY, Say.say("programmes.hand.nobody"))))
                .toList();
    }

    public List<Choice> reasons() {
        return Arrays.stream(EndReason.values())
                .map(reason -> new Choice(reason.name(), Say.say(reason.textKey())))
                .toList();
    }

    /** Nobody, for one more lead, and whom somebody can take over from: that ends their access, so it is never ticked before. */
    public List<Choice> formers() {
        return Stream.concat(
                        Stream.of(new Choice("", Say.say("programmes.lead.from.nobody"))),
                        people.stream()
                                .filter(person -> person.role() == Role.LEAD)
                                .map(person -> new Choice(
                                        person.id().toString(), Say.say("programmes.lead.from", person.name()))))
                .toList();
    }

    public String former() {
        return form.former() == null ? "" : form.former().toString();
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", Say.say("programmes.language.sv")),
                new Choice("en", Say.say("programmes.language.en")));
    }

    FollowedPage naming() {
        return new FollowedPage(
                by,
                region,
                part,
                people,
                reaches,
                why,
                changes,
                leads,
                messages,
                drafts,
                known,
                later,
                promoters,
                hindered,
                form,
                mending,
                today,
                !leads.isEmpty());
    }

    /** Who has just been made lead, what they have got, and what became of whoever was before. */
    public String named() {
        LeadChange change = leads.getFirst();
        return change.former() == null
                ? Say.say("programmes.lead.done", change.name(), part.organisation())
                : Say.say("programmes.lead.done.after", change.name(), part.organisation(), change.former());
    }

    /** A line of the history. */
    public record Happened(Instant at, String says, String by, String words) {}

    /** Newest first. */
    public List<Happened> history() {
        return Stream.concat(
                        changes.stream()
                                .map(change -> new Happened(change.at(), says(change), change.by(), change.words())),
                        leads.stream().map(change -> new Happened(change.at(), says(change), change.by(), "")))
                .sorted(Comparator.comparing(Happened::at).reversed())
                .toList();
    }

    private static String says(LeadChange change) {
        return change.former() == null
                ? Say.say("programmes.change.lead", change.name())
                : Say.say("programmes.change.lead.after", change.name(), change.former());
    }

    private static String says(ParticipationChange change) {
        String said = switch (change.kind()) {
            case MOVED -> fromTo("programmes.change.moved.from-to", change.fromCohort(), change.toCohort());
            case HANDED -> fromTo("programmes.change.handed", change.fromPromoter(), change.toPromoter());
            default -> Say.say(change.kind().textKey());
        };
        if (change.reason() != null) {
            said += ". " + Say.say(change.reason().textKey());
        }
        return change.backOn() == null
                ? said
                : said + ". " + Say.say("programmes.pause.back-on", Say.date(change.backOn()));
    }

    private static String fromTo(String key, @Nullable String from, @Nullable String to) {
        return Say.say(key, Objects.requireNonNullElse(from, "–"), Objects.requireNonNullElse(to, "–"));
    }

    private static String round(Cohort cohort) {
        return cohort.startsOn() == null
                ? cohort.name()
                : Say.say("programmes.move.round", cohort.name(), Say.date(cohort.startsOn()));
    }
}
