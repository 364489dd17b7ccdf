package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import se.framsteg.course.work.NewFile;
import se.framsteg.people.Member;
import se.framsteg.plan.ActionDraft;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;
import se.framsteg.plan.adoption.Board;
import se.framsteg.plan.adoption.Deciding;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.Proposal;
import se.framsteg.plan.adoption.Proposals;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.shell.Lang;

/** The board of a company of the demo, which has adopted its plan at a meeting today, with signed minutes; one thing has been added since. */
final class DemoBoard {
    private final ApplicationContext house;
    private final Member by;
    private final LocalDate today;

    DemoBoard(ApplicationContext house, Member by) {
        this.house = house;
        this.by = by;
        this.today = LocalDate.now(house.getBean(Clock.class));
    }

    void adopt(DemoPlan.Proposal asked) {
        Board board = house.getBean(Board.class);
        asked.board().forEach(each -> board.add(by, each.name(), each.role(), "", Lang.SV));
        Proposals proposals = house.getBean(Proposals.class);
        Proposal begun = proposals.find(by);
        VersionId version = proposals.propose(
                by,
                begun.version(),
                new Proposal(
                        asked.title(),
                        today,
                        begun.sentences(),
                        asked.risks(),
                        asked.consequences(),
                        today.plusDays(Integer.parseInt(asked.followUp())),
                        begun.responsible(),
                        begun.version()));
        house.getBean(Deciding.class)
                .atMeeting(
                        by,
                        version,
                        new Deciding.Decided(Outcome.ADOPTED, today, "", null),
                        asked.board().stream().map(DemoBoard::signer).toList(),
                        minutes(version, asked));
        house.getBean(Actions.class).add(by, ActionDraft.of("Fråga kommunen om återbrukade radiatorer"), Way.SIGNED_IN);
    }

    private NewFile minutes(VersionId id, DemoPlan.Proposal asked) {
        Version version = house.getBean(PlanVersions.class).find(by, id).orElseThrow();
        return DemoMinutes.of(version.says().company(), today, version.number(), asked);
    }

    private static Signer signer(DemoPlan.BoardMember member) {
        return new Signer(
                member.name(),
                member.role(),
                member.reservation() == null ? "approved" : "reserved",
                Objects.requireNonNullElse(member.reservation(), ""));
    }
}
