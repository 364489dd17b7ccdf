package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord.Refused.Reason;
import se.framsteg.aid.AidRecord.Subject;
import se.framsteg.aid.AidRecord.TakenBack;
import se.framsteg.programmes.ProgrammeId;

/** A record as its table holds it: its state, and what that state knows. */
record AidRow(
        UUID id,
        UUID programmeId,
        UUID organisationId,
        String state,
        @Nullable LocalDate checkedOn,
        @Nullable BigDecimal valueSek,
        @Nullable BigDecimal usedEur,
        @Nullable BigDecimal ceilingEur,
        @Nullable String ceiling,
        @Nullable BigDecimal sekPerEuro,
        @Nullable LocalDate quotedOn,
        @Nullable String rateSource,
        @Nullable LocalDate sentOn,
        @Nullable String caseNumber,
        @Nullable LocalDate grantedOn,
        @Nullable UUID grantedBy,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate takenBackOn,
        @Nullable String takenBackFor,
        @Nullable String takenBackNumber,
        @Nullable LocalDate correctedOn,
        @Nullable LocalDate refusedOn,
        @Nullable String refusedFor,
        @Nullable String refusedWords) {

    static AidRow of(AidRecord record) {
        Subject of = record.subject();
        TakenBack back = record instanceof TakenBack taken ? taken : null;
        AidRecord as = back == null ? record : back.before();
        var reckoning =
                Optional.ofNullable(as instanceof AidRecord.Checked checked ? checked.reckoning() : as.granted());
        var answer = Optional.ofNullable(as.answer());
        var refused =
                Optional.of(record).filter(AidRecord.Refused.class::isInstance).map(AidRecord.Refused.class::cast);
        return new AidRow(
                of.id().value(),
                of.programme().value(),
                of.organisation(),
                state(record),
                reckoning.map(Reckoning::on).orElse(null),
                reckoning.map(Reckoning::valueSek).orElse(null),
                reckoning.map(each -> each.before().usedEur()).orElse(null),
                reckoning.map(each -> each.before().ceilingEur()).orElse(null),
                reckoning.map(each -> each.ceiling().name()).orElse(null),
                reckoning.map(each -> each.rate().sekPerEuro()).orElse(null),
                reckoning.map(each -> each.rate().quotedOn()).orElse(null),
                reckoning.map(each -> each.rate().source()).orElse(null),
                record instanceof AidRecord.Sent sent
                        ? sent.on()
                        : answer.map(AidRecord.Answer::sentOn).orElse(null),
                answer.map(AidRecord.Answer::caseNumber).orElse(null),
                Optional.ofNullable(as.granted()).map(Reckoning::on).orElse(null),
                as.grantedBy(),
                as instanceof AidRecord.Registered done ? done.on() : null,
                back == null ? null : back.on(),
                back == null ? null : back.words(),
                back == null ? null : back.number(),
                back == null ? null : back.corrected(),
                refused.map(AidRecord.Refused::on).orElse(null),
                refused.map(each -> each.reason().name()).orElse(null),
                refused.map(AidRecord.Refused::words).orElse(null));
    }

    private static String state(AidRecord record) {
        return switch (record) {
            case AidRecord.Requested _ -> "REQUESTED";
            case AidRecord.Declared _ -> "DECLARED";
            case AidRecord.CheckedOk _ -> "CHECKED_OK";
            case AidRecord.OverCeiling _ -> "OVER_CEILING";
            case AidRecord.Sent _ -> "SENT";
            case AidRecord.Granted _ -> "GRANTED";
            case AidRecord.Registered _ -> "REGISTERED";
            case AidRecord.TakenBack _ -> "TAKEN_BACK";
            case AidRecord.Refused _ -> "REFUSED";
        };
    }

    AidRecord record() {
        return switch (state) {
            case "REQUESTED" -> new AidRecord.Requested(subject());
            case "DECLARED" -> new AidRecord.Declared(subject());
            case "CHECKED_OK" -> new AidRecord.CheckedOk(subject(), reckoning());
            case "OVER_CEILING" -> new AidRecord.OverCeiling(subject(), reckoning());
            case "GRANTED", "REGISTERED" -> given();
            case "TAKEN_BACK" ->
                new TakenBack(given(), known(takenBackOn), known(takenBackFor), takenBackNumber, correctedOn);
            case "SENT" -> new AidRecord.Sent(subject(), known(sentOn));
            case "REFUSED" ->
                new AidRecord.Refused(
                        subject(), known(refusedOn), Reason.valueOf(known(refusedFor)), known(refusedWords), answer());
            default -> throw new IllegalStateException("No state is called " + state);
        };
    }

    private AidRecord.Given given() {
        return registeredOn == null
                ? new AidRecord.Granted(subject(), reckoning(), known(grantedBy), answer())
                : new AidRecord.Registered(subject(), reckoning(), known(grantedBy), answer(), registeredOn);
    }

    @Nullable
    BigDecimal valueEur() {
        return valueSek == null ? null : reckoning().valueEur();
    }

    private Subject subject() {
        return new Subject(new AidId(id), new ProgrammeId(programmeId), organisationId);
    }

    private AidRecord.@Nullable Answer answer() {
        return caseNumber == null
                ? null
                : new AidRecord.Answer(sentOn, known(grantedOn == null ? refusedOn : grantedOn), caseNumber);
    }

    private Reckoning reckoning() {
        return new Reckoning(
                known(checkedOn),
                Ceiling.Kind.valueOf(known(ceiling)),
                known(valueSek),
                new EuroRate(known(sekPerEuro), known(quotedOn), known(rateSource)),
                new Room(known(usedEur), known(ceilingEur)));
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A state knows what belongs to it");
    }
}
