package se.framsteg.programmes.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.MorningNews;
import se.framsteg.people.Reach;
import se.framsteg.people.Reaches;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Undelivered;
import se.framsteg.shell.tenancy.Region;

/** Companies to call for a reason that is new, and people of theirs whom letters have stopped reaching. */
@Component
class ParticipationNews implements MorningNews {
    private final CallsToday calls;
    private final JdbcClient jdbc;
    private final Reaches reaches;

    ParticipationNews(CallsToday calls, JdbcClient jdbc, Reaches reaches) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.reaches = reaches;
    }

    private record Contact(
            UUID personId,
            String name,
            String address,
            String role,
            UUID organisationId,
            String organisation,
            String slug) {}

    @Override
    public List<Item> news(Advisor by, Region region, Instant since) {
        List<Contact> contacts = contacts(by);
        Map<UUID, Reach> reach = reaches.of(
                by.region(),
                contacts.stream().collect(Collectors.toMap(Contact::personId, Contact::address, (one, _) -> one)));
        var items = new ArrayList<Item>();
        LocalDate from = LocalDate.ofInstant(since, Say.STOCKHOLM);
        calls.of(by).stream()
                .filter(call -> call.why().stream()
                        .flatMap(why -> Stream.ofNullable(why.since()))
                        .anyMatch(day -> !day.isBefore(from)))
                .forEach(call -> items.add(call(by, region, call, contacts, reach)));
        contacts.forEach(contact -> {
            Undelivered undelivered =
                    reach.getOrDefault(contact.personId(), Reach.UNKNOWN).undelivered();
            if (undelivered != null && undelivered.since().isAfter(since)) {
                items.add(new Item(
                        Say.say(
                                "programmes.morning.undelivered",
                                contact.name(),
                                contact.organisation(),
                                contact.address()),
                        reach.getOrDefault(contact.personId(), Reach.UNKNOWN).phone(),
                        path(by, region, contact.slug(), contact.organisationId())));
            }
        });
        return items;
    }

    private static Item call(
            Advisor by, Region region, CallsToday.ToCall call, List<Contact> contacts, Map<UUID, Reach> reach) {
        UUID company = call.part().organisationId();
        String why = call.why().stream().map(ReasonToCall.Call::says).collect(Collectors.joining(" "));
        var lead = contacts.stream()
                .filter(contact -> contact.organisationId().equals(company)
                        && contact.role().equals("LEAD"))
                .findFirst();
        return new Item(
                lead.map(who -> Say.say("programmes.morning.call", call.part().organisation(), why, who.name()))
                        .orElseGet(() -> Say.say(
                                "programmes.morning.call.nobody", call.part().organisation(), why)),
                lead.map(who -> reach.getOrDefault(who.personId(), Reach.UNKNOWN)
                                .phone())
                        .orElse(""),
                path(by, region, call.part().programmeSlug(), company));
    }

    private static String path(Advisor by, Region region, String programme, UUID company) {
        return "/%s/%s/%s/companies/%s"
                .formatted(region.slug(), by instanceof Manager ? "manage" : "promote", programme, company);
    }

    /** Who is at the companies that go through a course and are the advisor's. */
    private List<Contact> contacts(Advisor by) {
        return jdbc.sql("""
                select distinct on (p.organisation_id, m.person_id, m.role)
                       m.person_id, m.name, m.address, m.role, p.organisation_id, o.name as organisation, g.slug
                  from programmes.participation p
                  join programmes.programme g on g.region_id = p.region_id and g.id = p.programme_id
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                  join people.pub_member m
                    on m.region_id = p.region_id and m.organisation_id = p.organisation_id
                   and m.role in ('LEAD', 'COLLEAGUE') and m.address <> ''
                 where p.region_id = :region and p.status in ('accepted', 'paused', 'participated')
                   and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters))
                 order by p.organisation_id, m.person_id, m.role, g.starts_on desc
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Contact.class))
                .list();
    }
}
