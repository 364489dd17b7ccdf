package se.framsteg.course.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.Worksheet;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A company in the first week of a course, with two of its people. */
public final class WorkWorld {
    public final MeetingWorld world;
    public final UUID company;
    public final Someone lisa;
    public final Someone kalle;
    private final ApplicationContext house;

    public WorkWorld(ApplicationContext house, String region) {
        this(house, region, MeetingWorld.monday(house));
    }

    public WorkWorld(ApplicationContext house, String region, LocalDate firstMonday) {
        this.house = house;
        this.world = new MeetingWorld(house, region, firstMonday, 6);
        this.company = world.company("Plåt & Svets AB");
        this.lisa = Someone.being(house, world.maja.region(), Role.LEAD, company, "Lisa Plåt");
        this.kalle = Someone.being(house, world.maja.region(), Role.COLLEAGUE, company, "Kalle Svets");
    }

    /** A row that somebody has written on a company's map of those concerned. */
    public static UUID row(ApplicationContext house, Someone lead, UUID company, Programme programme) {
        UUID row = Ids.next();
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    Member by = lead.asMember(company, Role.LEAD);
                    Round round = house.getBean(Rounds.class)
                            .find(by, programme.slug())
                            .orElseThrow();
                    Works works = house.getBean(Works.class);
                    Worksheet map =
                            works.edition(round).worksheet("stakeholder-map").orElseThrow();
                    works.write(by, round, map, 0, Map.of(AnswerPlace.in("stakeholders", row, "name"), "Banken"));
                    return row;
                }));
    }

    /** A file that somebody has added to a company's map of those concerned. */
    public static UUID file(ApplicationContext house, Someone lead, UUID company, Programme programme) {
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> {
                    Member by = lead.asMember(company, Role.LEAD);
                    Round round = house.getBean(Rounds.class)
                            .find(by, programme.slug())
                            .orElseThrow();
                    Works works = house.getBean(Works.class);
                    Worksheet map =
                            works.edition(round).worksheet("stakeholder-map").orElseThrow();
                    house.getBean(Attachments.class)
                            .add(by, round, map, Attachment.PHOTO, new NewFile("Blad.png", SomeFiles.PNG));
                    String answer = works.find(by, round, map).answers().typed(Attachment.PHOTO);
                    return Attachment.in(answer).getLast().id();
                }));
    }

    public Member lisa() {
        return lisa.asMember(company, Role.LEAD);
    }

    public Member kalle() {
        return kalle.asMember(company, Role.COLLEAGUE);
    }

    public Round round() {
        return in(() ->
                house.getBean(Rounds.class).find(lisa(), world.course.slug()).orElseThrow());
    }

    public Worksheet worksheet(String name) {
        return works().edition(round()).worksheet(name).orElseThrow();
    }

    public Works works() {
        return house.getBean(Works.class);
    }

    public Written write(Member by, String worksheet, int seen, Map<AnswerPlace, String> typed) {
        return in(() -> works().write(by, round(), worksheet(worksheet), seen, typed));
    }

    public Work work(String worksheet) {
        return in(() -> works().find(lisa(), round(), worksheet(worksheet)));
    }

    public String path(String worksheet) {
        return "/%s/company/%s/course/%s/%s"
                .formatted(world.maja.region().slug(), company, world.course.slug(), worksheet);
    }

    /** The answer to a field of a new row. */
    public static AnswerPlace inNewRow(String table, String field) {
        return AnswerPlace.in(table, Ids.next(), field);
    }

    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return world.in(work);
    }
}
