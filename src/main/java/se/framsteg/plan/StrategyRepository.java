package se.framsteg.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** A strategy and its topics field by field, and how they stood before. */
@Repository
class StrategyRepository {
    private final JdbcClient jdbc;

    StrategyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            @Nullable Integer version,
            @Nullable String vision,
            @Nullable Integer ambitionYear,
            @Nullable String bets,
            @Nullable String stopDoing,
            @Nullable String principles,
            @Nullable LocalDate validTo,
            @Nullable String state,
            @Nullable LocalDate plannedBy,
            @Nullable Integer people,
            @Nullable String decides,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            @Nullable String topics) {
        StrategyText text() {
            var values = new TreeMap<String, String>();
            put(values, StrategyText.VISION, vision);
            put(values, StrategyText.AMBITION_YEAR, ambitionYear);
            List<String> written = Json.list(bets, String.class);
            for (int number = 1; number <= written.size(); number++) {
                put(values, StrategyText.bet(number), written.get(number - 1));
            }
            put(values, StrategyText.STOP_DOING, stopDoing);
            put(values, StrategyText.PRINCIPLES, principles);
            put(values, StrategyText.VALID_TO, validTo);
            put(values, StrategyText.STATE, state);
            put(values, StrategyText.PLANNED_BY, plannedBy);
            put(values, StrategyText.PEOPLE, people);
            put(values, StrategyText.DECIDES, decides);
            List<Topic> all = Json.list(topics, Topic.class);
            all.forEach(topic -> values.put(StrategyText.topic(topic.id()), topic.name()));
            StrategyText.order(values, all.stream().map(Topic::id).toList());
            return new StrategyText(version == null ? 0 : version, values, changedBy, changedAt);
        }

        private static void put(Map<String, String> values, String field, @Nullable Object value) {
            StrategyText.put(values, field, value == null ? "" : value.toString());
        }
    }

    /** @param topics of the company with the rows they were taken from, those removed too */
    record FromRow(UUID id, UUID fromRow) {}

    /** A version and the one before it; {@code before} is null for the first. */
    private record Noted(
            int version,
            String by,
            Instant changedAt,
            String stood,
            @Nullable String before) {
        StrategyVersion told() {
            return new StrategyVersion(
                    version,
                    by,
                    changedAt,
                    StrategyVersion.between(Json.map(before, String.class), Json.map(stood, String.class)));
        }
    }

    /** Lets nobody else write the strategy until this transaction is over. */
    void hold(Member by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('plan.strategy ' || :organisation, 0))")
                .param("organisation", by.organisation().toString())
                .query((row, number) -> true)
                .single();
    }

    StrategyText find(Member by) {
        return jdbc.sql("""
                select s.version, s.vision, s.ambition_year, array_to_json(s.bets) as bets, s.stop_doing, s.principles,
                       s.valid_to, s.state, s.planned_by, s.people, s.decides, p.name as changed_by, s.changed_at,
                       (select json_agg(json_build_object('id', t.id, 'name', t.name, 'fromRow', t.from_row)
                                        order by t.place, t.id)
                          from plan.topic t
                         where t.region_id = :region and t.organisation_id = :organisation and not t.removed) as topics
                  from (select 1) one
                  left join plan.strategy s on s.region_id = :region and s.organisation_id = :organisation
                  left join people.pub_person p on p.id = s.changed_by
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Row.class))
                .single()
                .text();
    }

    void save(Member by, int version, Map<String, String> values, Instant now) {
        jdbc.sql("""
                insert into plan.strategy (region_id, organisation_id, vision, ambition_year, bets, stop_doing, principles,
                       valid_to, state, planned_by, people, decides, version, changed_by, changed_at)
                values (:region, :organisation, :vision, :ambition::int, :bets, :stop, :principles,
                        :valid::date, :state, :planned::date, :people::int, :decides, :version, :person, :now)
                on conflict (region_id, organisation_id) do update
                   set vision = excluded.vision, ambition_year = excluded.ambition_year, bets = excluded.bets,
                       stop_doing = excluded.stop_doing, principles = excluded.principles, valid_to = excluded.valid_to,
                       state = excluded.state, planned_by = excluded.planned_by, people = excluded.people,
                       decides = excluded.decides, version = excluded.version, changed_by = excluded.changed_by,
                       changed_at = excluded.changed_at
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("vision", values.getOrDefault(StrategyText.VISION, ""))
                .param("ambition", values.get(StrategyText.AMBITION_YEAR))
                .param("bets", bets(values))
                .param("stop", values.getOrDefault(StrategyText.STOP_DOING, ""))
                .param("principles", values.getOrDefault(StrategyText.PRINCIPLES, ""))
                .param("valid", values.get(StrategyText.VALID_TO))
                .param("state", values.getOrDefault(StrategyText.STATE, Strategy.State.NONE.code()))
                .param("planned", values.get(StrategyText.PLANNED_BY))
                .param("people", values.get(StrategyText.PEOPLE))
                .param("decides", values.getOrDefault(StrategyText.DECIDES, Strategy.Decides.BOARD.code()))
                .param("version", version)
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Each in its place, so that one that is emptied moves no other. */
    private static String[] bets(Map<String, String> values) {
        var bets = new ArrayList<String>();
        StrategyText.bets().forEach(field -> bets.add(values.getOrDefault(field, "")));
        while (!bets.isEmpty() && bets.getLast().isEmpty()) {
            bets.removeLast();
        }
        return bets.toArray(String[]::new);
    }

    private record TopicRow(UUID id, String name, @Nullable UUID fromRow, int place) {}

    /** Makes the company's topics those that the values have. @param fromRows which rows new ones were taken from */
    void saveTopics(Member by, Map<String, String> values, Map<UUID, UUID> fromRows) {
        List<UUID> topics = StrategyText.topics(values);
        var rows = new ArrayList<TopicRow>();
        topics.forEach(topic -> rows.add(new TopicRow(
                topic, values.getOrDefault(StrategyText.topic(topic), ""), fromRows.get(topic), rows.size())));
        jdbc.sql("""
                insert into plan.topic (region_id, organisation_id, id, name, from_row, place)
                select :region, :organisation, t.id, t.name, t."fromRow", t.place
                  from json_to_recordset(:topics::json) as t(id uuid, name text, "fromRow" uuid, place int)
                on conflict (region_id, id) do update
                   set name = excluded.name, place = excluded.place, removed = false
                 where topic.organisation_id = excluded.organisation_id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("topics", Json.write(rows))
                .update();
        jdbc.sql("""
                update plan.topic set removed = true
                 where region_id = :region and organisation_id = :organisation and not removed and not id = any(:topics)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("topics", topics.toArray(UUID[]::new))
                .update();
    }

    /** The rows of worksheets that the company's topics were taken from, removed topics too. */
    Map<UUID, UUID> topicsByRow(Member by) {
        var topics = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select id, from_row from plan.topic
                 where region_id = :region and organisation_id = :organisation and from_row is not null
                 order by removed desc, id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(FromRow.class))
                .list()
                .forEach(each -> topics.put(each.fromRow(), each.id()));
        return topics;
    }

    /** What a topic was called that has been taken away; empty where it stands, or never was. */
    Optional<String> removedTopic(Member by, UUID topic) {
        return jdbc.sql("""
                select name from plan.topic
                 where region_id = :region and organisation_id = :organisation and id = :topic and removed
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("topic", topic)
                .query(String.class)
                .optional();
    }

    void note(Member by, int version, Map<String, String> values, Instant now) {
        jdbc.sql("""
                insert into plan.strategy_version (region_id, organisation_id, version, stood, person_id, changed_at)
                values (:region, :organisation, :version, :stood::jsonb, :person, :now)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version)
                .param("stood", Json.write(values))
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** How it stood with a version; empty where there is none such. */
    Optional<Map<String, String>> stood(Member by, int version) {
        return jdbc.sql("""
                select stood from plan.strategy_version
                 where region_id = :region and organisation_id = :organisation and version = :version
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(stood -> Json.map(stood, String.class));
    }

    /** Who else has written since a version, the latest of them, by name. */
    Optional<String> writerSince(Member by, int version) {
        return jdbc.sql("""
                select p.name from plan.strategy_version v join people.pub_person p on p.id = v.person_id
                 where v.region_id = :region and v.organisation_id = :organisation and v.version > :version
                   and v.person_id <> :person
                 order by v.version desc limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("version", version)
                .param("person", by.person().value())
                .query(String.class)
                .optional();
    }

    /** The newest first. @param before the number of the first that is not told of */
    List<StrategyVersion> versions(Member by, int before, int most) {
        return jdbc
                .sql("""
                select v.version, p.name as by, v.changed_at, v.stood, b.stood as before
                  from plan.strategy_version v
                  join people.pub_person p on p.id = v.person_id
                  left join plan.strategy_version b
                    on b.region_id = v.region_id and b.organisation_id = v.organisation_id and b.version = v.version - 1
                 where v.region_id = :region and v.organisation_id = :organisation and v.version < :before
                 order by v.version desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("before", before)
                .param("most", most)
                .query(Rows.as(Noted.class))
                .list()
                .stream()
                .map(Noted::told)
                .toList();
    }
}
