package se.framsteg.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.workbook.SmallWorkbook.company;
import static se.framsteg.workbook.SmallWorkbook.promoter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.programmes.Slug;
import se.framsteg.workbook.rows.CompanyStatus;
import se.framsteg.workbook.rows.IdeaRow.Stage;
import se.framsteg.workbook.rows.StrategyAnswer;

/** Whatever files were imported before: what counts is what the last one says, and every sum can be counted again. */
@HouseTest
class AnyFilesTests {
    private static int programmes;

    @Autowired
    ApplicationContext house;

    ImportWorld world;

    @BeforeProperty
    void a_world() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        world = new ImportWorld(house);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void after_any_files_the_figures_are_those_of_the_last_alone(@ForAll @Size(min = 2, max = 4) List<Long> seeds) {
        String often = "Ofta " + ++programmes;
        String once = "En gång " + programmes;
        for (long seed : seeds) {
            world.importing(any(often, seed));
            assertThat(world.totals(Slug.of(often))).isEqualTo(world.recounted(Slug.of(often)));
        }
        var last = any(once, seeds.getLast());
        Collections.shuffle(last.companies, new Random(1));
        Collections.shuffle(last.actions, new Random(2));
        Collections.shuffle(last.ideas, new Random(3));
        Collections.shuffle(last.answers, new Random(4));
        world.importing(last);
        assertThat(world.totals(Slug.of(often))).isEqualTo(world.totals(Slug.of(once)));
        assertThat(world.importing(any(often, seeds.getLast())).changesAnything())
                .isFalse();
    }

    /** Few companies and promoters that stand in one or two rows each, or in none. */
    private static SmallWorkbook any(String name, long seed) {
        var random = new Random(seed);
        var file = new SmallWorkbook(name);
        for (int n = 0; n < 7; n++) {
            var who = n < 2 ? promoter(10 * n) : company(10 * n);
            if (n < 2 && random.nextBoolean()) {
                file.promoter(who, "Främjare " + n);
            } else if (n < 2) {
                file.participant(who);
            }
            for (int rounds = n < 2 ? 0 : random.nextInt(3); rounds > 0; rounds--) {
                var status = pick(random, CompanyStatus.values());
                file.company(who, random.nextBoolean() ? CompanyStatus.PARTICIPATED : status, weeks(random));
            }
            said(file, who, random);
        }
        file.companies.removeIf(_ -> random.nextInt(10) == 0 && file.companies.size() > 1);
        return named(file);
    }

    private static void said(SmallWorkbook file, OrganisationNumber who, Random random) {
        for (int answers = random.nextInt(3); answers > 0; answers--) {
            var on = LocalDate.of(2020, 6, 1).plusDays(10L * answers + random.nextInt(9));
            file.answer(who, on, pick(random, StrategyAnswer.values()), random.nextInt(11));
        }
        for (int actions = random.nextInt(3); actions > 0; actions--) {
            var adopted = random.nextBoolean() ? LocalDate.of(2020, 9, 1 + random.nextInt(20)) : null;
            String owner = random.nextBoolean() ? "VD" : null;
            file.action(who, "Plan " + random.nextInt(2), adopted, "Åtgärd " + random.nextInt(2), owner);
        }
        for (int ideas = random.nextInt(3); ideas > 0; ideas--) {
            file.idea(who, "Idé " + random.nextInt(2), pick(random, Stage.values()));
        }
    }

    /** Every organisation that says something stands in a sheet of its own, as the reader sees to. */
    private static SmallWorkbook named(SmallWorkbook file) {
        for (int n = 0; n < 7; n++) {
            var who = n < 2 ? promoter(10 * n) : company(10 * n);
            file.company(who, CompanyStatus.APPLIED);
        }
        return file;
    }

    private static Integer[] weeks(Random random) {
        return random.ints(random.nextInt(4), 1, 7).distinct().boxed().toArray(Integer[]::new);
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... among) {
        return among[random.nextInt(among.length)];
    }
}
