package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.BeforeClosing;
import se.framsteg.shell.Rows;

/** Plans that a programme's companies have put forward and nobody has decided on. */
@Repository
@Transactional(readOnly = true)
class ProposalsLeft implements BeforeClosing {
    private final JdbcClient jdbc;

    ProposalsLeft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Left(int undecided) {}

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = jdbc.sql("""
                select count(*)::int as undecided
                  from programmes.pub_participation p
                  join lateral (select v.id from plan.version v
                                 where v.region_id = p.region_id and v.organisation_id = p.organisation_id
                                 order by v.number desc limit 1) v on true
                 where p.region_id = :region and p.programme_id = :programme
                   and not exists (select from plan.decision d where d.region_id = p.region_id and d.version_id = v.id)
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .query(Rows.as(Left.class))
                .single();
        return List.of(Line.reminds(
                "plan.closing.undecided", left.undecided(), "manage/%s/companies".formatted(programme.slug())));
    }
}
