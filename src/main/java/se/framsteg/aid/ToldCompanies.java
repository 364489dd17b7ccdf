package se.framsteg.aid;

import java.util.List;

/** What a company has said elsewhere of others that it counts as one with, for its declaration to begin with. */
public interface ToldCompanies {
    /** Their names, in the order they were told. */
    List<String> of(Declarant by);
}
