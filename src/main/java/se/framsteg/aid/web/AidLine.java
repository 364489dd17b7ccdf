package se.framsteg.aid.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.AidSummary;
import se.framsteg.aid.EuroRate;
import se.framsteg.aid.Reckoning;
import se.framsteg.aid.RegisterDeadline;
import se.framsteg.programmes.AidSetting.Granter;

/**
 * A company's aid on one line.
 *
 * @param valueSek what it is or would be worth; null while nobody knows
 * @param leftEur the room its undertaking has left today; null without a rate
 * @param granter who grants aid by the programme now
 */
public record AidLine(
        AidSummary summary,
        @Nullable BigDecimal valueSek,
        @Nullable BigDecimal leftEur,
        @Nullable EuroRate rate,
        Granter granter,
        LocalDate today) {

    public AidRecord record() {
        return summary.record();
    }

    public UUID organisation() {
        return summary.record().subject().organisation();
    }

    public String name() {
        return summary.name();
    }

    public boolean isDeclared() {
        return record() instanceof AidRecord.Declared;
    }

    public boolean isCheckedOk() {
        return record() instanceof AidRecord.CheckedOk;
    }

    /** Checked with room for it, by a region that grants it, to a company that is still there. */
    public boolean mayBeGranted() {
        return granter == Granter.REGION && isCheckedOk() && !summary.hasLeft();
    }

    public boolean isGranted() {
        return granted() != null;
    }

    /** Whether the company may be asked for a declaration, for the first time or once more. */
    public boolean mayBeAsked() {
        return !isGranted() && !(record() instanceof AidRecord.Sent) && !(record() instanceof AidRecord.TakenBack);
    }

    /** What was granted, as it was reckoned that day. */
    public @Nullable Reckoning granted() {
        return record().granted();
    }

    /** Whether the region has granted it, and so is the one to register it and to write the letter. */
    public boolean isRegions() {
        return isGranted() && record().answer() == null;
    }

    /** Whether it stands in the central register and was taken back since. */
    public boolean isCorrection() {
        return record() instanceof AidRecord.TakenBack back && back.isInRegister();
    }

    private boolean isCorrected() {
        return record() instanceof AidRecord.TakenBack back && back.corrected() != null;
    }

    /** What a company that has left leaves to be done; empty where it has not, or nothing is. */
    public String left() {
        if (!summary.hasLeft()) {
            return "";
        }
        return switch (record()) {
            case AidRecord.Refused _, AidRecord.TakenBack _ -> "";
            case AidRecord.Sent _ -> say("aid.left.sent");
            case AidRecord.Given _ -> say(summary.mayBeTakenBack() ? "aid.left.take-back" : "aid.left.granted");
            default -> say("aid.left.open");
        };
    }

    public String state() {
        return switch (record()) {
            case AidRecord.Requested _ -> say("aid.state.requested");
            case AidRecord.Declared _ -> say("aid.state.declared");
            case AidRecord.CheckedOk ok ->
                say("aid.state.checked-ok", date(ok.reckoning().on()));
            case AidRecord.OverCeiling over ->
                say("aid.state.over-ceiling", date(over.reckoning().on()));
            case AidRecord.Sent sent -> say("aid.state.sent", date(sent.on()));
            case AidRecord.Granted granted ->
                say("aid.state.granted", date(granted.reckoning().on()));
            case AidRecord.Registered registered -> say("aid.state.registered", date(registered.on()));
            case AidRecord.TakenBack back -> say("aid.state.taken-back", date(back.on()));
            case AidRecord.Refused refused -> say("aid.state.refused", date(refused.on()));
        };
    }

    /** What to do next, or who is waited for. */
    public String next() {
        return switch (record()) {
            case AidRecord.Requested _ ->
                summary.linkSentAt() == null
                        ? say("aid.next.send-link")
                        : say("aid.next.wait", day(summary.linkSentAt()));
            case AidRecord.Declared _ -> say(isFunders() ? "aid.next.check-or-send" : "aid.next.check");
            case AidRecord.CheckedOk _ -> say(isFunders() ? "aid.next.send" : "aid.next.grant");
            case AidRecord.OverCeiling _ -> say(isFunders() ? "aid.next.over-or-send" : "aid.next.over-ceiling");
            case AidRecord.Sent _ -> say("aid.next.funder");
            case AidRecord.Granted granted ->
                isRegions()
                        ? say(
                                "aid.next.register",
                                date(RegisterDeadline.of(granted.reckoning().on())
                                        .dueOn()))
                        : say("aid.next.letter");
            case AidRecord.Registered _ -> say("aid.next.done");
            case AidRecord.TakenBack _ -> say(isCorrection() && !isCorrected() ? "aid.next.correct" : "aid.next.done");
            case AidRecord.Refused _ -> say("aid.next.done");
        };
    }

    /** Why it was refused; empty where it was not. */
    public String why() {
        return record() instanceof AidRecord.Refused refused
                ? say(refused.reason().textKey())
                : "";
    }

    private boolean isFunders() {
        return granter == Granter.FUNDER;
    }

    public String value() {
        return valueSek == null ? "–" : say("aid.sek", number(valueSek));
    }

    /** Room in euro and in SEK. */
    public String room() {
        return leftEur == null || rate == null ? "–" : say("aid.both", number(leftEur), number(rate.roomSek(leftEur)));
    }
}
