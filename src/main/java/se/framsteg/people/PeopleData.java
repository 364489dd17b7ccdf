package se.framsteg.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.Mails;

/** What this module and the outbox keep of a person. The row itself stays, nameless: evidence and audit point to it. */
@Repository
class PeopleData implements PersonalData {
    private final JdbcClient jdbc;
    private final MemberRepository members;
    private final Mails mails;
    private final Choices choices;

    PeopleData(JdbcClient jdbc, MemberRepository members, Mails mails, Choices choices) {
        this.choices = choices;
        this.jdbc = jdbc;
        this.members = members;
        this.mails = mails;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "people.person.name",
                "people.person.address",
                "people.person.phone",
                "people.noted_phone.phone",
                "people.kept_name.name",
                "people.session.device",
                "people.sign_in.address",
                "people.unsent_form.content",
                "shell.outgoing_mail.recipient_name",
                "shell.outgoing_mail.recipient_address",
                "shell.outgoing_mail.content");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        all.put("person", rows("""
                select name, address, phone, language, created_at from people.person where id = :person
                """, person));
        members.bind(person.personId());
        all.put("memberships", rows("""
                select region_id, role, organisation_id, created_at from people.membership where person_id = :person
                """, person));
        all.put("phones", rows("""
                select region_id, phone from people.noted_phone where person_id = :person order by region_id, membership_id
                """, person));
        all.put("sessions", rows("""
                select device, started_at, last_used_at, ended_at from people.session where person_id = :person
                """, person));
        all.put("mail", mails.to(person.address()));
        all.put("erasure", rows("""
                select asked_at, due_at, undone_at from people.erasure where person_id = :person order by asked_at
                """, person));
        all.put(
                "mail.unwanted",
                choices.unwanted(person.id()).stream()
                        .map(topic -> Map.<String, @Nullable Object>of("topic", topic.code()))
                        .toList());
        return all;
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("erasure", "people.kept.log");
    }

    @Override
    public Optional<String> hold(Person person) {
        return members.all(person.personId()).stream()
                .filter(OwnMembership::isLast)
                .map(each -> each.role() == Role.MANAGER ? "people.hold.manager" : "people.hold.lead")
                .findFirst();
    }

    @Override
    public void erase(Person person) {
        choices.forget(person.id());
        jdbc.sql("""
                delete from people.unsent_form where person_id = :person
                """).param("person", person.id()).update();
        jdbc.sql("""
                delete from people.session where person_id = :person
                """).param("person", person.id()).update();
        jdbc.sql("""
                delete from people.sign_in where person_id = :person or used_by = :person
                """).param("person", person.id()).update();
        jdbc.sql("""
                update people.person set name = '–', address = '', phone = '' where id = :person
                """).param("person", person.id()).update();
        if (members.at(person.address()).isEmpty()) {
            jdbc.sql("""
                    delete from people.sign_in where address = :address
                    """).param("address", person.address()).update();
            mails.forget(person.address());
        }
    }

    private List<Map<String, @Nullable Object>> rows(String sql, Person person) {
        return jdbc.sql(sql).param("person", person.id()).query().listOfRows();
    }
}
