package se.framsteg.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.people.SealedCells;
import se.framsteg.shell.Secret;

/** What is kept of who wrote to companies and who was written to. A message is the company's history and stays; a draft goes. */
@Repository
class MessagesData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;

    MessagesData(JdbcClient jdbc, RegionDirectory regions, Secret secret) {
        this.secret = secret;
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of("messages.draft.content", "messages.message.text_sv", "messages.message.text_en");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "messages.written", "messages.stays",
                "messages.received", "messages.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        var written = new ArrayList<Map<String, @Nullable Object>>();
        var received = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> {
            written.addAll(jdbc.sql("""
                    select written_at, subject_sv, text_sv, subject_en, text_en from messages.message
                     where region_id = :region and written_by = :person order by written_at
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
            received.addAll(jdbc.sql("""
                    select m.written_at, m.subject_sv, m.text_sv, m.subject_en, m.text_en, r.state
                      from messages.recipient r
                      join messages.message m on m.region_id = r.region_id and m.id = r.message_id
                     where r.region_id = :region and r.person_id = :person order by m.written_at
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .query()
                    .listOfRows());
        });
        var drafts = new ArrayList<Map<String, @Nullable Object>>();
        regions.inEach(region -> drafts.addAll(jdbc.sql("""
                select saved_at, content from messages.draft where region_id = :region and person_id = :person
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        return Map.of(
                "messages.drafts",
                SealedCells.opened(
                        drafts,
                        "content",
                        "content",
                        cipher -> new String(secret.decrypt(MessageDrafts.PURPOSE, cipher), UTF_8)),
                "messages.written",
                written,
                "messages.received",
                received);
    }

    @Override
    public void erase(Person person) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from messages.draft where region_id = :region and person_id = :person
                    """)
                    .param("region", region.value())
                    .param("person", person.id())
                    .update();
        });
    }
}
