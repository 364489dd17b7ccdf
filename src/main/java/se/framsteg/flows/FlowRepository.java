package se.framsteg.flows;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Flows as they stand, for whoever may write on them. */
@Repository
class FlowRepository {
    private static final String COLUMNS = """
            select f.id, f.holder_id, f.direction, f.title, f.words, f.material, f.ewc, f.legal_status, f.form,
                   case when f.hazardous then 'YES' when not f.hazardous then 'NO' else 'UNSAID' end as hazardous,
                   case when f.accepts_waste then 'YES' when not f.accepts_waste then 'NO' else 'UNSAID' end as accepts_waste,
                   case when f.has_permit then 'YES' when not f.has_permit then 'NO' else 'UNSAID' end as has_permit,
                   f.amount, f.unit, f.t_per_unit, f.per, f.starts_on, f.ends_on, f.pattern, f.quality,
                   to_json(f.contaminants)::text as contaminants, to_json(f.excluded)::text as excluded,
                   f.price_sek_t, f.transport, f.municipality_code, f.max_distance_km, f.retention, f.handling,
                   f.handling_sek_year, f.visibility, f.state, f.expires_on, f.version, f.changed_at, f.created_at
              from flows.flow f
              join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
            """;

    private final JdbcClient jdbc;

    FlowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A company's own, the newest first. */
    List<Flow> of(Member by) {
        return jdbc
                .sql(COLUMNS + """
                 where f.region_id = :region and h.organisation_id = :organisation and not f.heard
                 order by f.created_at desc, f.id desc
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(FlowRow.class))
                .list()
                .stream()
                .map(FlowRow::flow)
                .toList();
    }

    Optional<Flow> find(Member by, FlowId id) {
        return jdbc.sql(COLUMNS + """
                 where f.region_id = :region and h.organisation_id = :organisation and f.id = :id and not f.heard
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id.value())
                .query(Rows.as(FlowRow.class))
                .optional()
                .map(FlowRow::flow);
    }

    /** Of those outside that a promoter has told of, the newest first. */
    List<Flow> outside(Promoter by, int most) {
        return jdbc
                .sql(COLUMNS + """
                 where f.region_id = :region and h.promoter_id = any(:promoters) and not f.heard
                 order by f.created_at desc, f.id desc limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(FlowRow.class))
                .list()
                .stream()
                .map(FlowRow::flow)
                .toList();
    }

    Optional<Flow> find(Promoter by, FlowId id) {
        return jdbc.sql(COLUMNS + """
                 where f.region_id = :region and h.promoter_id = any(:promoters) and f.id = :id and not f.heard
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("id", id.value())
                .query(Rows.as(FlowRow.class))
                .optional()
                .map(FlowRow::flow);
    }

    /** Published and past their last day, in the region that is bound. */
    List<Flow> over(RegionId region, LocalDate today, int most) {
        return jdbc
                .sql(COLUMNS + """
                 where f.region_id = :region and f.state = 'published' and f.expires_on < :today
                 order by f.expires_on, f.id limit :most
                """)
                .param("region", region.value())
                .param("today", today)
                .param("most", most)
                .query(Rows.as(FlowRow.class))
                .list()
                .stream()
                .map(FlowRow::flow)
                .toList();
    }

    /** Nobody else writes on a holder's flows until this transaction is over. */
    void hold(HolderId holder) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('flows.flow ' || :holder, 0))")
                .param("holder", holder.value().toString())
                .query((row, number) -> true)
                .single();
    }

    int count(RegionId region, HolderId holder) {
        return jdbc.sql("select count(*) from flows.flow where region_id = :region and holder_id = :holder")
                .param("region", region.value())
                .param("holder", holder.value())
                .query(Integer.class)
                .single();
    }

    int countPublished(RegionId region, HolderId holder) {
        return jdbc.sql("""
                select count(*) from flows.flow
                 where region_id = :region and holder_id = :holder and state = 'published'
                """)
                .param("region", region.value())
                .param("holder", holder.value())
                .query(Integer.class)
                .single();
    }

    /** Whether a company that publishes here does so in more municipalities besides its own than it can. */
    boolean isElsewhereTooOften(RegionId region, HolderId holder, String place, Instant since, int most) {
        return jdbc.sql("""
                select h.organisation_id is not null and h.municipality_code <> :place
                       and (select count(*) from flows.published_place p
                             where p.region_id = h.region_id and p.holder_id = h.id and p.published_at > :since
                               and p.municipality_code not in (h.municipality_code, :place)) >= :most
                  from flows.holder h
                 where h.region_id = :region and h.id = :holder
                """)
                .param("region", region.value())
                .param("holder", holder.value())
                .param("place", place)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(Boolean.class)
                .single();
    }

    void publishedAt(RegionId region, HolderId holder, String place, Instant now) {
        jdbc.sql("""
                insert into flows.published_place (region_id, holder_id, municipality_code, published_at)
                values (:region, :holder, :place, :now)
                on conflict (region_id, holder_id, municipality_code) do update set published_at = excluded.published_at
                """)
                .param("region", region.value())
                .param("holder", holder.value())
                .param("place", place)
                .param("now", Timestamp.from(now))
                .update();
    }

    void insert(RegionId region, PersonId by, Flow flow) {
        params(region, flow, jdbc.sql("""
                insert into flows.flow (region_id, id, holder_id, direction, title, words, material, ewc, hazardous,
                       legal_status, form, amount, unit, t_per_unit, per, tonnes_year, starts_on, ends_on, pattern, quality,
                       contaminants, excluded, accepts_waste, has_permit, price_sek_t, transport, municipality_code,
                       max_distance_km, retention, handling, handling_sek_year, visibility, state, expires_on, version,
                       changed_by, changed_at, created_at)
                values (:region, :id, :holder, :direction, :title, :words, :material, :ewc, :hazardous,
                       :legal, :form, :amount, :unit, :tPerUnit, :per, :tonnes, :starts, :ends, :pattern, :quality,
                       :contaminants, :excluded, :waste, :permit, :price, :transport, :municipality,
                       :distance, :retention, :handling, :handlingSek, :visibility, :state, :expires, :version,
                       :by, :changed, :created)
                """))
                .param("by", by.value())
                .param("created", Timestamp.from(flow.createdAt()))
                .update();
    }

    /** @param publishes whether it is published by this, or for longer */
    void update(RegionId region, PersonId by, Flow flow, boolean publishes) {
        params(region, flow, jdbc.sql("""
                update flows.flow
                   set direction = :direction, title = :title, words = :words, material = :material, ewc = :ewc,
                       hazardous = :hazardous, legal_status = :legal, form = :form, amount = :amount, unit = :unit,
                       t_per_unit = :tPerUnit, per = :per, tonnes_year = :tonnes, starts_on = :starts, ends_on = :ends,
                       pattern = :pattern, quality = :quality, contaminants = :contaminants, excluded = :excluded,
                       accepts_waste = :waste, has_permit = :permit, price_sek_t = :price, transport = :transport,
                       municipality_code = :municipality, max_distance_km = :distance, retention = :retention,
                       handling = :handling, handling_sek_year = :handlingSek, visibility = :visibility, state = :state,
                       expires_on = :expires, version = :version, changed_by = :by, changed_at = :changed,
                       published_by = case when :publishes then :by else published_by end
                 where region_id = :region and holder_id = :holder and id = :id
                """))
                .param("by", by.value())
                .param("publishes", publishes)
                .update();
    }

    /** A job closes what is past its last day; who wrote on it last stays who did. False for what somebody has renewed meanwhile. */
    boolean close(RegionId region, Flow flow, LocalDate today) {
        return jdbc.sql("""
                update flows.flow set state = :state, version = version + 1, changed_at = :changed
                 where region_id = :region and id = :id and state = 'published' and expires_on < :today
                """)
                        .param("state", flow.state().code())
                        .param("changed", Timestamp.from(flow.changedAt()))
                        .param("region", region.value())
                        .param("id", flow.id().value())
                        .param("today", today)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec params(RegionId region, Flow flow, JdbcClient.StatementSpec sql) {
        FlowDraft said = flow.said();
        return sql.param("region", region.value())
                .param("id", flow.id().value())
                .param("holder", flow.holder().value())
                .param("direction", said.direction().code())
                .param("title", said.what().title())
                .param("words", said.what().words())
                .param("material", said.what().material())
                .param("ewc", said.what().ewc())
                .param("hazardous", said.what().hazardous().kept())
                .param("legal", said.what().legal())
                .param("form", said.what().form())
                .param("amount", said.quantity().amount())
                .param("unit", said.quantity().unit())
                .param("tPerUnit", said.quantity().tPerUnit())
                .param("per", said.quantity().per())
                .param("tonnes", said.quantity().tonnesYear())
                .param("starts", said.period().starts())
                .param("ends", said.period().ends())
                .param("pattern", said.period().pattern())
                .param("quality", said.condition().quality())
                .param("contaminants", said.condition().contaminants().toArray(String[]::new))
                .param("excluded", said.condition().excluded().toArray(String[]::new))
                .param("waste", said.terms().acceptsWaste().kept())
                .param("permit", said.terms().hasPermit().kept())
                .param("price", said.terms().priceSekT())
                .param("transport", said.terms().transport())
                .param("municipality", said.terms().municipality())
                .param("distance", said.terms().maxDistanceKm())
                .param("retention", said.terms().retention())
                .param("handling", said.today().handling())
                .param("handlingSek", said.today().sekYear())
                .param("visibility", flow.visibility().code())
                .param("state", flow.state().code())
                .param("expires", flow.expiresOn())
                .param("version", flow.version())
                .param("changed", Timestamp.from(flow.changedAt()));
    }
}
