package se.framsteg.outcomes;

/** The evidence is no longer what counts: something newer has taken its place. */
public class EvidenceIsReplaced extends RuntimeException {
    EvidenceIsReplaced(EvidenceId id) {
        super("Evidence %s has been replaced".formatted(id.value()));
    }
}
