package se.framsteg.prospects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.applications.Application;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Ids;

/** A promoter's rows are those of the promoter's organisations; nobody else finds them here. */
@Repository
class ProspectRepository {
    /** Whether an application came by the promoter's asking, or its company is the promoter's to follow. */
    static final String OWN = """
            (a.prospect_id = p.id or a.promoter_id = any(:mine) or exists (
                select from programmes.pub_followed f
                 where f.region_id = a.region_id and f.programme_id = a.programme_id
                   and f.organisation_id = a.organisation_id and f.promoter_id = any(:mine))) is true""";

    private static final String SELECT = """
            select p.id, p.promoter_id, p.company, p.number_shown, p.contact, p.address, p.phone_sealed,
                   p.municipality_code, p.note, p.step, p.reason, p.step_before, person.name as added_by, p.sent_at,
                   case when a.own then a.state end as application,
                   coalesce(not a.own and a.state <> 'WITHDRAWN', false) as taken
              from prospects.prospect p
              join people.pub_person person on person.id = p.added_by
              left join lateral (
                   select a.state, %s as own
                     from applications.pub_application a
                    where a.region_id = p.region_id and a.cohort_id = p.cohort_id
                      and (a.prospect_id = p.id or a.number_hash = p.number_hash)
                    order by a.state = 'WITHDRAWN', a.submitted_at desc limit 1) a on true
             where p.region_id = :region and p.cohort_id = :cohort and p.promoter_id = any(:mine) and %s
            """;

    /** Whether what is written down now is for others than those who may hold the link. */
    private static final String FOR_ANOTHER =
            "address <> :address or not :keeps and number_hash is distinct from :numberHash";

    private final JdbcClient jdbc;
    private final Numbers numbers;

    ProspectRepository(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    List<Prospect> in(Promoter by, CohortId cohort) {
        return jdbc.sql(SELECT.formatted(OWN, "true order by p.company collate \"sv-x-icu\", p.id"))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .query(this::prospect)
                .list();
    }

    Optional<Prospect> find(Promoter by, CohortId cohort, ProspectId id) {
        return jdbc.sql(SELECT.formatted(OWN, "p.id = :id"))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("id", id.value())
                .query(this::prospect)
                .optional();
    }

    /** Whether it was taken: not where the promoter has the same number on the list. */
    boolean insert(Promoter by, CohortId cohort, UUID promoter, NewProspect added, String token, Instant at) {
        return jdbc.sql("""
                insert into prospects.prospect
                       (region_id, id, cohort_id, promoter_id, company, number_hash, number_sealed, number_shown, contact,
                        address, phone_sealed, municipality_code, note, step, link_hash, link_sealed, added_at, added_by)
                values (:region, :id, :cohort, :promoter, :company, :numberHash, :numberSealed, :numberShown, :contact,
                        :address, :phone, :municipality, :note, 'LISTED', :linkHash, :linkSealed, :at, :by)
                on conflict do nothing
                """)
                        .param("region", by.region().value())
                        .param("id", Ids.next())
                        .param("cohort", cohort.value())
                        .param("promoter", promoter)
                        .param("company", added.company())
                        .param("numberHash", numbers.hash(added.number()))
                        .param("numberSealed", numbers.sealed(added.number()))
                        .param(
                                "numberShown",
                                added.number() == null ? "" : added.number().masked())
                        .param("contact", added.contact())
                        .param("address", added.address())
                        .param("phone", numbers.sealed(added.phone()))
                        .param("municipality", added.municipality())
                        .param("note", added.note())
                        .param("linkHash", numbers.linkHash(token))
                        .param("linkSealed", numbers.linkSealed(token))
                        .param("at", Timestamp.from(at))
                        .param("by", by.person().value())
                        .update()
                == 1;
    }

    /**
     * @param keepsNumber whether the number stays what it was, as it does where only its masked form is typed
     * @param token what its link ends in from now on, where its mail address or its number becomes another
     */
    void update(Promoter by, CohortId cohort, ProspectId id, NewProspect changed, boolean keepsNumber, String token) {
        jdbc.sql("""
                update prospects.prospect
                   set company = :company, contact = :contact, address = :address, phone_sealed = :phone,
                       municipality_code = :municipality, note = :note,
                       number_hash = case when :keeps then number_hash else :numberHash end,
                       number_sealed = case when :keeps then number_sealed else :numberSealed end,
                       number_shown = case when :keeps then number_shown else :numberShown end,
                       link_hash = case when %s then :linkHash else link_hash end,
                       link_sealed = case when %s then :linkSealed else link_sealed end
                 where region_id = :region and cohort_id = :cohort and id = :id and promoter_id = any(:mine)
                """.formatted(FOR_ANOTHER, FOR_ANOTHER))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("id", id.value())
                .param("linkHash", numbers.linkHash(token))
                .param("linkSealed", numbers.linkSealed(token))
                .param("company", changed.company())
                .param("contact", changed.contact())
                .param("address", changed.address())
                .param("phone", numbers.sealed(changed.phone()))
                .param("municipality", changed.municipality())
                .param("note", changed.note())
                .param("keeps", keepsNumber)
                .param("numberHash", numbers.hash(changed.number()))
                .param("numberSealed", numbers.sealed(changed.number()))
                .param(
                        "numberShown",
                        changed.number() == null ? "" : changed.number().masked())
                .update();
    }

    /** Another on the promoter's list that has this number. */
    boolean hasOther(Promoter by, CohortId cohort, UUID promoter, byte @Nullable [] numberHash, ProspectId id) {
        return jdbc.sql("""
                select exists (select from prospects.prospect
                                where region_id = :region and cohort_id = :cohort and number_hash = :hash
                                  and promoter_id = :promoter and id <> :id)
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("promoter", promoter)
                .param("hash", numberHash)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void step(Promoter by, CohortId cohort, ProspectId id, Step step, @Nullable NoReason reason) {
        jdbc.sql("""
                update prospects.prospect
                   set step_before = step, reason_before = reason, step = :step, reason = :reason
                 where region_id = :region and cohort_id = :cohort and id = :id and promoter_id = any(:mine)
                   and (step <> :step or reason is distinct from :reason)
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("id", id.value())
                .param("step", step.name())
                .param("reason", reason == null ? null : reason.name())
                .update();
    }

    void stepBack(Promoter by, CohortId cohort, ProspectId id) {
        jdbc.sql("""
                update prospects.prospect
                   set step = step_before, reason = reason_before, step_before = null, reason_before = null
                 where region_id = :region and cohort_id = :cohort and id = :id and promoter_id = any(:mine)
                   and step_before is not null
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("id", id.value())
                .update();
    }

    void delete(Promoter by, CohortId cohort, ProspectId id) {
        jdbc.sql("""
                delete from prospects.prospect
                 where region_id = :region and cohort_id = :cohort and id = :id and promoter_id = any(:mine)
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("id", id.value())
                .update();
    }

    /** Which of the promoter's own are on another promoter's list too, by number or by mail address. */
    List<Shared> shared(Promoter by, CohortId cohort) {
        return jdbc.sql("""
                select distinct mine.id, o.name as organisation, person.name as person
                  from prospects.prospect mine
                  join prospects.prospect other on other.region_id = mine.region_id and other.cohort_id = mine.cohort_id
                       and (other.number_hash = mine.number_hash or other.address = mine.address and mine.address <> '')
                  join organisations.pub_organisation o on o.region_id = other.region_id and o.id = other.promoter_id
                  join people.pub_person person on person.id = other.added_by
                 where mine.region_id = :region and mine.cohort_id = :cohort and mine.promoter_id = any(:mine)
                   and other.promoter_id <> all(:mine) and other.step <> 'NO'
                 order by mine.id, o.name, person.name
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .query((row, number) -> new Shared(
                        new ProspectId(row.getObject(1, UUID.class)),
                        new AlsoAsking(row.getString(2), row.getString(3))))
                .list();
    }

    /** Of these numbers and addresses, those on another promoter's list. */
    List<Known> others(Promoter by, CohortId cohort, Collection<byte[]> numbers, Collection<String> addresses) {
        return jdbc.sql("""
                select distinct p.number_hash, p.address, o.name as organisation, person.name as person
                  from prospects.prospect p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.promoter_id
                  join people.pub_person person on person.id = p.added_by
                 where p.region_id = :region and p.cohort_id = :cohort and p.promoter_id <> all(:mine)
                   and p.step <> 'NO' and (p.number_hash = any(:numbers) or p.address = any(:addresses))
                 order by o.name, person.name
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("mine", by.onlyPromoters())
                .param("numbers", numbers.toArray(byte[][]::new))
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, number) -> new Known(
                        row.getBytes(1), row.getString(2), new AlsoAsking(row.getString(3), row.getString(4))))
                .list();
    }

    /** What the promoter's own rows are known again by: hashes of numbers, and names in small letters. */
    List<Own> own(Promoter by, CohortId cohort, UUID promoter) {
        return jdbc.sql("""
                select number_hash, lower(company) as company from prospects.prospect
                 where region_id = :region and cohort_id = :cohort and promoter_id = :promoter
                   and promoter_id = any(:mine)
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("promoter", promoter)
                .param("mine", by.onlyPromoters())
                .query((row, number) -> new Own(row.getBytes(1), row.getString(2)))
                .list();
    }

    record Shared(ProspectId id, AlsoAsking by) {}

    record Known(byte @Nullable [] numberHash, String address, AlsoAsking by) {
        boolean is(byte @Nullable [] hash, String mail) {
            return hash != null && Arrays.equals(hash, numberHash) || !mail.isEmpty() && mail.equals(address);
        }
    }

    record Own(byte @Nullable [] numberHash, String company) {}

    private Prospect prospect(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        String application = row.getString("application");
        Timestamp sent = row.getTimestamp("sent_at");
        return new Prospect(
                new ProspectId(row.getObject("id", UUID.class)),
                row.getObject("promoter_id", UUID.class),
                row.getString("company"),
                row.getString("number_shown"),
                row.getString("contact"),
                row.getString("address"),
                numbers.phone(row.getBytes("phone_sealed")),
                row.getString("municipality_code"),
                row.getString("note"),
                Step.valueOf(row.getString("step")),
                reason == null ? null : NoReason.valueOf(reason),
                row.getString("step_before") != null,
                row.getString("added_by"),
                sent == null ? null : sent.toInstant(),
                application == null ? null : Application.State.valueOf(application),
                row.getBoolean("taken"));
    }
}
