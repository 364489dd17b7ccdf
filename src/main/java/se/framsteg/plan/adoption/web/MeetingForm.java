package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.Board;
import se.framsteg.plan.adoption.Deciding.Decided;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;

/** What was decided at a meeting, as typed. @param present a person a line: name, and after a comma what they are */
public record MeetingForm(
        @Nullable String outcome,
        @Nullable String decidedOn,
        @Nullable String present,
        @Nullable String why,
        @Nullable String postponedTo,
        @Nullable String sure) {
    private static final int LONGEST_LINE = 200;

    static MeetingForm blank(Version version) {
        String names = version.says().proposal().deciders().stream()
                .map(each -> each.does().isEmpty() ? each.name() : each.name() + ", " + each.does())
                .collect(Collectors.joining("\n"));
        return new MeetingForm("", "", names, "", "", "");
    }

    /** Empty where something must be mended. */
    Optional<Decided> decided(FormReading reading, Version version, LocalDate today) {
        Optional<Outcome> what = List.of(Outcome.values()).stream()
                .filter(each -> each.code().equals(typed(outcome)))
                .findFirst();
        if (what.isEmpty()) {
            reading.refuse("outcome", "plan.decision.meeting.outcome.missing");
        }
        Optional<LocalDate> on = reading.neededDay("decidedOn", decidedOn);
        on.filter(day -> day.isAfter(today) || day.isBefore(version.on()))
                .ifPresent(_ -> reading.refuse(
                        "decidedOn", "plan.decision.meeting.day.between", Say.date(version.on()), Say.date(today)));
        present(reading);
        boolean plain = what.filter(each -> each == Outcome.ADOPTED).isPresent();
        String words = plain || what.isEmpty()
                ? reading.text("why", typedText("why"), Decision.LONGEST)
                : reading.needed("why", typedText("why"), Decision.LONGEST, "plan.decision.meeting.why.missing");
        LocalDate to = what.filter(each -> each == Outcome.POSTPONED)
                .flatMap(_ -> reading.neededDay("postponedTo", postponedTo))
                .orElse(null);
        if (to != null && on.isPresent() && !to.isAfter(on.get())) {
            reading.refuse("postponedTo", "plan.decision.meeting.later");
        }
        if (!typed(sure).equals("true")) {
            reading.refuse("sure", "plan.decision.meeting.sure.missing");
        }
        return reading.mending().isEmpty()
                ? Optional.of(new Decided(what.orElseThrow(), on.orElseThrow(), words, to))
                : Optional.empty();
    }

    /** Who was there, and what they are. */
    List<Signer> present(FormReading reading) {
        List<String> lines = typedText("present")
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            reading.refuse("present", "plan.decision.meeting.present.missing");
        } else if (lines.size() > Board.MOST * 2 || lines.stream().anyMatch(each -> each.length() > LONGEST_LINE)) {
            reading.refuse("present", "plan.decision.meeting.present.long", Board.MOST * 2, LONGEST_LINE);
        }
        return lines.stream().map(MeetingForm::signer).toList();
    }

    private static Signer signer(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new Signer(line, "", "present", "")
                : new Signer(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip(),
                        "present",
                        "");
    }

    public String typedText(String field) {
        return switch (field) {
            case "outcome" -> typed(outcome);
            case "decidedOn" -> typed(decidedOn);
            case "present" -> typed(present).replace("\r\n", "\n");
            case "why" -> typed(why).replace("\r\n", "\n");
            case "postponedTo" -> typed(postponedTo);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
