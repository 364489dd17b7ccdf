package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.Board;
import se.framsteg.plan.adoption.Deciding.Decided;
import se.framsteg.plan.adoption.Decision;
import se.framsteg.plan.adoption.Decision.Outcome;
import se.framsteg.plan.adoption.Decision.Signer;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;

/**
 * What was decided at a meeting, as typed.
 *
 * @param present a person a line: name, and after a comma what they are
 * @param reservations one a line: name, a colon, and what they want said
 */
public record MeetingForm(
        @Nullable String outcome,
        @Nullable String decidedOn,
        @Nullable String present,
        @Nullable String reservations,
        @Nullable String why,
        @Nullable String postponedTo,
        @Nullable String sure,
        @Nullable String few) {
    private static final int LONGEST_LINE = 200;

    /** The day of the meeting is the one that was named, once it has been. */
    static MeetingForm blank(Version version, LocalDate today) {
        String named = version.says().proposal().meetingOn();
        boolean hasBeen = !named.isEmpty()
                && !LocalDate.parse(named).isAfter(today)
                && !LocalDate.parse(named).isBefore(version.on());
        String names = version.says().proposal().deciders().stream()
                .map(each -> each.does().isEmpty() ? each.name() : each.name() + ", " + each.does())
                .collect(Collectors.joining("\n"));
        return new MeetingForm("", hasBeen ? named : "", names, "", "", "", "", "");
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
        on.filter(day -> day.isAfter(today))
                .ifPresent(_ -> reading.refuse("decidedOn", "plan.decision.meeting.day.to-come"));
        on.filter(day -> day.isBefore(version.on()))
                .ifPresent(_ -> reading.refuse(
                        "decidedOn", "plan.decision.meeting.day.before", version.number(), Say.date(version.on())));
        askOfFew(reading, version, signers(reading));
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

    /** Where no more than half of those who decide were there, that is said first, and stands only if it is said once more. */
    private void askOfFew(FormReading reading, Version version, List<Signer> there) {
        var deciders = version.says().proposal().deciders();
        long came = deciders.stream()
                .filter(decider -> there.stream().anyMatch(each -> each.name().equalsIgnoreCase(decider.name())))
                .count();
        if (!there.isEmpty()
                && came * 2 <= deciders.size()
                && !deciders.isEmpty()
                && !typed(few).equals("true")) {
            reading.refuse("few", "plan.decision.meeting.few.ask", came, deciders.size());
        }
    }

    /** Who was there, what they are, and what those want said who did not agree. */
    List<Signer> signers(FormReading reading) {
        var signers = new ArrayList<>(present(reading));
        for (String line : lines("reservations")) {
            int colon = line.indexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            String words = colon < 0 ? "" : line.substring(colon + 1).strip();
            int place = IntStream.range(0, signers.size())
                    .filter(i -> signers.get(i).name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(-1);
            if (name.isEmpty() || words.isEmpty()) {
                reading.refuse("reservations", "plan.decision.meeting.reservations.how");
            } else if (place < 0) {
                reading.refuse("reservations", "plan.decision.meeting.reservations.who", name);
            } else if (words.length() > Decision.LONGEST) {
                reading.refuse("reservations", "shell.form.too-long", Decision.LONGEST);
            } else {
                Signer stood = signers.get(place);
                String all = stood.words().isEmpty() ? words : stood.words() + " " + words;
                signers.set(place, new Signer(stood.name(), stood.does(), "reserved", all));
            }
        }
        return List.copyOf(signers);
    }

    private List<String> lines(String field) {
        return typedText(field)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Who was there, and what they are. */
    private List<Signer> present(FormReading reading) {
        List<String> lines = lines("present");
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
            case "reservations" -> typed(reservations).replace("\r\n", "\n");
            case "why" -> typed(why).replace("\r\n", "\n");
            case "postponedTo" -> typed(postponedTo);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
