package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.plan.PlanDrawnUp;
import se.framsteg.plan.Readiness;
import se.framsteg.plan.Way;
import se.framsteg.rules.Statements;
import se.framsteg.shell.Lang;

/** A plan is frozen, decided on, changed, and frozen again. */
@HouseTest
@RecordApplicationEvents
class AdoptionTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Actions actions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    AdoptionData data;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transactions;

    AdoptionWorld world;

    @BeforeEach
    void world() {
        world = new AdoptionWorld(house, "varmland");
    }

    @Test
    void a_plan_that_lacks_something_is_not_put_forward() {
        world.add("Täta tryckluften", 30, world.lisa());
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> world.frozen())
                .satisfies(not -> assertThat(not.readiness().lacks())
                        .extracting(Readiness.Lack::kind)
                        .contains(Readiness.Kind.ACTIONS, Readiness.Kind.OWNERS));
        assertThat(world.in(() -> world.versions().of(world.lisa()))).isEmpty();
    }

    @Test
    void what_is_put_forward_is_frozen_with_its_hash() {
        world.ready().decider("Gunvor Ek", "");
        Version version = world.frozen();
        assertThat(version.number()).isOne();
        assertThat(version.hash()).isEqualTo(Canonical.sha256(version.document()));
        Frozen says = version.says();
        assertThat(says.company()).isEqualTo("Plåt & Svets AB");
        assertThat(says.decides()).isEqualTo("board");
        assertThat(says.actions())
                .extracting(Frozen.Deed::title)
                .containsExactly("Täta tryckluften", "Byt till eldriven truck", "Sortera spillet");
        assertThat(says.actions()).extracting(Frozen.Deed::owner).contains("Lisa Plåt", "Kalle Svets");
        assertThat(says.proposal().deciders()).extracting(Frozen.Person::name).containsExactly("Gunvor Ek");
        assertThat(events.stream(PlanDrawnUp.class))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.version()).isEqualTo(version.id().value()));
        assertThatExceptionOfType(SaysTheSame.class)
                .isThrownBy(() -> world.frozen())
                .satisfies(same -> assertThat(same.version().number()).isOne());
        world.plan.add("Mät spillet");
        assertThat(world.in(() -> freeze()).number()).isEqualTo(2);
    }

    private Version freeze() {
        return world.version(world.versions().freeze(world.lisa(), world.plan.plan(), world.proposal(), List.of()));
    }

    @Test
    void so_many_versions_are_made_in_a_day_and_no_more() {
        for (int i = 1; i <= PlanVersions.MOST_A_DAY; i++) {
            world.plan.add("Åtgärd " + i);
            world.in(() -> freeze());
        }
        world.plan.add("En till");
        assertThatExceptionOfType(TooManyVersions.class).isThrownBy(() -> world.in(() -> freeze()));
    }

    @Test
    void the_version_that_holds_is_found_however_many_came_after_it_and_lists_read_no_documents() {
        Version adopted = world.ready().ownerDecides().frozen();
        world.in(() -> world.deciding().adoptAlone(world.lisa(), adopted.id()));
        world.in(() -> jdbc.sql("""
                        insert into plan.version (region_id, id, organisation_id, number, document, hash, decides, frozen_on, frozen_at,
                               frozen_by)
                        select region_id, gen_random_uuid(), organisation_id, n, document, hash, decides, frozen_on, frozen_at, frozen_by
                          from plan.version, generate_series(2, 120) n where id = :id
                        """).param("id", adopted.id().value()).update());
        assertThat(world.in(() -> world.versions().adopted(world.lisa()))).get().returns(1, Version::number);
        List<String> run = Statements.during(() -> assertThat(
                        world.in(() -> world.versions().lines(world.lisa())))
                .hasSize(VersionRepository.MOST)
                .first()
                .returns(120, VersionLine::number));
        assertThat(run).noneMatch(each -> each.contains("document"));
    }

    @Test
    void nobody_adopts_alone_where_more_than_one_were_named_to_decide() {
        world.ready().ownerDecides().decider("Gunvor Ek", "");
        Version one = world.frozen();
        world.in(() -> world.deciding().adoptAlone(world.lisa(), one.id()));
        world.decider("Hugo Ek", "");
        Version two = world.frozen();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> world.deciding().adoptAlone(world.lisa(), two.id())));
    }

    @Test
    void only_the_lead_puts_a_plan_forward_and_decides() {
        Version version = world.ready().ownerDecides().frozen();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> world.proposals().propose(world.kalle(), 1, world.proposal())));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> world.deciding().adoptAlone(world.kalle(), version.id())));
    }

    @Test
    void an_owner_decides_once_and_never_where_a_board_does() {
        Version boards = world.ready().frozen();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> world.deciding().adoptAlone(world.lisa(), boards.id())));
        Version version = world.ownerDecides().frozen();
        world.in(() -> world.deciding().adoptAlone(world.lisa(), version.id()));
        assertThat(world.version(version.id()).isAdopted()).isTrue();
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> world.in(() -> world.deciding().adoptAlone(world.lisa(), version.id())));
        assertThat(events.stream(PlanAdopted.class)).singleElement().satisfies(told -> {
            assertThat(told.way()).isEqualTo("owner");
            assertThat(told.decision()).isEqualTo("adopted");
            assertThat(told.version()).isEqualTo(version.id().value());
        });
        assertThat(adopted()).isEqualTo("owner 3 0.000");
    }

    @Test
    void what_has_changed_since_is_told_and_what_is_done_is_no_change() {
        world.ready();
        ActionId truck = world.plan.plan().actions().get(1).id();
        Version version = world.frozen();
        assertThat(since(version)).isEmpty();
        world.in(() -> actions.progress(world.lisa(), truck, Action.Status.DONE, null, "", Way.SIGNED_IN));
        assertThat(since(version)).isEmpty();
        ActionDraft draft = ActionDraft.of(world.plan.action(truck));
        var later = new ActionDraft(
                "Byt truck",
                draft.topic(),
                world.lisa().person().value(),
                draft.helpers(),
                new Action.Days(null, world.today.plusDays(300)),
                draft.means(),
                draft.effect(),
                draft.weight(),
                "");
        world.in(() -> actions.change(world.lisa(), truck, 2, later, Way.SIGNED_IN));
        world.plan.add("Ny sak");
        world.in(() -> actions.remove(
                world.lisa(), world.plan.plan().actions().getFirst().id(), true));
        assertThat(since(version))
                .extracting(Difference::field)
                .containsExactlyInAnyOrder("removed", "title", "owner", "starts", "due", "added");
        assertThat(since(version))
                .filteredOn(each -> each.field().equals("due"))
                .allSatisfy(each -> {
                    assertThat(each.about()).isEqualTo("2 Byt till eldriven truck");
                    assertThat(each.after()).isEqualTo(world.today.plusDays(300).toString());
                });
    }

    @Test
    void two_who_write_the_proposal_at_once_are_told() {
        world.in(() -> {
            world.proposals().save(world.lisa(), 0, world.proposal());
            return 0;
        });
        assertThatExceptionOfType(ProposalWasChanged.class)
                .isThrownBy(() -> world.in(() -> {
                    world.proposals().save(world.lisa(), 0, world.proposal());
                    return 0;
                }))
                .satisfies(changed -> assertThat(changed.stands().version()).isOne());
    }

    @Test
    void the_board_is_kept_by_its_names() {
        world.decider("Gunvor Ek", "gunvor@foretag.example");
        assertThat(world.in(() -> world.board().add(world.lisa(), "gunvor ek", "", "", se.framsteg.shell.Lang.SV)))
                .isEqualTo(Board.Entered.THERE);
        Decider gunvor = world.in(() -> world.board().of(world.lisa())).getFirst();
        world.in(() -> {
            world.board().remove(world.lisa(), gunvor.id());
            return 0;
        });
        assertThat(world.in(() -> world.board().of(world.lisa()))).isEmpty();
    }

    @Test
    void two_who_are_written_down_at_once_are_no_more_than_one() {
        for (int i = 1; i < Board.MOST; i++) {
            world.decider("Ledamot " + i, "");
        }
        Function<String, Board.Entered> add = name -> world.in(() -> {
            var entered = world.board().add(world.lisa(), name, "", "", Lang.SV);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return entered;
        });
        var other = CompletableFuture.supplyAsync(() -> add.apply("Gunvor Ek"));
        assertThat(List.of(add.apply("Sten Sax"), other.join()))
                .containsExactlyInAnyOrder(Board.Entered.ENTERED, Board.Entered.FULL);
        assertThat(world.in(() -> jdbc.sql("""
                        select count(*) from people.audit_entry
                         where region_id = :region and organisation_id = :organisation and verb = 'plan.add-decider'
                        """)
                        .param("region", world.lisa().region().value())
                        .param("organisation", world.lisa().organisation())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(Board.MOST);
    }

    @Test
    void whoever_is_erased_decides_no_more_and_their_questions_go_but_not_what_was_decided() {
        Decider gunvor = world.ready().decider("Gunvor Ek", "");
        Version version = world.frozen();
        Person person = members.find(new PersonId(gunvor.personId())).orElseThrow();
        world.in(() -> jdbc.sql("""
                        insert into plan.board_question (region_id, id, organisation_id, version_id, person_id, text, asked_at)
                        values (:region, gen_random_uuid(), :organisation, :version, :person, 'Vad kostar det?', now())
                        """)
                .param("region", world.lisa().region().value())
                .param("organisation", world.lisa().organisation())
                .param("version", version.id().value())
                .param("person", gunvor.personId())
                .update());
        transactions.executeWithoutResult(_ -> {
            assertThat(data.isAwaited(person, Instant.now())).isTrue();
            assertThat(data.export(person).toString()).contains("Vad kostar det?", "ledamot");
            assertThat(data.export(person).get("plan.signed")).isEmpty();
            data.erase(person);
        });
        assertThat(world.in(() -> world.board().of(world.lisa()))).isEmpty();
        assertThat(world.in(() -> jdbc.sql("select text from plan.board_question where version_id = :version")
                        .param("version", version.id().value())
                        .query(String.class)
                        .single()))
                .isEmpty();
        assertThat(world.version(version.id()).document()).contains("Gunvor Ek");
    }

    /** Neither the application nor the owner of the tables changes what was frozen or decided, or takes it away. */
    @Test
    void the_database_refuses_to_change_what_was_frozen() throws SQLException {
        Version version = world.ready().ownerDecides().frozen();
        world.in(() -> world.deciding().adoptAlone(world.lisa(), version.id()));
        for (String table : List.of("version", "version_action", "decision")) {
            String column = table.equals("version") ? "id" : "version_id";
            for (String change : List.of(
                    "update plan.%s set region_id = region_id where %s = '%s'",
                    "delete from plan.%s where %s = '%s'")) {
                String sql = change.formatted(table, column, version.id().value());
                assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                        .as("the application: " + sql)
                        .isThrownBy(() -> world.in(() -> jdbc.sql(sql).update()));
                try (var owner = TestDatabase.access().asOwner();
                        var statement = owner.createStatement()) {
                    assertThatExceptionOfType(SQLException.class)
                            .as("the owner: " + sql)
                            .isThrownBy(() -> statement.executeUpdate(sql))
                            .withMessageContaining("keeps what was decided");
                }
            }
        }
    }

    /** Whatever is done afterwards, in whatever order, earlier versions stay byte for byte, and their hashes true. */
    @Test
    void any_sequence_of_edits_proposals_and_decisions_leaves_versions_as_they_were() {
        world.ready().ownerDecides();
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var known = new TreeMap<Integer, String>();
        for (int step = 0; step < 60; step++) {
            doSomething(random);
            for (Version version : world.in(() -> world.versions().of(world.lisa()))) {
                String before = known.putIfAbsent(version.number(), version.document());
                assertThat(version.document())
                        .as("seed %d", seed)
                        .isEqualTo(before == null ? version.document() : before);
                assertThat(version.hash()).as("seed %d", seed).isEqualTo(Canonical.sha256(version.document()));
                assertThat(Canonical.of(version.says())).as("seed %d", seed).isEqualTo(version.document());
            }
        }
        assertThat(known).as("seed %d", seed).isNotEmpty();
    }

    private void doSomething(Random random) {
        List<Action> all = world.plan.plan().actions();
        Action one = all.get(random.nextInt(all.size()));
        switch (random.nextInt(6)) {
            case 0 -> world.plan.add("Åtgärd \"" + random.nextInt() + "\" <é> 😀 \t e\u0301");
            case 1 ->
                world.in(() -> actions.change(
                        world.lisa(),
                        one.id(),
                        one.version(),
                        ActionDraft.of("Ny " + random.nextInt()),
                        Way.SIGNED_IN));
            case 2 -> world.in(() -> actions.remove(world.lisa(), one.id(), all.size() > 1));
            case 3 ->
                world.in(() -> actions.progress(
                        world.kalle(), one.id(), Action.Status.values()[random.nextInt(4)], null, "", Way.SIGNED_IN));
            case 4 -> {
                try {
                    world.in(() -> freeze());
                } catch (SaysTheSame | TooManyVersions _) {
                    // Nothing was done, which may come at any time too.
                }
            }
            default ->
                world.in(() -> world.versions().of(world.lisa())).stream()
                        .filter(Version::isPutForward)
                        .findAny()
                        .ifPresent(version -> world.in(() -> world.deciding().adoptAlone(world.lisa(), version.id())));
        }
    }

    private List<Difference> since(Version version) {
        return world.in(() -> world.versions().since(world.lisa(), version));
    }

    private String adopted() {
        return world.in(() -> jdbc.sql("""
                        select decided_by || ' ' || actions || ' ' || round(co2e_t_unsaid, 3) from plan.pub_adopted
                         where organisation_id = :organisation
                        """)
                .param("organisation", world.lisa().organisation())
                .query(String.class)
                .single());
    }
}
