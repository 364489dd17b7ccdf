package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.adoption.Adopts;
import se.framsteg.plan.adoption.Proposal;
import se.framsteg.plan.adoption.StandardSentences;
import se.framsteg.plan.adoption.Vote;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** A proposal as it was typed, field by field. */
public record ProposalForm(Map<String, String> fields) {
    static ProposalForm of(Proposal proposal) {
        var fields = new java.util.HashMap<String, String>();
        fields.put("title", proposal.title());
        fields.put("meetingOn", Objects.toString(proposal.meetingOn(), ""));
        for (int i = 0; i < proposal.sentences().size(); i++) {
            fields.put(sentence(i + 1), proposal.sentences().get(i));
        }
        fields.put("risks", proposal.risks());
        fields.put("consequences", proposal.consequences());
        fields.put("followUpOn", Objects.toString(proposal.followUpOn(), ""));
        fields.put("responsible", Objects.toString(proposal.responsible(), ""));
        fields.put("seen", String.valueOf(proposal.version()));
        return new ProposalForm(fields);
    }

    private static String sentence(int number) {
        return "sentence" + number;
    }

    public String typedText(String field) {
        return typed(fields.get(field)).replace("\r\n", "\n");
    }

    int seen() {
        return FormReading.version(fields.get("seen"));
    }

    /** Sentences are read in their order, without the empty ones. */
    private List<String> sentences(FormReading reading) {
        return IntStream.rangeClosed(1, Proposal.MOST_SENTENCES)
                .mapToObj(i -> reading.text(
                        sentence(i), typedText(sentence(i)).replaceAll("\\s+", " "), Proposal.LONGEST_SENTENCE))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** What was typed. @param reading gathers what is wrong with it */
    Proposal proposal(FormReading reading, List<Colleague> colleagues) {
        return new Proposal(
                reading.text("title", typedText("title").replaceAll("\\s+", " "), Proposal.LONGEST_TITLE),
                reading.day("meetingOn", fields.get("meetingOn")).orElse(null),
                sentences(reading),
                reading.text("risks", typedText("risks"), Proposal.LONGEST_TEXT),
                reading.text("consequences", typedText("consequences"), Proposal.LONGEST_TEXT),
                reading.day("followUpOn", fields.get("followUpOn")).orElse(null),
                responsible(colleagues),
                seen());
    }

    private @org.jspecify.annotations.Nullable UUID responsible(List<Colleague> colleagues) {
        return colleagues.stream()
                .map(Colleague::personId)
                .filter(each -> each.toString().equals(typedText("responsible")))
                .findFirst()
                .orElse(null);
    }

    /** Where a vote is going on, that is said first, and it ends only if it is said once more. */
    Mending asks(Optional<Vote> underWay) {
        var reading = new FormReading();
        underWay.filter(_ -> !typedText("anyway").equals("true")).ifPresent(vote -> {
            String left = vote.left().isEmpty()
                    ? ""
                    : Say.say("plan.decision.proposal.voting.left", String.join(", ", vote.left()));
            reading.refuse(
                    "anyway", "plan.decision.proposal.voting", vote.number(), vote.answered(), vote.asked(), left);
        });
        return reading.mending();
    }

    /** What is lacking before it can be put forward, and what speaks against the plan. @param standard what the plan comes to */
    Mending lacks(Proposal proposal, StandardSentences standard, LocalDate today) {
        var reading = new FormReading();
        reading.needed("title", proposal.title(), Proposal.LONGEST_TITLE, "plan.decision.lacks.title");
        LocalDate meeting = proposal.meetingOn();
        if (meeting == null) {
            reading.refuse("meetingOn", "plan.decision.lacks.meeting");
        } else if (meeting.isBefore(today)) {
            reading.refuse("meetingOn", "plan.decision.lacks.meeting.past", Say.date(meeting));
        }
        if (proposal.sentences().isEmpty()) {
            reading.refuse("sentence1", "plan.decision.lacks.sentence");
        } else if (!Adopts.in(proposal.sentences()).plan()) {
            reading.refuse("sentence1", "plan.decision.lacks.adopts", Say.say("plan.decision.proposal.complete"));
        }
        IntStream.rangeClosed(1, Proposal.MOST_SENTENCES)
                .mapToObj(ProposalForm::sentence)
                .forEach(field -> standard.fresh(List.of(typedText(field))).stream()
                        .flatMap(each -> standard.against(each).stream())
                        .forEach(words -> reading.refuse(field, "plan.decision.against", words)));
        reading.needed("risks", proposal.risks(), Proposal.LONGEST_TEXT, "plan.decision.lacks.risks");
        reading.needed(
                "consequences", proposal.consequences(), Proposal.LONGEST_TEXT, "plan.decision.lacks.consequences");
        LocalDate followUp = proposal.followUpOn();
        if (followUp == null) {
            reading.refuse("followUpOn", "plan.decision.lacks.follow-up");
        } else if (!followUp.isAfter(meeting == null ? today : meeting)) {
            reading.refuse("followUpOn", "plan.decision.lacks.follow-up.before", Say.date(followUp));
        }
        if (proposal.responsible() == null) {
            reading.refuse("responsible", "plan.decision.lacks.responsible");
        }
        return reading.mending();
    }
}
