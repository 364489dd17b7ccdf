package se.framsteg.plan;

import se.framsteg.shell.Lang;

/** Somebody who is to have a part. @param address empty for who has none, or is not to be written to */
public record NewColleague(String name, String address, String does, Lang language) {
    /** Of whom no more is known than a name. */
    public static NewColleague called(String name, String does, Lang language) {
        return new NewColleague(name, "", does, language);
    }
}
