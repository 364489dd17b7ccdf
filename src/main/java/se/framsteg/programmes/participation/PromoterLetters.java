package se.framsteg.programmes.participation;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Manager;
import se.framsteg.people.Role;
import se.framsteg.people.Senders;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Rows;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.Region;

/** Tells a company that it has got another promoter, and both promoters. */
@Component
class PromoterLetters {
    /** So many at most at each of them. */
    private static final int MOST = 10;

    private static final String KEY = "programmes.letter.handed";

    private final JdbcClient jdbc;
    private final Mails mails;
    private final Senders senders;
    private final RegionDirectory regions;

    PromoterLetters(JdbcClient jdbc, Mails mails, Senders senders, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.senders = senders;
        this.regions = regions;
    }

    /** @param part as it stands after the change */
    void tell(Manager by, Participation part, @Nullable UUID from, @Nullable UUID to) {
        Region region = regions.find(by.region()).orElseThrow();
        String now = Objects.requireNonNullElse(part.promoter(), "");
        String nobody = to == null ? ".nobody" : "";
        people(by, part.organisationId(), Role.LEAD)
                .forEach(each -> post(
                        by,
                        each,
                        Kind.RECEIPT,
                        "",
                        part,
                        letter -> letter.concerning(part.organisationId())
                                .say(say(KEY + nobody, by.name(), part.organisation(), now))
                                .say(say("programmes.letter.wrong"))));
        if (from != null) {
            people(by, from, Role.PROMOTER)
                    .forEach(each -> post(
                            by,
                            each,
                            Kind.NOTE,
                            ".from",
                            part,
                            letter -> letter.say(say(KEY + ".from" + nobody, by.name(), part.organisation(), now))));
        }
        if (to != null) {
            people(by, to, Role.PROMOTER)
                    .forEach(each -> post(
                            by,
                            each,
                            Kind.NOTE,
                            ".to",
                            part,
                            letter -> letter.say(say(KEY + ".to", by.name(), part.organisation(), part.programme()))
                                    .link(
                                            say(KEY + ".open"),
                                            "%s/%s/promote/%s/companies/%s"
                                                    .formatted(
                                                            each.lang().prefix(),
                                                            region.slug(),
                                                            part.programmeSlug(),
                                                            part.organisationId()))));
        }
    }

    private void post(
            Manager by,
            CompanyPerson person,
            Kind kind,
            String whose,
            Participation part,
            UnaryOperator<Letter> words) {
        mails.post(Frame.in(
                person.lang(),
                () -> words.apply(Letter.of(
                        kind,
                        new Recipient(person.name(), person.address(), person.lang()),
                        senders.of(by),
                        say(KEY + whose + ".subject", part.organisation())))));
    }

    private List<CompanyPerson> people(Manager by, UUID organisation, Role role) {
        return jdbc.sql("""
                select id, person_id, name, address, language, role, created_at as since
                  from people.pub_member
                 where region_id = :region and organisation_id = :organisation and role = :role and address <> ''
                 order by created_at, id limit :most
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("role", role.name().toUpperCase(Locale.ROOT))
                .param("most", MOST)
                .query(Rows.as(CompanyPerson.class))
                .list();
    }
}
