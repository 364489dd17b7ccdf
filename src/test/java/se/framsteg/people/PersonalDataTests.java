package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class PersonalDataTests {
    /** Columns that look personal, and how a person gets at what stands there without {@link PersonalData}. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("organisations.region.name_sv", "a public body"),
            Map.entry("organisations.region.name_en", "a public body"),
            Map.entry("organisations.municipality.name", "a public body"),
            Map.entry("organisations.municipality_group.name", "a group of public bodies"),
            Map.entry("organisations.organisation.name", "a company's"),
            Map.entry("organisations.organisation.name_key", "a company's"),
            Map.entry("flows.holder.name", "a company's"),
            Map.entry("flows.file.name", "a file's"),
            Map.entry("flows.file.content", "a company's photo or data sheet, encrypted, without where it was taken"),
            Map.entry("programmes.programme.name", "a course's"),
            Map.entry("programmes.cohort.name", "a round's"),
            Map.entry("programmes.closed_time.name", "a holiday's"),
            Map.entry("applications.draft.content", "nobody's yet, encrypted, forgotten after a month"),
            Map.entry("applications.related.name", "a company's"),
            Map.entry("course.attachment.name", "a file's"),
            Map.entry("course.own_edition.name", "a course's"),
            Map.entry("course.own_edition.content", "a course's, open to anybody"),
            Map.entry("course.attachment.content", "a company's paper, encrypted, as private as its draft"),
            Map.entry("flows.ending_link.answer", "one of two words; the row goes with the person whom it asked"),
            Map.entry("ideas.photo.content", "a company's picture, encrypted, as private as its idea"),
            Map.entry("plan.area.name", "what somebody answers for"),
            Map.entry("plan.minutes.content", "a company's signed minutes, encrypted, kept as its decision"),
            Map.entry("plan.paper.content", "a company's paper, kept as it was decided on"),
            Map.entry("outcomes.evidence.source_address", "a page's"),
            Map.entry("people.auditor_pass.name", "kept as proof of who was let in; withdrawn by the region"),
            Map.entry("people.auditor_pass.address", "kept as proof of who was let in; withdrawn by the region"),
            Map.entry("plan.topic.name", "what matters to a company"),
            Map.entry("plan.proposal.risks", "what a company puts before its board"),
            Map.entry("plan.proposal.consequences", "what a company puts before its board"),
            Map.entry("plan.shared_sheet.lines", "what a company shows of its decision, without names"),
            Map.entry("shell.outgoing_mail.sender_name", "the other end of the recipient's letter"),
            Map.entry("shell.outgoing_mail.reply_to", "the other end of the recipient's letter"),
            Map.entry("shell.scheduled_task.task_name", "a piece of work's"),
            Map.entry(
                    "network.contact_gone.address_hash",
                    "a keyed hash, so that whoever wished to be gone is not entered again"),
            Map.entry("voices.voice.name", "published with consent, taken away when it is withdrawn"),
            Map.entry("voices.voice.name_en", "published with consent, taken away when it is withdrawn"),
            Map.entry("voices.voice_answer.answer", "published with consent, taken away when it is withdrawn"),
            Map.entry("voices.voice_answer.answer_other", "published with consent, taken away when it is withdrawn"),
            Map.entry("voices.comment.text", "a company's answer, for the manager only"),
            Map.entry("site.region_text.text", "a region's own words"),
            Map.entry("workbook.upload_part.content", "a region's file, until it has been read"),
            Map.entry("workbook.import_run.file_name", "a file's"),
            Map.entry("workbook.import_run.started_by_name", "who answers for figures is part of their proof"),
            Map.entry("workbook.import_run.pressed_by_name", "who answers for figures is part of their proof"),
            Map.entry("outcomes.publication.published_by_name", "who answers for figures is part of their proof"));

    @Autowired
    List<PersonalData> kept;

    @Autowired
    PersonalRecords records;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    SignIns signIns;

    @Autowired
    RegionDirectory regions;

    String address;
    PersonId anna;
    SignedIn by;

    @BeforeEach
    void anna_has_signed_in() {
        address = UUID.randomUUID() + "@region.example";
        anna = members.enter(address, "Anna Berg", Lang.SV);
        String token = Secret.token();
        sessions.begin(anna, token, "Firefox, Windows");
        signIns.ask(address, address, "", Lang.SV);
        by = sessions.find(token, null).flatMap(OpenSession::person).orElseThrow();
    }

    @Test
    void every_column_that_looks_personal_is_answered_for() throws SQLException {
        Set<String> answered =
                kept.stream().flatMap(each -> each.columns().stream()).collect(Collectors.toSet());
        Set<String> personal = columnsThatLookPersonal();
        assertThat(personal).hasSizeGreaterThan(15);
        assertThat(difference(personal, union(answered, OTHERWISE.keySet()))).isEmpty();
        assertThat(difference(answered, personal))
                .as("columns that do not exist or do not look personal")
                .isEmpty();
        assertThat(difference(personal, answered))
                .as("the check sees what nobody answers for")
                .contains("voices.voice.name");
    }

    @Test
    void a_person_gets_what_is_kept_of_them_and_of_nobody_else() {
        members.enter("other-" + address, "Kim Ek", Lang.SV);
        Map<String, List<Map<String, @Nullable Object>>> all = records.export(by);
        assertThat(all.get("person"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("name", "Anna Berg").containsEntry("address", address));
        assertThat(all.get("sessions")).hasSize(1);
        assertThat(all.get("mail")).hasSize(1);
        assertThat(all.toString()).doesNotContain("Kim Ek");
    }

    @Test
    void whoever_is_alone_in_managing_a_region_must_hand_over_first() {
        Region region = regions.inOrder().stream()
                .filter(each -> Tenancy.within(
                        each.id(),
                        () -> members.in(Manager.operator(each.id())).stream()
                                .noneMatch(member -> member.role() == Role.MANAGER)))
                .findFirst()
                .orElseThrow();
        Tenancy.within(region.id(), () -> members.join(anna, region.id(), Role.MANAGER, null));
        assertThatExceptionOfType(PersonIsHeld.class)
                .isThrownBy(() -> records.erase(by))
                .satisfies(held -> assertThat(held.reasons()).containsExactly("people.hold.manager"));
        assertThat(members.of(anna)).as("nothing is done by halves").hasSize(1);
        PersonId kim = members.enter("kim" + address, "Kim Ek", Lang.SV);
        Tenancy.within(region.id(), () -> members.join(kim, region.id(), Role.MANAGER, null));
        records.erase(by);
        assertThat(members.of(anna)).isEmpty();
        assertThat(Tenancy.within(region.id(), () -> members.in(Manager.operator(region.id()))))
                .extracting(MemberRow::personId)
                .contains(kim.value())
                .doesNotContain(anna.value());
        Manager operator = Manager.operator(region.id());
        Tenancy.within(
                region.id(),
                () -> members.in(operator).stream()
                        .filter(member -> member.personId().equals(kim.value()))
                        .map(member -> members.dismiss(operator, member.id()))
                        .toList());
    }

    @Test
    void of_an_erased_person_nothing_is_left_that_says_who_it_was() throws SQLException {
        records.erase(by);
        try (var connection = TestDatabase.access().asOwner()) {
            for (String column : columnsThatLookPersonal()) {
                String table = column.substring(0, column.lastIndexOf('.'));
                String name = column.substring(column.lastIndexOf('.') + 1);
                try (var query = connection.prepareStatement(
                        "select count(*) from %s where %s::text = ?".formatted(table, name))) {
                    query.setString(1, address);
                    try (var rows = query.executeQuery()) {
                        rows.next();
                        assertThat(rows.getInt(1)).as(column).isZero();
                    }
                }
            }
        }
        assertThat(sessions.of(by)).isEmpty();
    }

    private static Set<String> columnsThatLookPersonal() throws SQLException {
        try (var connection = TestDatabase.access().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_schema || '.' || table_name || '.' || column_name
                          from information_schema.columns
                         where table_schema not in ('pg_catalog', 'information_schema', 'events')
                           and table_name not like 'flyway%' and table_name not like 'pub\\_%'
                           and data_type in ('text', 'bytea', 'jsonb')
                           and (column_name ~ '(^|_)(name|address|content|text|answer|device|mail|phone|reply_to)(_|$)'
                                or table_schema = 'plan' and column_name in
                                   ('does', 'line', 'stuck', 'before', 'after', 'stood', 'typed', 'said', 'signers', 'why',
                                    'document', 'lines', 'risks', 'consequences'))
                        """)) {
            var columns = new TreeSet<String>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }

    private static Set<String> difference(Set<String> these, Set<String> without) {
        var left = new TreeSet<>(these);
        left.removeAll(without);
        return left;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
