package se.framsteg.shell.jobs;

import java.time.Instant;

/** Something kept for a time only: forgets what is older, when the hourly job asks. */
public interface Tidying {
    void forgetOld(Instant now);
}
