package se.framsteg.flows;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/** Takes the codes of letters, so many an hour from one network. */
@Repository
@Transactional
public class LetterCodes implements Tidying {
    private static final int CODES_OF_CLIENT = 40;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Members members;
    private final List<AnsweredByCode> answered;
    private final Secret secret;
    private final Clock clock;

    LetterCodes(
            JdbcClient jdbc,
            RegionDirectory regions,
            Members members,
            List<AnsweredByCode> answered,
            Secret secret,
            Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.members = members;
        this.answered = answered;
        this.secret = secret;
        this.clock = clock;
    }

    /** Where a code leads who says whose it is, below the region's address; empty where it is none of theirs. */
    public Optional<String> enter(RegionId region, String client, String address, String code) {
        if (!mayTry(region, client) || !MailAddress.isWritten(address.strip())) {
            return Optional.empty();
        }
        List<PersonId> persons = members.at(address.strip());
        String digits = code.replaceAll("\\s", "");
        return answered.stream()
                .flatMap(each -> each.enter(region, persons, digits).stream())
                .findFirst();
    }

    private boolean mayTry(RegionId region, String client) {
        int counted = jdbc.sql("""
                insert into flows.match_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                .param("region", region.value())
                .param("subject", HexFormat.of().formatHex(secret.hash("match-rate", client), 0, 16))
                .param("since", Timestamp.from(clock.instant().truncatedTo(HOURS)))
                .query(Integer.class)
                .single();
        return counted <= CODES_OF_CLIENT;
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> jdbc.sql("delete from flows.match_rate where region_id = :region and since < :before")
                .param("region", region.value())
                .param("before", Timestamp.from(now.minus(2, DAYS)))
                .update());
    }
}
