package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.work.NewFile;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowPublished;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.offers.FlowFile;
import se.framsteg.flows.offers.FlowFiles;
import se.framsteg.flows.offers.ReadyFile;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

/**
 * Foliebolaget has plastic film to spare and Gjutarna needs it; they take the same course. Petra follows Foliebolaget, Per follows
 * Gjutarna. Folke leads the one, Greta the other.
 */
public final class BrokerWorld {
    public final ApplicationContext house;
    public final MeetingWorld course;
    public final UUID nuvab;
    public final UUID chamber;
    public final Someone petra;
    public final Someone per;
    public final UUID film;
    public final UUID casters;
    public final Someone folke;
    public final Someone greta;
    public final UUID offer;
    public final UUID need;

    public BrokerWorld(ApplicationContext house, String region) {
        this(house, region, "county");
    }

    /** @param visibility of what the two have published */
    public BrokerWorld(ApplicationContext house, String region, String visibility) {
        this.house = house;
        this.course = new MeetingWorld(house, region, MeetingWorld.monday(house).minusWeeks(3), 6);
        this.nuvab = organisation("Nuvab");
        this.chamber = organisation("Handelskammaren");
        this.petra = Someone.being(house, course.maja.region(), Role.PROMOTER, nuvab, "Petra Främjare");
        this.per = Someone.being(house, course.maja.region(), Role.PROMOTER, chamber, "Per Främjare");
        this.film = company("Foliebolaget Exakt AB", nuvab);
        this.casters = company("Gjutarna Norr AB", chamber);
        this.folke = Someone.being(house, course.maja.region(), Role.LEAD, film, "Folke Film");
        this.greta = Someone.being(house, course.maja.region(), Role.LEAD, casters, "Greta Gjutare");
        this.offer = flow(holder(film, null), "offer", "Ren plastfilm", visibility, folke);
        this.need = flow(holder(casters, null), "need", "Plastfilm till gjutning", visibility, greta);
    }

    /** A match, and an offer and a need that fit and that nobody has taken further. @param holder outside, of the need @param file of the company's */
    public record Known(MatchId match, ShownId offer, ShownId need, UUID holder, UUID file) {}

    /** A match of a company's with somebody outside for whom a promoter answers; both know each other. */
    public static Known in(ApplicationContext house, Someone lead, UUID company, Someone promoter, UUID organisation) {
        var work = new Inserted(house, lead.region().id().value());
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    UUID offer = work.flow(work.holder(company, null, null), "offer", "Spån", "county", lead);
                    UUID need = work.flow(work.holder(null, organisation, null), "need", "Spån", "county", promoter);
                    var matches = house.getBean(Matches.class);
                    var pair = new Pairing(offer, need, new BigDecimal("70.0"), 1, 20);
                    MatchId match = matches.propose(promoter.asPromoter(organisation), pair)
                            .match();
                    matches.yes(Speaker.of(lead.asMember(company, Role.LEAD)), match);
                    matches.yes(
                            heard(promoter.asPromoter(organisation), LocalDate.now(house.getBean(Clock.class))), match);
                    UUID more = work.flow(work.holder(company, null, null), "offer", "Kutter", "county", lead);
                    UUID holder = work.holder(null, organisation, null);
                    UUID wanted = work.flow(holder, "need", "Kutter", "county", promoter);
                    var files = house.getBean(FlowFiles.class);
                    Member by = lead.asMember(company, Role.LEAD);
                    files.add(
                            by,
                            new FlowId(offer),
                            ReadyFile.of(
                                    FlowFile.Kind.SPECIFICATION,
                                    new NewFile("Mått.pdf", "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes())));
                    UUID file = files.of(by, new FlowId(offer)).getFirst().id();
                    return new Known(
                            match, FlowWorld.shownId(house, more), FlowWorld.shownId(house, wanted), holder, file);
                }));
    }

    public Member folke() {
        return folke.asMember(film, Role.LEAD);
    }

    public Member greta() {
        return greta.asMember(casters, Role.LEAD);
    }

    public Promoter petra() {
        return petra.asPromoter(nuvab);
    }

    public Promoter per() {
        return per.asPromoter(chamber);
    }

    /** Petra, saying what somebody outside has told her today. */
    public Speaker outside() {
        return heard(petra(), course.today);
    }

    private static Speaker heard(Promoter by, LocalDate today) {
        return Speaker.of(by).hearing(new Consent("Ulla Utanför", today));
    }

    public Pairing pair() {
        return new Pairing(offer, need, new BigDecimal("83.1"), 1, 38);
    }

    public MatchId proposed() {
        return in(() -> matches().propose(petra(), pair()).match());
    }

    /** Both have said yes. */
    public MatchId mutual() {
        MatchId match = proposed();
        yes(Speaker.of(folke()), match);
        yes(Speaker.of(greta()), match);
        return match;
    }

    public void yes(Speaker by, MatchId match) {
        does(() -> matches().yes(by, match));
    }

    /** A side says no, and the day goes in which it can take that back. */
    void no(Speaker by, MatchId match) {
        does(() -> matches().no(by, match));
        aDayGoes(match);
    }

    public void aDayGoes(MatchId match) {
        does(() -> jdbc().sql(
                        "update flows.match_side set declined_at = declined_at - interval '1 day' where match_id = ?")
                .param(match.value())
                .update());
        does(() -> matches().refused(course.maja.region().id()));
    }

    public String state(MatchId match) {
        return in(() -> jdbc().sql("select concat_ws(' ', state, interest_of, reason) from flows.match where id = ?")
                .param(match.value())
                .query(String.class)
                .single());
    }

    /** A specification that a company has added to a flow of its own. */
    public UUID specification(Member by, UUID flow) {
        var file = new NewFile("Mått hos Foliebolaget.pdf", "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes());
        var files = house.getBean(FlowFiles.class);
        return in(() -> {
            files.add(by, new FlowId(flow), ReadyFile.of(FlowFile.Kind.SPECIFICATION, file));
            return files.of(by, new FlowId(flow)).getFirst().id();
        });
    }

    public Matches matches() {
        return house.getBean(Matches.class);
    }

    public JdbcClient jdbc() {
        return house.getBean(JdbcClient.class);
    }

    /** The newest letter to somebody; empty where there is none. */
    public String letter(Someone to) {
        return letters(to).stream().findFirst().orElse("");
    }

    public List<String> letters(Someone to) {
        String address = in(() -> jdbc().sql("select address from people.person where id = ?")
                .param(to.person().value())
                .query(String.class)
                .single());
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address))
                .map(each -> each.written().subject() + "\n" + each.written().text() + "\n"
                        + each.written().html())
                .toList();
    }

    public void flowBecomes(UUID flow, String state) {
        in(() -> jdbc().sql("update flows.flow set state = ?, version = version + 1 where id = ?")
                .params(state, flow)
                .update());
    }

    /** What fits a flow that is published again is worked out again. */
    public void renew(UUID flow) {
        does(() ->
                house.publishEvent(new FlowPublished(course.maja.region().id().value(), flow, Instant.now())));
    }

    public UUID company(String name, @Nullable UUID promoter) {
        UUID id = organisation(name);
        return in(() -> {
            var entry = new ParticipationEntry(
                    Ids.next(), id, "company", "accepted", course.cohort.name(), promoter, List.of(), "small");
            house.getBean(Participations.class).enter(course.by(), course.course.id(), List.of(entry));
            return id;
        });
    }

    private UUID organisation(String name) {
        var number = UnusedNumber.next();
        return in(() -> house.getBean(Organisations.class)
                .enter(course.maja.region().id(), List.of(new OrganisationEntry(number, name, "1780", null, 12, null)))
                .get(number));
    }

    /** @param promoter of a holder outside, whose name is then made up */
    public UUID holder(@Nullable UUID organisation, @Nullable UUID promoter) {
        return in(() ->
                inserted().holder(organisation, promoter, course.cohort.id().value()));
    }

    public UUID flow(UUID holder, String direction, String title, String visibility, Someone by) {
        return in(() -> inserted().flow(holder, direction, title, visibility, by));
    }

    private Inserted inserted() {
        return new Inserted(house, course.maja.region().id().value());
    }

    /** Holders and flows as the tables keep them, whatever their verbs would ask. */
    private record Inserted(ApplicationContext house, UUID region) {
        UUID holder(@Nullable UUID organisation, @Nullable UUID promoter, @Nullable UUID cohort) {
            UUID id = Ids.next();
            return jdbc().sql("""
                    insert into flows.holder (region_id, id, organisation_id, name, contact, municipality_code, promoter_id,
                                              undertaking_id, cohorts, created_at)
                    values (?, ?, ?, ?, ?, '1780', ?, ?, array_remove(array[?::uuid], null), now())
                    on conflict (region_id, organisation_id) do update set name = holder.name
                    returning id
                    """)
                    .params(
                            region,
                            id,
                            organisation,
                            organisation == null ? "Utanför AB" : "",
                            organisation == null ? "Ulla, 070-123 45 67" : "",
                            promoter,
                            id,
                            cohort)
                    .query(UUID.class)
                    .single();
        }

        UUID flow(UUID holder, String direction, String title, String visibility, Someone by) {
            UUID id = Ids.next();
            LocalDate today = LocalDate.now(house.getBean(Clock.class));
            jdbc().sql("""
                    insert into flows.flow (region_id, id, holder_id, direction, title, words, material, tonnes_year, starts_on,
                                            municipality_code, retention, visibility, state, expires_on, version, changed_by,
                                            published_by, changed_at, created_at)
                    values (?, ?, ?, ?, ?, ?, 'plastic.pe.film', 12.345, ?,
                            '1780', 'r8', ?, 'published', ?, 1, ?, ?, now(), now())
                    """)
                    .params(
                            region,
                            id,
                            holder,
                            direction,
                            title,
                            direction.equals("offer")
                                    ? "Foliebolaget Exakt har det, ring 070-111 22 33"
                                    : "Gjutarna Norr tar emot, ring 070-444 55 66",
                            today,
                            visibility,
                            today.plusDays(180),
                            by.person().value(),
                            by.person().value())
                    .update();
            house.publishEvent(new FlowPublished(region, id, Instant.now()));
            return id;
        }

        private JdbcClient jdbc() {
            return house.getBean(JdbcClient.class);
        }
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return course.in(work);
    }

    public void does(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }
}
