package se.framsteg.plan.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Auditor;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.shell.Rows;
import se.framsteg.shell.documents.Download;

/**
 * What an auditor opens of a decision that their programme counts: the version as it was frozen, and the signed minutes or how each was asked and answered. Only of
 * companies that have a part in that programme, and only what was adopted.
 */
@Repository
@Transactional(readOnly = true)
public class AuditedDecisions {
    private final JdbcClient jdbc;
    private final VersionRepository versions;
    private final Minutes minutes;

    AuditedDecisions(JdbcClient jdbc, VersionRepository versions, Minutes minutes) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.minutes = minutes;
    }

    public Optional<Version> version(Auditor by, Counted counted) {
        return isTheirs(by, counted)
                ? versions.find(by.region(), counted.organisation(), new VersionId(counted.version()))
                : Optional.empty();
    }

    public Optional<DecisionFacts> facts(Auditor by, Counted counted) {
        return version(by, counted).map(version -> DecisionFacts.of(counted, version));
    }

    public Optional<Download> minutes(Auditor by, Counted counted) {
        return isTheirs(by, counted) ? minutes.find(by, counted) : Optional.empty();
    }

    private record Row(
            String name,
            String does,
            String asker,
            Instant askedAt,
            String reached,
            String state,
            @Nullable Instant saidAt) {
        AskedByLink asked() {
            return new AskedByLink(name, does, asker, askedAt, Reached.of(reached), Ballot.State.of(state), saidAt);
        }
    }

    /** Those who were asked by link, in that order, also those whose link was taken back; none where it was decided in another way. */
    public List<AskedByLink> asked(Auditor by, Counted counted) {
        if (counted.way() != Decision.Way.LINKS || !isTheirs(by, counted)) {
            return List.of();
        }
        return jdbc
                .sql("""
                select p.name, b.does, a.name as asker, b.asked_at, b.reached, b.state, b.said_at
                  from plan.ballot b
                  join people.pub_person p on p.id = b.person_id
                  join people.pub_person a on a.id = b.asked_by
                 where b.region_id = :region and b.organisation_id = :organisation and b.version_id = :version
                 order by b.asked_at, b.id
                 limit 100
                """)
                .param("region", by.region().value())
                .param("organisation", counted.organisation())
                .param("version", counted.version())
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::asked)
                .toList();
    }

    private boolean isTheirs(Auditor by, Counted counted) {
        return jdbc.sql("""
                select exists (
                    select from plan.decision d
                      join programmes.pub_participation p
                        on p.region_id = d.region_id and p.organisation_id = d.organisation_id
                     where d.region_id = :region and d.id = :decision and d.organisation_id = :organisation
                       and d.version_id = :version and d.outcome in ('adopted', 'adopted-with-changes')
                       and p.programme_id = :programme)
                """)
                .param("region", by.region().value())
                .param("decision", counted.decision())
                .param("organisation", counted.organisation())
                .param("version", counted.version())
                .param("programme", by.programme())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
