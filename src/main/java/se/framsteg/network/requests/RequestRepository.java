package se.framsteg.network.requests;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.routes.Responsible;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class RequestRepository {
    /** The columns of a {@link Request}, and where they are read from. */
    static final String REQUEST = """
            select r.id, r.asked_at, r.subject, r.municipality_code, m.name as municipality, r.text, r.asker_name,
                   r.asker_address, r.asker_phone, r.company, r.organisation_id, r.member, r.language, r.state,
                   r.responsible_id, o.name as responsible, r.responsible_person_id as person_id, p.name as person,
                   r.promised_at, r.answered_at, r.closed_at, r.helped, r.step, r.token_sealed,
                   r.state = 'HELD' and r.held_for is not null
                       and not exists (select from network.request_line n
                                        where n.region_id = r.region_id and n.request_id = r.id and n.kind = 'OPENED') as unseen,
                   r.removal_asked_at, r.removal_agreed_at
              from network.request r
              left join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.responsible_id
              left join organisations.pub_municipality m on m.code = r.municipality_code
              left join people.pub_person p on p.id = r.responsible_person_id
            """;

    /** That a wish to have it removed waits for the region: not of what nobody has let through, or somebody has put away. */
    static final String TO_DECIDE = """
            r.removal_asked_at is not null and r.removal_agreed_at is null and r.state <> 'NO_QUESTION'
                   and not (r.state = 'HELD' and r.held_for is not null
                            and not exists (select from network.request_line n
                                             where n.region_id = r.region_id and n.request_id = r.id and n.kind = 'OPENED'))
            """;

    /** What an asker is called whose name is no longer kept. */
    static final String NOBODY = "–";

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question as it comes in. @param nextAt when somebody is reminded: of what is held, the region */
    record Entry(
            NewRequest what,
            @Nullable Member by,
            boolean member,
            byte[] tokenHash,
            byte[] tokenSealed,
            State state,
            @Nullable HeldFor heldFor,
            byte @Nullable [] network,
            Responsible responsible,
            Instant askedAt,
            Instant promisedAt,
            @Nullable Instant nextAt) {}

    RequestId insert(RegionId region, Entry entry) {
        UUID id = Ids.next();
        NewRequest what = entry.what();
        jdbc.sql("""
                insert into network.request
                       (region_id, id, asked_at, subject, municipality_code, text, asker_name, asker_address, asker_phone,
                        company, organisation_id, person_id, member, language, token_hash, token_sealed, state,
                        held_for, held_at, network, responsible_id, responsible_person_id, promised_at, first_promised_at,
                        next_at)
                values (:region, :id, :at, :subject, nullif(:municipality, ''), :text, :name, :address, :phone,
                        :company, :organisation, :person, :member, :language, :hash, :sealed, :state,
                        :heldFor, case when :state = 'HELD' then cast(:at as timestamptz) end, :network, :responsible, :responsiblePerson, :promised,
                        :promised, :next)
                """)
                .param("region", region.value())
                .param("id", id)
                .param("at", Timestamp.from(entry.askedAt()))
                .param("subject", what.subject())
                .param("municipality", what.municipality())
                .param("text", what.text())
                .param("name", what.name())
                .param("address", what.address())
                .param("phone", what.phone())
                .param("company", what.company())
                .param("organisation", entry.by() == null ? null : entry.by().organisation())
                .param("person", entry.by() == null ? null : entry.by().person().value())
                .param("member", entry.member())
                .param("language", what.language().code())
                .param("hash", entry.tokenHash())
                .param("sealed", entry.tokenSealed())
                .param("state", entry.state().name())
                .param(
                        "heldFor",
                        entry.heldFor() == null ? null : entry.heldFor().name())
                .param("network", entry.network(), Types.BINARY)
                .param("responsible", entry.responsible().organisation())
                .param("responsiblePerson", entry.responsible().person())
                .param("promised", Timestamp.from(entry.promisedAt()))
                .param("next", timestamp(entry.nextAt()))
                .update();
        var request = new RequestId(id);
        seenBy(region, request, entry.responsible().organisation());
        return request;
    }

    Optional<Request> byToken(RegionId region, byte[] hash) {
        return jdbc.sql(REQUEST + " where r.region_id = :region and r.token_hash = :hash")
                .param("region", region.value())
                .param("hash", hash)
                .query(Rows.as(Request.class))
                .optional();
    }

    /** For what the house does by itself. */
    Optional<Request> byId(RegionId region, RequestId id) {
        return jdbc.sql(REQUEST + " where r.region_id = :region and r.id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .query(Rows.as(Request.class))
                .optional();
    }

    /** Those that the advisor may see: a manager all of the region's, a promoter those that are or were the own organisation's. */
    Optional<Request> find(Advisor by, RequestId id) {
        return jdbc.sql(REQUEST + """
                 where r.region_id = :region and r.id = :id
                   and (:promoters::uuid[] is null
                        or r.state <> 'HELD'
                           and exists (select from network.request_promoter s
                                        where s.region_id = r.region_id and s.request_id = r.id
                                          and s.organisation_id = any(:promoters)))
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Request.class))
                .optional();
    }

    /** The same of those in a state, the ones that are promised first. */
    List<Request> in(Advisor by, State state, int skipped, int most) {
        return jdbc.sql(REQUEST + """
                 where r.region_id = :region and r.state = :state
                   and (:promoters::uuid[] is null
                        or exists (select from network.request_promoter s
                                    where s.region_id = r.region_id and s.request_id = r.id
                                      and s.organisation_id = any(:promoters)))
                 order by case when r.state = 'OPEN' then r.promised_at end,
                       (r.state = 'HELD' and r.held_for is not distinct from 'REGION') desc, r.asked_at desc, r.id
                 limit :most offset :skipped
                """)
                .param("region", by.region().value())
                .param("state", state.name())
                .param("promoters", by.onlyPromoters())
                .param("skipped", skipped)
                .param("most", most)
                .query(Rows.as(Request.class))
                .list();
    }

    /**
     * How many the advisor has to answer: a manager those that nobody else answers for, or that the region was told of.
     */
    int waiting(Advisor by) {
        return jdbc.sql("""
                select count(*) from network.request r
                 where r.region_id = :region
                   and r.state = 'OPEN'
                   and (:promoters::uuid[] is null and (r.responsible_id is null or r.step >= 3)
                        or r.responsible_id = any(:promoters))
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .query(Integer.class)
                .single();
    }

    Piles piles(Manager by) {
        return jdbc.sql("""
                select count(*) filter (where r.state = 'HELD')::int as held,
                       count(*) filter (where r.state = 'OPEN' and (r.responsible_id is null or r.step >= 3))::int as own,
                       count(*) filter (where r.state = 'OPEN' and r.responsible_id is not null and r.step < 3)::int as promoters,
                       count(*) filter (where %s)::int as removals
                  from network.request r
                 where r.region_id = :region and (r.state in ('HELD', 'OPEN') or r.removal_asked_at is not null)
                """.formatted(TO_DECIDE))
                .param("region", by.region().value())
                .query(Rows.as(Piles.class))
                .single();
    }

    /** What somebody has asked for their company, the newest first. */
    List<Request> of(Member by, int most) {
        return jdbc.sql(REQUEST + """
                 where r.region_id = :region and r.organisation_id = :organisation and r.person_id = :person
                 order by r.asked_at desc, r.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("person", by.person().value())
                .param("most", most)
                .query(Rows.as(Request.class))
                .list();
    }

    /** Whether a company takes part in a programme, or has done so. */
    boolean takesPart(Member by) {
        return jdbc.sql("""
                select exists (select from programmes.pub_followed
                                where region_id = :region and organisation_id = :organisation
                                  and status in ('accepted', 'paused', 'participated'))
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Boolean.class)
                .single();
    }

    /** The promoter that follows a company, or did so last; empty where none does, or no company is known. */
    Optional<UUID> follower(RegionId region, @Nullable UUID company) {
        return company == null
                ? Optional.empty()
                : jdbc.sql("""
                        select promoter_id from programmes.pub_followed
                         where region_id = :region and organisation_id = :company and promoter_id is not null
                           and status in ('accepted', 'paused', 'participated')
                         order by starts_on desc, programme_id
                         limit 1
                        """)
                        .param("region", region.value())
                        .param("company", company)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .optional();
    }

    /** Whoever it is or was given to sees it from now on. */
    void seenBy(RegionId region, RequestId request, @Nullable UUID organisation) {
        if (organisation != null) {
            jdbc.sql("""
                    insert into network.request_promoter (region_id, request_id, organisation_id)
                    values (:region, :request, :organisation) on conflict do nothing
                    """)
                    .param("region", region.value())
                    .param("request", request.value())
                    .param("organisation", organisation)
                    .update();
        }
    }

    /** The promoters who have it, or have had it. */
    Set<UUID> had(RegionId region, RequestId request) {
        return Set.copyOf(jdbc.sql("""
                select organisation_id from network.request_promoter where region_id = :region and request_id = :request
                """)
                .param("region", region.value())
                .param("request", request.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    void give(RegionId region, RequestId request, Responsible to) {
        jdbc.sql("""
                update network.request set responsible_id = :responsible, responsible_person_id = :person
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("responsible", to.organisation())
                .param("person", to.person())
                .update();
        seenBy(region, request, to.organisation());
    }

    /** Whoever has left a promoter answers for nothing there: it is whoever's of their colleagues that gets to it first. */
    void left(RegionId region, UUID organisation, PersonId person) {
        jdbc.sql("""
                update network.request r set responsible_person_id = null
                 where r.region_id = :region and r.responsible_id = :organisation and r.responsible_person_id = :person
                   and not exists (select from people.pub_member m
                                    where m.region_id = r.region_id and m.organisation_id = r.responsible_id
                                      and m.person_id = :person)
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("person", person.value())
                .update();
    }

    /** Somebody has answered: silence is over. The first answer counts, and whether it helps is asked anew. */
    void answered(RegionId region, RequestId request, Instant at) {
        jdbc.sql("""
                update network.request
                   set state = 'ANSWERED', answered_at = coalesce(answered_at, :at), next_at = null, helped = null
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /**
     * It waits for an answer, with a promise of its own; silence is heard from the beginning. What the asker was promised first is
     * what counts, but for what was held as it came in.
     */
    void open(RegionId region, RequestId request, Instant promised, @Nullable Instant next) {
        jdbc.sql("""
                update network.request
                   set state = 'OPEN', promised_at = :promised, next_at = :next, step = 0, closed_at = null,
                       ask_again_on = null, held_at = null,
                       first_promised_at = case when state = 'HELD' and held_for is not null and answered_at is null
                                                then :promised else first_promised_at end
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("promised", Timestamp.from(promised))
                .param("next", timestamp(next))
                .update();
    }

    /**
     * What these askers have written, and what was noted of them, is no longer kept, and nobody is to answer; what was answered
     * is the region's.
     */
    void forget(RegionId region, Collection<UUID> requests, Instant at) {
        jdbc.sql("""
                update network.request_line set text = ''
                 where region_id = :region and request_id = any(:requests) and kind in ('MORE', 'NOTE', 'HANDED', 'REMOVAL_REFUSED')
                """)
                .param("region", region.value())
                .param("requests", requests.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                update network.request
                   set text = '', asker_name = '–', asker_address = '', asker_phone = '', company = '',
                       state = case when state in ('HELD', 'NO_QUESTION') then 'NO_QUESTION' else 'CLOSED' end,
                       closed_at = coalesce(closed_at, :at), next_at = null, ask_again_on = null, removal_asked_at = null,
                       removal_agreed_at = null
                 where region_id = :region and id = any(:requests)
                """)
                .param("region", region.value())
                .param("requests", requests.toArray(UUID[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    void end(RegionId region, RequestId request, State state, Instant at, @Nullable LocalDate askAgainOn) {
        jdbc.sql("""
                update network.request
                   set state = :state, closed_at = :at, next_at = null, ask_again_on = :again
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("again", askAgainOn)
                .update();
    }

    void helped(RegionId region, RequestId request, String helped) {
        jdbc.sql("""
                update network.request set helped = :helped where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", request.value())
                .param("helped", helped)
                .update();
    }

    /**
     * What is over: questions a while after they were closed, or answered for good, and what was none sooner. So is what was held
     * and nobody looked at, and what nobody answered though the region was told.
     */
    void forgetOld(RegionId region, Instant closedBefore, Instant heldBefore, Instant rubbishBefore) {
        jdbc.sql("""
                delete from network.request
                 where region_id = :region
                   and (state in ('CLOSED', 'ANSWERED') and coalesce(closed_at, answered_at) < :closed
                        or state = 'OPEN' and greatest(asked_at, promised_at) < :closed
                        or state = 'HELD' and coalesce(held_at, asked_at) < :held
                        or state = 'NO_QUESTION' and closed_at < :rubbish)
                """)
                .param("region", region.value())
                .param("closed", Timestamp.from(closedBefore))
                .param("held", Timestamp.from(heldBefore))
                .param("rubbish", Timestamp.from(rubbishBefore))
                .update();
    }

    static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
