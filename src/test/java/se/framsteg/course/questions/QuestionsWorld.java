package se.framsteg.course.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** Questions that people at a company have asked each other. */
public final class QuestionsWorld {
    private QuestionsWorld() {}

    /** Somebody outside the company's own list is asked for something by its lead. */
    public static QuestionId asked(
            ApplicationContext house, Someone lead, UUID company, Programme programme, String worksheet, String about) {
        return asked(
                house,
                lead,
                company,
                programme.slug(),
                worksheet,
                about,
                new Colleague(null, "Siv Verkstad", "siv-" + UUID.randomUUID() + "@foretag.example", Lang.SV));
    }

    public static QuestionId asked(
            ApplicationContext house,
            Someone lead,
            UUID company,
            String programme,
            String worksheet,
            String about,
            Colleague colleague) {
        return asked(house, lead.asMember(company, Role.LEAD), lead.region(), programme, worksheet, about, colleague);
    }

    static QuestionId asked(
            ApplicationContext house,
            Member by,
            Region region,
            String programme,
            String worksheet,
            String about,
            Colleague colleague) {
        return in(house, region, () -> {
            Round round = house.getBean(Rounds.class).find(by, programme).orElseThrow();
            Worksheet sheet = house.getBean(Works.class)
                    .edition(round)
                    .worksheet(worksheet)
                    .orElseThrow();
            return house.getBean(Questions.class)
                    .ask(
                            by,
                            region,
                            round,
                            sheet,
                            About.read(sheet, about).orElseThrow(),
                            colleague,
                            new NewQuestion(
                                    "Du som vet",
                                    LocalDate.now(house.getBean(Clock.class)).plusDays(7)));
        });
    }

    /** What the colleague answers by, as it is kept: a letter or a page may have shown it. */
    public static LinkToAnswer link(ApplicationContext house, Someone lead, UUID company, QuestionId question) {
        return in(
                house,
                lead.region(),
                () -> house.getBean(ColleagueQuestionRepository.class)
                        .link(lead.asMember(company, Role.LEAD), question)
                        .flatMap(kept -> SealedLink.open(house.getBean(Secret.class), kept))
                        .orElseThrow());
    }

    public static <T extends @Nullable Object> T in(ApplicationContext house, Region region, Supplier<T> work) {
        return Tenancy.within(
                region.id(), () -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }
}
