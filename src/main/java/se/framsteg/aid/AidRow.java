package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.AidRecord.Refused.Reason;
import se.framsteg.aid.AidRecord.Subject;
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
        @Nullable LocalDate refusedOn,
        @Nullable String refusedFor,
        @Nullable String refusedWords) {

    static AidRow of(AidRecord record) {
        return switch (record) {
            case AidRecord.Requested _ -> bare(record, "REQUESTED");
            case AidRecord.Declared _ -> bare(record, "DECLARED");
            case AidRecord.CheckedOk ok -> reckoned(record, "CHECKED_OK", ok.reckoning(), null, null, null, null);
            case AidRecord.OverCeiling over ->
                reckoned(record, "OVER_CEILING", over.reckoning(), null, null, null, null);
            case AidRecord.Granted granted ->
                reckoned(
                        record,
                        "GRANTED",
                        granted.reckoning(),
                        granted.caseNumber(),
                        granted.reckoning().on(),
                        granted.by(),
                        null);
            case AidRecord.Registered done ->
                reckoned(
                        record,
                        "REGISTERED",
                        done.reckoning(),
                        done.caseNumber(),
                        done.reckoning().on(),
                        done.by(),
                        done.on());
            case AidRecord.Sent sent -> ended(record, "SENT", sent.on(), null, null, null);
            case AidRecord.Refused refused ->
                ended(record, "REFUSED", null, refused.on(), refused.reason().name(), refused.words());
        };
    }

    AidRecord record() {
        return switch (state) {
            case "REQUESTED" -> new AidRecord.Requested(subject());
            case "DECLARED" -> new AidRecord.Declared(subject());
            case "CHECKED_OK" -> new AidRecord.CheckedOk(subject(), reckoning());
            case "OVER_CEILING" -> new AidRecord.OverCeiling(subject(), reckoning());
            case "GRANTED" -> new AidRecord.Granted(subject(), reckoning(), known(grantedBy), caseNumber);
            case "REGISTERED" ->
                new AidRecord.Registered(subject(), reckoning(), known(grantedBy), caseNumber, known(registeredOn));
            case "SENT" -> new AidRecord.Sent(subject(), known(sentOn));
            case "REFUSED" ->
                new AidRecord.Refused(
                        subject(), known(refusedOn), Reason.valueOf(known(refusedFor)), known(refusedWords));
            default -> throw new IllegalStateException("No state is called " + state);
        };
    }

    @Nullable
    BigDecimal valueEur() {
        return valueSek == null ? null : reckoning().valueEur();
    }

    private Subject subject() {
        return new Subject(new AidId(id), new ProgrammeId(programmeId), organisationId);
    }

    private Reckoning reckoning() {
        return new Reckoning(
                known(checkedOn),
                Ceiling.Kind.valueOf(known(ceiling)),
                known(valueSek),
                new EuroRate(known(sekPerEuro), known(quotedOn), known(rateSource)),
                new Room(known(usedEur), known(ceilingEur)));
    }

    private static AidRow bare(AidRecord record, String state) {
        return ended(record, state, null, null, null, null);
    }

    private static AidRow ended(
            AidRecord record,
            String state,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate refusedOn,
            @Nullable String refusedFor,
            @Nullable String words) {
        Subject of = record.subject();
        return new AidRow(
                of.id().value(),
                of.programme().value(),
                of.organisation(),
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sentOn,
                null,
                null,
                null,
                null,
                refusedOn,
                refusedFor,
                words);
    }

    private static AidRow reckoned(
            AidRecord record,
            String state,
            Reckoning reckoning,
            @Nullable String caseNumber,
            @Nullable LocalDate grantedOn,
            @Nullable UUID grantedBy,
            @Nullable LocalDate registeredOn) {
        Subject of = record.subject();
        return new AidRow(
                of.id().value(),
                of.programme().value(),
                of.organisation(),
                state,
                reckoning.on(),
                reckoning.valueSek(),
                reckoning.before().usedEur(),
                reckoning.before().ceilingEur(),
                reckoning.ceiling().name(),
                reckoning.rate().sekPerEuro(),
                reckoning.rate().quotedOn(),
                reckoning.rate().source(),
                null,
                caseNumber,
                grantedOn,
                grantedBy,
                registeredOn,
                null,
                null,
                null);
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A state knows what belongs to it");
    }
}
