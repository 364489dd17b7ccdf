package se.framsteg.programmes;

import java.util.List;

/** What a programme may set targets for; asked here, answered by the module above that counts. */
public interface Measures {
    /** In the order in which they are shown, named in the language of the page. */
    List<Measure> all();

    /** @param share whether a target is a share, kept as a number between 0 and 1 and spoken of as per cent */
    record Measure(String indicator, String name, boolean share) {}
}
