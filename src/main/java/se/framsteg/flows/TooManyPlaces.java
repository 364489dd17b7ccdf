package se.framsteg.flows;

/** A company has published in as many municipalities besides its own as it can in a month: {@link Flows#MOST_ELSEWHERE}. */
public class TooManyPlaces extends RuntimeException {
    TooManyPlaces() {
        super("No more than %d municipalities besides the company's own".formatted(Flows.MOST_ELSEWHERE));
    }
}
